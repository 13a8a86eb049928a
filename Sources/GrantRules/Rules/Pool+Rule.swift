extension Pool {
    /// The rule that speaks when a line asks more of it than it has left.
    var code: Code { codes.ofPlan }

    /// The same, and the rule that speaks when several plans ask more of it; one facility stands in one plan.
    fileprivate var codes: (ofPlan: Code, overPlans: Code?) {
        switch measure {
        case .size: (.aboveFacilityCap, nil)
        case .company: (.aboveCompanyPayment, .companyPaidOverPlans)
        case .body(_, after: .facilities): (.aboveEnvelope, .envelopeOverPlans)
        case .body(_, after: .softCost), .body(_, after: .nothing): (.aboveBodyLimit, .bodyLimitOverPlans)
        }
    }

    /// 1社の上限1,000,000円, and what is left of it when something has drawn on it before.
    package func leaving(_ rest: Yen) -> Text {
        guard let limit = limit?.value else { return Text(ja: "上限額\(rest.ja)", en: "the cap, \(rest.en)") }
        return rest == limit
            ? Text(ja: title.ja + limit.ja, en: "the \(title.en), \(limit.en)")
            : Text(
                ja: "\(title.ja)\(limit.ja)から先に使用した\(limit.less(rest).ja)を除く残額\(rest.ja)",
                en: "the \(rest.en) left of the \(title.en), \(limit.en), by \(limit.less(rest).en) used before")
    }
}

extension Schedule {
    /// What a rule rests on in this edition, that of its pools first.
    package func sources(of rule: Rule) -> [Source] {
        let speaking = pools.filter { $0.code == rule.code || $0.codes.overPlans == rule.code }
        let all = speaking.flatMap { $0.sources } + rule.sources
        return all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map { $0.element }
    }

    /// What a finding rests on: its reading or its pool, where it has one.
    func sources(of breach: Breach, _ rule: Rule) -> [Source] {
        if let reading = breach.reading { return [.reading(reading)] }
        return (breach.pool(of: self)?.sources ?? []) + rule.sources
    }
}

extension Assessment {
    /// The size of the facility that a breach belongs to.
    func size(of breach: Breach) -> Schedule.FacilitySize { schedule.sizes[plan.lines[Int(breach.item)].size] }
}
