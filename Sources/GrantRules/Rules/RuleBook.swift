/// The rules of one plan in the order in which they speak: what bars an item, what refuses it, what caps it.
public final class RuleBook: Sendable {
    private let stages: [[Limit]]
    private let checks: [Check]

    public static let shared = RuleBook()

    public init() {
        var (limits, checks): ([Limit], [Check]) = ([], [])
        for case .plan(let limit, let check, _) in Rule.all.map({ $0.look }) {
            if let limit { limits.append(limit) }
            if let check { checks.append(check) }
        }
        stages = Limit.Stage.allCases.map { stage in limits.filter { $0.stage == stage } }
        self.checks = checks
    }

    /// What one stage refuses, the next is not asked about.
    func judge(_ candidate: inout Candidate, _ running: borrowing Running, _ breaches: inout Breaches) {
        for stage in stages where candidate.isAdmitted {
            for limit in stage where limit.lines.contains(candidate.line.lines) {
                limit.apply(&candidate, running, &breaches)
            }
        }
    }

    func checkPlan(_ filing: borrowing Filing, _ breaches: inout Breaches) {
        for case .plan(let check) in checks { check(filing, &breaches) }
    }

    func checkAmounts(_ outcome: borrowing Outcome, _ plan: borrowing Plan, _ breaches: inout Breaches) {
        for case .amounts(let check) in checks { check(outcome, plan, &breaches) }
    }

    func checkReadings(_ outcomes: [ReadingOutcome], _ breaches: inout Breaches) {
        for case .readings(let check) in checks { check(outcomes, &breaches) }
    }
}
