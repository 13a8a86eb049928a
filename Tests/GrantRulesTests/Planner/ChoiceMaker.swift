import GrantTesting

@testable import GrantRules

/// Draws small plans with more facilities than may come, which bring about as much as each other: costs a few yen
/// apart and about the caps, companies that may be one, and little left of the envelope.
struct ChoiceMaker {
    private var random: SplitMix
    private var draft = PlanDraft(applicant: Applicant(code: .aizuwakamatsu, name: "会津若松市"), type: .standard)

    private static let numbers = [CorporateNumber(unchecked: 1), CorporateNumber(unchecked: 2)]
    private static let payments: [Int64] = [0, 1, 299_999, 500_001, 700_000, 999_999, 1_000_000, 2_000_000]
    private static let steps: [Int64] = [0, 0, 1, 2, 3, 999, 300_000, 500_001, 1_000_000]

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    mutating func next() throws -> Plan {
        let isInTokyo = random.once(in: 6)
        draft = PlanDraft(
            applicant: isInTokyo
                ? Applicant(code: .tokyo, name: "東京都") : Applicant(code: .aizuwakamatsu, name: "会津若松市"),
            type: random.pick([.standard, .highStandard]))
        draft.readings = [.tierMixing, .rounding, .existingWithNew, .outsideArea].compactMap { (reading: Reading) in
            StatedReading(value: random.pick(reading.values), basis: "回答")
        }
        drawFacilities(near: isInTokyo ? [.okutama, .okutama, .shinjuku] : [.aizuwakamatsu])
        drawEarlierRounds()
        drawCompanies()
        if random.once(in: 3) { draft.costs[.promotion] = [Cost(item: "広報", amount: Yen(sum: 12_000_000))] }
        return try Plan(draft)
    }

    private mutating func drawFacilities(near places: [LocalGovernmentCode]) {
        let sizes = random.pick([[10], [10, 30], [30, 60], [10, 60, 60], [10, 30, 60]])
        let base = random.pick([0, 3_000_000, 29_000_000, 44_000_000, 89_000_000])
        for index in 0..<random.pick([1, 2, 3, 4, 4, 5, 5, 6, 7]) {
            let cost = Int64(base) + random.pick(ChoiceMaker.steps)
            draft.facilities.append(
                .example(
                    "f\(index)", "施設\(index)", capacity: random.pick(sizes), cost: cost, at: random.pick(places)))
        }
        for index in 0..<random.pick([0, 0, 1, 2]) {
            draft.existingFacilities.append(.example("x\(index)", "既存\(index)", cost: 4_000_000, at: places[0]))
        }
    }

    private mutating func drawEarlierRounds() {
        guard random.once(in: 2) else { return }
        for index in 0..<random.pick([0, 1, 1, 2, 3, 4]) {
            let cost = random.pick([0, 1, 999_999, 30_000_000, 44_999_999, 59_000_003, 88_500_001])
            draft.previous.facilities.append(
                .example("e\(index)", capacity: random.pick([10, 30, 60]), cost: Int64(cost)))
        }
        draft.previous.existingFacilities = [.init(id: "ex", name: "既存")]
        for _ in 0..<random.below(3) {
            draft.previous.companies.append(
                .init(name: name(), corporateNumber: number(), eligibleCost: Yen(sum: payment())))
        }
    }

    private mutating func drawCompanies() {
        let facilities =
            draft.facilities.map(\.id) + draft.facilities.map(\.id) + draft.existingFacilities.map(\.id)
            + draft.previous.facilities.map(\.id) + draft.previous.existingFacilities.map(\.id) + ["どこか"]
        let areDistinct = random.once(in: 3)
        for index in 0..<random.pick([0, 1, 2, 3, 4, 5, 6, 7]) {
            var company = Company.example(
                "c\(index)", areDistinct ? "会社\(index)" : name(), payment: payment(),
                from: random.pick([.chiyoda, .chiyoda, .chiyoda, .fukushima, .aizuwakamatsu]))
            if random.once(in: 8) { company.headquarters = .overseas }
            if !areDistinct { company.corporateNumber = number() }
            company.facility = random.pick(facilities)
            draft.companies.append(company)
        }
    }

    private mutating func name() -> String { random.pick(["会社0", "会社1", "会社2", "みほん"]) }

    private mutating func number() -> CorporateNumber? { random.once(in: 3) ? random.pick(ChoiceMaker.numbers) : nil }

    private mutating func payment() -> Int64 { random.pick(ChoiceMaker.payments) }
}

/// What a choice of facilities has to be, found by listing every few of them first.
struct ChoiceJudgement {
    let plan: Plan
    private let readings: Readings
    private let present: [Int]
    /// What the present order brings, and the most that any order can.
    private let worthNow: Yen
    private let most: Yen

    init(_ plan: Plan) throws {
        self.plan = plan
        readings = ReadingState(plan, overriding: .none).used
        present = try ChoiceJudgement.admitted(plan, readings, listing: [])
        worthNow = try ChoiceJudgement.worth(plan, readings, listing: [])
        var most = worthNow
        // Of any order, three at most are admitted, and these listed first are admitted again.
        let all = plan.draft.facilities.indices
        for first in all {
            for second in all {
                for third in all where Set([first, second, third]).count == min(3, all.count) {
                    var order = [first]
                    for next in [second, third] where !order.contains(next) { order.append(next) }
                    most = max(most, try ChoiceJudgement.worth(plan, readings, listing: order))
                }
            }
        }
        self.most = most
    }

    /// Nothing when the choice is right.
    func flaw(of choice: FacilityChoice) throws -> String? {
        guard choice.isExact else { return "not exact" }
        let worth = try ChoiceJudgement.worth(plan, readings, listing: choice.facilities)
        guard worth == most else { return "\(choice.facilities) brings \(worth) and not \(most)" }
        if worthNow == most, choice.facilities != present { return "\(choice.facilities), no better than \(present)" }
        let admitted = try ChoiceJudgement.admitted(plan, readings, listing: choice.facilities)
        return choice.facilities == admitted ? nil : "of \(choice.facilities) come \(admitted)"
    }

    /// The whole plan with these facilities first and the others after them as they stand.
    private static func fold(_ plan: Plan, _ readings: Readings, listing order: [Int], keeping: Bool) throws -> Fold {
        let changed = try plan.changing { draft in draft.facilities = order.map { plan.draft.facilities[$0] } }
        return Fold(Filing(changed), readings: readings, keeping: keeping)
    }

    private static func completed(_ first: [Int], _ plan: Plan) -> [Int] {
        first + plan.draft.facilities.indices.filter { !first.contains($0) }
    }

    /// The share of every item where each is rounded, and else the cost of which the share is taken.
    private static func worth(_ plan: Plan, _ readings: Readings, listing first: [Int]) throws -> Yen {
        let sums = try fold(plan, readings, listing: completed(first, plan), keeping: false).sums
        return readings.takes(.item) ? sums.nationalShareByItem : sums.eligible
    }

    private static func admitted(_ plan: Plan, _ readings: Readings, listing first: [Int]) throws -> [Int] {
        let order = completed(first, plan)
        return try fold(plan, readings, listing: order, keeping: true).items
            .filter { $0.programme.lines.isFacility && $0.isAdmitted }.map { order[$0.index] }
    }
}
