extension Trial {
    /// S503 where the name of a facility stands in the place of its id.
    mutating func tryFacilityIDs() {
        var ids: [(company: Int, id: String)] = []
        for item in before.items where item.refusedBy.contains(.unknownFacility) {
            if let id = before.idMeant(by: plan.draft.companies[item.index]) { ids.append((item.index, id)) }
        }
        guard !ids.isEmpty else { return }
        tryFacilityIDs(ids)
        // One of the facilities may be refused itself.
        if kept.isEmpty { for one in ids.prefix(5) { tryFacilityIDs([one]) } }
    }

    private mutating func tryFacilityIDs(_ ids: [(company: Int, id: String)]) {
        let parts = ids.map { company, id in
            let (company, id) = (Text(quoting: plan.draft.companies[company].name), Text(quoting: id))
            return Text(
                ja: "\(company.ja)の利用する施設を、名称でなく id の\(id.ja)で書く。",
                en: "name the facility of \(company.en) by its id, \(id.en)")
        }
        let change = PlanChange.useFacility(ids.reduce(into: [:]) { $0[$1.company] = $1.id })
        propose(.writeFacilityID, change) { parts.joined }
    }

    /// What the body asks for brought to what is allowable.
    mutating func tryAsking() {
        var asked = plan.draft.requested
        var parts: [Text] = []
        if let share = asked.nationalShare, share != standing.nationalShare {
            let now = standing.nationalShare
            asked.nationalShare = now
            parts.append(
                Text(
                    ja: "申請する国費を\(share.ja)から\(now.ja)に改める。",
                    en: "ask for a national share of \(now.en) instead of \(share.en)"))
        }
        if let cost = asked.eligibleCost, cost != standing.eligible {
            asked.eligibleCost = standing.eligible
            parts.append(
                Text(
                    ja: "交付対象事業費の記載を\(cost.ja)から\(standing.eligible.ja)に改める。",
                    en: "state an eligible cost of \(standing.eligible.en) instead of \(cost.en)"))
        }
        guard !parts.isEmpty else { return }
        propose(.askForAllowable, .ask(asked), evenWithoutGain: true) { parts.joined }
    }

    /// E101 and E102: the claim that the place includes a disadvantaged area.
    mutating func tryClaims() {
        if standing.errorCodes.contains(.applicantNotEligible) {
            let name = Text(quoting: plan.draft.applicant.name)
            propose(.claimDisadvantagedArea, .state(.applicantClaim), if: .onlyIfItIsOne, mayUncover: true) {
                "\(name.ja)が条件不利地域を含むなら、根拠となる法令・告示を \"disadvantagedArea\" に書く。"
                "if \(name.en) includes a disadvantaged area, name the law or notice in \"disadvantagedArea\""
            }
        }
        // A few say it; thousands of facilities must not become thousands of trials.
        for index in misplaced.prefix(5) {
            let item = before.items[index]
            let list: PlanChange.CostList =
                item.programme.lines.isFacility ? .facility(item.index) : .existing(item.index)
            let name = item.quotedName
            propose(.claimDisadvantagedArea, .state(.claim(list)), if: .onlyIfItIsOne, mayUncover: true) {
                "\(name.ja)の所在地が条件不利地域を含むなら、根拠となる法令・告示を \"disadvantagedArea\" に書く。"
                "if the municipality of \(name.en) includes a disadvantaged area, name the law or notice in "
                    + "\"disadvantagedArea\""
            }
        }
    }

    /// Items refused by E102 that a claim could help: another prefecture's place it cannot.
    private var misplaced: [Int] {
        before.items.indices.filter { item in
            plan.lines[item].place?.prefecture == plan.draft.applicant.code.prefecture
                && before.items[item].refusedBy.contains(.placeNotAllowed)
        }
    }

    /// The facility may be one of an earlier round, which mends C302, P402 or S503 and nothing else. A name in the place
    /// of an id is a slip and no such facility.
    mutating func tryEarlierPlaces() {
        guard !standing.errors.isEmpty else { return }
        let own = plan.draft.facilities.map { $0.id } + plan.draft.existingFacilities.map { $0.id }
        var missing: [String] = []
        var seen = Set(own.map { ExactText($0) })
        for place in plan.draft.previous.facilities { seen.insert(ExactText(place.id)) }
        for place in plan.draft.previous.existingFacilities { seen.insert(ExactText(place.id)) }
        for company in plan.draft.companies where seen.insert(ExactText(company.facility)).inserted {
            if before.idMeant(by: company) == nil { missing.append(company.facility) }
        }
        // Where every company has its facility, promotion may still lack one.
        let ids = missing.isEmpty ? [unusedID(seen)] : missing
        propose(.nameEarlierPlace, .state(.earlierPlaces(ids)), if: .onlyIfGranted, mayUncover: true) {
            "利用する施設が以前に採択されたものなら、\"previous\" の \"existingFacilities\" 又は \"facilities\" に書く。"
            "if the facility was granted in an earlier round, write it in \"existingFacilities\" or \"facilities\" of "
                + "\"previous\""
        }
    }

    private func unusedID(_ taken: Set<ExactText>) -> String {
        var id = "earlier"
        while taken.contains(ExactText(id)) { id += "-1" }
        return id
    }

    /// S505: a scheme of the body's own ordinance; no schedule is printed, so none is made up.
    mutating func tryScheme() {
        guard standing.errorCodes.contains(.noRepaymentScheme), let step = Clawback.Step.standIn else { return }
        let changes = Clawback.Start.allCases.map { start in
            PlanChange.state(.clawback(Clawback(source: "?", countedFrom: start, steps: [step])))
        }
        // From the first day that the plan gives for all companies that left.
        guard let change = changes.first(where: { result(of: $0).map(standing.mayBecome) == true }) else { return }
        propose(.nameRepaymentScheme, change, if: .asOrdained) {
            "要綱に定めた返還制度（条項、起算日、期間ごとの割合）を \"clawback\" に書く。"
            "write the repayment scheme of the ordinance (article, counted from, share by period) in \"clawback\""
        }
    }

    /// An open reading on which the answer hangs, by the answer that is best for the body.
    mutating func tryReadings() {
        for outcome in before.readings where outcome.inUse.isOpen && outcome.matters {
            let question = outcome.inUse.question.title
            let ask = Text(ja: "\(question.ja)について内閣府の回答を得る。", en: "ask the ministry about \(question.en): ")
            let (wanted, message) =
                if let better = outcome.better {
                    (
                        better.value,
                        Text(
                            ja: "\(better.value.id) であれば、国費は\(better.outcome.nationalShare.ja)となる。",
                            en: "under \(better.value.id) the national share is \(better.outcome.nationalShare.en)")
                    )
                } else {
                    (outcome.inUse.value, outcome.whatIsAtStake)
                }
            propose(.fixReading, .state(.reading(wanted)), if: .onlyIfAnswered, evenWithoutGain: true) {
                Text(ja: ask.ja + message.ja, en: ask.en + message.en)
            }
        }
    }
}

extension ReadingOutcome {
    /// The answer that gives the most, when it gives more than the one used or mends the verdict for as much.
    fileprivate var better: Alternative? {
        alternatives.filter { $0.outcome.isBetter(than: used) }
            .max { $1.outcome.isBetter(than: $0.outcome) }
    }

    /// What stays under the answer used, and is lost under the other that gives least.
    fileprivate var whatIsAtStake: Text {
        let now = used.nationalShare
        let lost: Text
        let others = alternatives.filter { $0.outcome.differs(from: used) }
        let least = others.min { $0.outcome.nationalShare < $1.outcome.nationalShare }
        guard let least else { return Text(ja: "金額は変わらない。", en: "the amounts stay") }
        let then = least.outcome.nationalShare
        if then < now {
            lost = Text(
                ja: "\(then.ja)となり、\(now.less(then).ja)減る。", en: "it would be \(then.en), \(now.less(then).en) less")
        } else {
            lost = Text(ja: "金額は同じで、判定が変わる。", en: "the amounts are the same and the verdict differs")
        }
        let (value, other) = (inUse.value.id, least.value.id)
        return Text(
            ja: "\(value) であれば国費は\(now.ja)のままで、\(other) とされた場合は" + lost.ja,
            en: "under \(value) the national share stays \(now.en), under \(other) " + lost.en)
    }
}

extension Outcome {
    fileprivate func isBetter(than other: Outcome) -> Bool {
        nationalShare > other.nationalShare
            || nationalShare == other.nationalShare && verdict == .conforms && other.verdict == .violations
    }
}

extension Clawback.Step {
    fileprivate static var standIn: Clawback.Step? {
        Ratio(1, 1).flatMap { Clawback.Step(withinMonths: 1, share: $0) }
    }
}

extension Text {
    fileprivate static let onlyIfItIsOne = Text(
        ja: "条件不利地域にあたることを、根拠とともに示せる場合に限る", en: "only if that can be shown with its basis")
    fileprivate static let onlyIfGranted = Text(ja: "以前に採択されている場合に限る", en: "only if it was granted in an earlier round")
    fileprivate static let asOrdained = Text(
        ja: "期間と割合は資料に記載がなく、団体の要綱による", en: "periods and shares are the body's own; the slides print none")
    fileprivate static let onlyIfAnswered = Text(
        ja: "回答とその日付を \"readings\" に根拠として書けるときに限る",
        en: "only once the answer can be written in \"readings\" as the basis")
}
