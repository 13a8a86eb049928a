extension Pool {
    /// The rule that speaks when a line asks more of it than it has left.
    var code: Code {
        switch measure {
        case .size: .aboveFacilityCap
        case .company: .aboveCompanyPayment
        case .body(_, after: .facilities): .aboveEnvelope
        case .body(_, after: .softCost), .body(_, after: .nothing): .aboveBodyLimit
        }
    }
}

extension Schedule {
    /// What a rule rests on in this edition, that of its pools first.
    public func sources(of rule: Rule) -> [Source] {
        let all = pools.filter { $0.code == rule.code }.flatMap { $0.sources } + rule.sources
        return all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map { $0.element }
    }
}

extension Assessment {
    func pool(of breach: Breach) -> Pool? { breach.pool(of: schedule) }

    /// The whole of the sum of which too little is left.
    func limit(of breach: Breach) -> Yen { pool(of: breach)?.limit?.value ?? breach.limit }

    func limitName(of breach: Breach) -> Text { pool(of: breach)?.title ?? Text(ja: "上限", en: "limit") }

    /// The size of the facility that a breach belongs to.
    func size(of breach: Breach) -> Schedule.FacilitySize { schedule.sizes[plan.lines[Int(breach.item)].size] }

    /// What a finding rests on: its reading or its pool, where it has one.
    func sources(of breach: Breach, _ rule: Rule) -> [Source] {
        if let reading = breach.reading { return [.reading(reading)] }
        return (pool(of: breach)?.sources ?? []) + rule.sources
    }
}
