import GrantTesting

@testable import GrantRules

/// Draws plans that crowd around every edge of the rules: a yen about each limit, few names and numbers for many
/// companies, places on both sides of every border.
struct PlanMaker {
    var random: SplitMix
    /// Now and then a plan is long enough for tables instead of searches, and for more marks than a word holds.
    private(set) var isLong = false

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// A plan and the answers to the readings that one run overrides.
    mutating func next() -> (plan: Plan, overrides: Readings) {
        isLong = random.once(in: 2_000)
        var draft = PlanDraft(applicant: applicant(), type: random.once(in: 2) ? .standard : .highStandard)
        draft.previous = previous()
        draft.facilities = facilities(for: draft.applicant.code)
        draft.existingFacilities = existing(for: draft.applicant.code)
        if random.once(in: 2) { draft.costs[.promotion] = costs(around: PlanMaker.softEdges) }
        support(companiesOf: &draft)
        draft.readings = stated()
        let overrides = overrides()
        let plan = sound(draft)
        guard random.once(in: 3) else { return (plan, overrides) }
        let totals = plan.figures(overriding: overrides).totals
        draft.requested = requested(near: totals)
        if random.once(in: 3) { draft.localFunding = funding(near: totals.localShare.plus(totals.unsubsidised)) }
        return (sound(draft), overrides)
    }

    /// Whatever this maker draws is a plan; if not, the maker is wrong.
    private func sound(_ draft: PlanDraft) -> Plan {
        do { return try Plan(draft) } catch { fatalError("\(error.all)") }
    }

    /// Zero, one, and a little about each of the edges, or anything up to a bit above one of them.
    mutating func amount(around edges: [Int64]) -> Int64 {
        switch random.below(12) {
        case 0: 0
        case 1: random.pick([1, 99_999, 100_000])
        case 2: random.pick([10_000_000_000, 10_000_000_001])
        case 3...8: max(0, random.pick(edges) + random.pick([-1, 0, 1]))
        default: Int64(random.below(Int(random.pick(edges)) * 5 / 4))
        }
    }

    mutating func yen(around edges: [Int64]) -> Yen { Yen(sum: amount(around: edges)) }

    /// One to three lines that add up to about an edge, and now and then one that is excluded.
    mutating func costs(around edges: [Int64]) -> [Cost] {
        var rest = amount(around: edges)
        var costs: [Cost] = []
        for _ in 0..<random.below(3) {
            let part = rest == 0 ? 0 : Int64(random.below(Int(rest)))
            costs.append(Cost(item: "品目", amount: Yen(sum: part)))
            rest -= part
        }
        costs.append(Cost(item: "品目", amount: Yen(sum: rest)))
        if random.once(in: 4) {
            let line = Cost(item: "対象外", amount: yen(around: edges), excluded: Cost.Exclusion("他の補助金"))
            costs.insert(line, at: random.below(costs.count + 1))
        }
        return costs
    }

    private mutating func stated() -> [StatedReading] {
        var stated: [StatedReading] = []
        for reading in Schedule.readings where random.once(in: 4) {
            if let one = StatedReading(value: random.pick(reading.values), basis: "照会への回答") { stated.append(one) }
        }
        return random.once(in: 2) ? stated : stated.reversed()
    }

    private mutating func overrides() -> Readings {
        var values: [ReadingValue] = []
        for reading in Schedule.readings where random.once(in: 5) { values.append(random.pick(reading.values)) }
        return Readings(values)
    }

    private mutating func requested(near totals: Outcome) -> Requested {
        var asked = Requested()
        if !random.once(in: 4) { asked.nationalShare = near(totals.nationalShare) }
        if !random.once(in: 4) { asked.eligibleCost = near(totals.eligible) }
        return asked
    }

    private mutating func funding(near rest: Yen) -> [Funding] {
        let first = Int64(random.below(Int(rest.amount) + 1))
        return [
            Funding(item: "臨時交付金", amount: Yen(sum: first)),
            Funding(item: "一般財源", amount: near(Yen(sum: rest.amount - first))),
        ]
    }

    private mutating func near(_ yen: Yen) -> Yen {
        Yen(sum: max(0, yen.amount + random.pick([-1_000, -1, 0, 0, 1, 1_000])))
    }
}

extension PlanMaker {
    static let facilityEdges: [Int64] = [
        1_000_000, 12_000_000, 15_000_000, 30_000_000, 45_000_000, 60_000_000, 90_000_000,
    ]
    static let softEdges: [Int64] = [1_000_000, 5_000_000, 6_000_000, 7_000_000, 12_000_000]
    static let companyEdges: [Int64] = [250_000, 300_000, 500_000, 700_000, 1_000_000]
}
