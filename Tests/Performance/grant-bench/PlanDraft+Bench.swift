import GrantRules

/// A value that a literal of this benchmark makes; a wrong literal stops it.
private func known<Value>(_ value: Value?) -> Value {
    guard let value else { fatalError("a literal of the benchmark is not a value of the plan") }
    return value
}

extension PlanDraft {
    /// As many costs over all facilities and the soft costs, and as many companies of different names.
    static func bench(facilities: Int, costs: Int, companies: Int) -> PlanDraft {
        let body = known(LocalGovernmentCode("072028"))
        var draft = PlanDraft(applicant: Applicant(code: body, name: "会津若松市"), type: .standard)
        draft.costs[.promotion] = [cost(4_000_000), cost(3_000_000)]
        let lines = costs - draft.costs[.promotion].count
        draft.facilities = (0..<facilities).map { index in
            let count = lines / facilities + (index < lines % facilities ? 1 : 0)
            return Facility(
                id: "office-\(index)", name: "第\(index)オフィス", operation: index % 2 == 0 ? .public : .private,
                capacity: known(Capacity(18)), municipality: body,
                costs: (0..<max(1, count)).map { cost(6_000_000 + Int64($0)) })
        }
        draft.clawback = Clawback(
            source: "進出支援金交付要綱 第9条", countedFrom: .applied,
            steps: [
                known(Clawback.Step(withinMonths: 36, share: known(Ratio(1, 1)))),
                known(Clawback.Step(withinMonths: 60, share: known(Ratio(1, 2)))),
            ])
        draft.companies = (0..<companies).map { index in
            Company(
                id: "c\(index)", name: "株式会社みほん\(index)",
                headquarters: .municipality(known(LocalGovernmentCode("131016"))),
                facility: "office-\(index % 3)", amount: known(Yen(1_000_000)),
                appliedOn: Day("2021-10-01"))
        }
        return draft
    }

    /// The typical plan with something to say about most of its lines.
    static var benchWithFindings: PlanDraft {
        var draft = bench(facilities: 3, costs: 10, companies: 5)
        for index in draft.facilities.indices {
            draft.facilities[index].capacity = known(Capacity(30))
            draft.facilities[index].costs[0].amount = known(Yen(60_000_000))
        }
        draft.companies[0].headquarters = .municipality(known(LocalGovernmentCode("072010")))
        draft.companies[1].amount = known(Yen(1_200_000))
        draft.companies[2].name = "株式会社みほん1"
        draft.companies[3].leftOn = Day("2023-03-31")
        draft.requested = Requested(eligibleCost: known(Yen(100_000_000)), nationalShare: known(Yen(50_000_000)))
        return draft
    }

    private static func cost(_ yen: Int64) -> Cost { Cost(item: "改修工事費", amount: known(Yen(yen))) }
}
