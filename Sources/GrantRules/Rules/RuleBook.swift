/// The rules sorted by when they speak, so that the fold asks only those that concern the item in hand.
struct RuleBook: Sendable {
    private let bars: ByKind
    private let refusals: ByKind
    private let caps: ByKind
    private let planChecks: [@Sendable (borrowing Plan, borrowing Schedule, inout Breaches) -> Void]
    private let amountChecks: [@Sendable (borrowing Plan, Outcome, inout Breaches) -> Void]
    private let readingChecks: [@Sendable ([ReadingOutcome], inout Breaches) -> Void]

    static let shared = RuleBook(Rule.all)

    private struct ByKind: Sendable {
        var facility: [Limit.Apply] = []
        var existing: [Limit.Apply] = []
        var promotion: [Limit.Apply] = []
        var company: [Limit.Apply] = []

        mutating func add(_ limit: Limit) {
            if limit.kinds.contains(.facility) { facility.append(limit.apply) }
            if limit.kinds.contains(.existing) { existing.append(limit.apply) }
            if limit.kinds.contains(.promotion) { promotion.append(limit.apply) }
            if limit.kinds.contains(.company) { company.append(limit.apply) }
        }

        subscript(kind: ItemKinds) -> [Limit.Apply] {
            switch kind {
            case .facility: facility
            case .existing: existing
            case .company: company
            default: promotion
            }
        }
    }

    private init(_ rules: [Rule]) {
        var bars = ByKind()
        var refusals = ByKind()
        var caps = ByKind()
        var planChecks: [@Sendable (borrowing Plan, borrowing Schedule, inout Breaches) -> Void] = []
        var amountChecks: [@Sendable (borrowing Plan, Outcome, inout Breaches) -> Void] = []
        var readingChecks: [@Sendable ([ReadingOutcome], inout Breaches) -> Void] = []
        for rule in rules {
            if let limit = rule.limit {
                switch limit.stage {
                case .bar: bars.add(limit)
                case .refusal: refusals.add(limit)
                case .cap: caps.add(limit)
                }
            }
            switch rule.check {
            case .plan(let check): planChecks.append(check)
            case .amounts(let check): amountChecks.append(check)
            case .readings(let check): readingChecks.append(check)
            case nil: break
            }
        }
        self.bars = bars
        self.refusals = refusals
        self.caps = caps
        self.planChecks = planChecks
        self.amountChecks = amountChecks
        self.readingChecks = readingChecks
    }

    func refuse(_ candidate: inout Candidate, _ running: borrowing Running, _ breaches: inout Breaches) {
        for apply in bars[candidate.kind] { apply(&candidate, running, &breaches) }
        guard candidate.isAdmitted else { return }
        for apply in refusals[candidate.kind] { apply(&candidate, running, &breaches) }
    }

    func cap(_ candidate: inout Candidate, _ running: borrowing Running, _ breaches: inout Breaches) {
        for apply in caps[candidate.kind] { apply(&candidate, running, &breaches) }
    }

    func checkPlan(_ plan: borrowing Plan, _ schedule: borrowing Schedule, _ breaches: inout Breaches) {
        for check in planChecks { check(plan, schedule, &breaches) }
    }

    func checkAmounts(_ plan: borrowing Plan, _ outcome: Outcome, _ breaches: inout Breaches) {
        for check in amountChecks { check(plan, outcome, &breaches) }
    }

    func checkReadings(_ outcomes: [ReadingOutcome], _ breaches: inout Breaches) {
        for check in readingChecks { check(outcomes, &breaches) }
    }
}
