/// The rules of one plan in the order in which they speak: what bars an item, what refuses it, what caps it.
package final class RuleBook: Sendable {
    /// Those that look at each shape of line, stage after stage.
    private let limits: [[Limit]]
    private let ofPlan: [Check.OfPlan]
    private let ofAmounts: [Check.OfAmounts]
    private let ofReadings: [Check.OfReadings]

    package static let shared = RuleBook()

    package init() {
        var found: [Limit] = []
        var (ofPlan, ofAmounts, ofReadings): ([Check.OfPlan], [Check.OfAmounts], [Check.OfReadings]) = ([], [], [])
        for case .plan(let limit, let check, _) in Rule.ofPlans.flatMap({ $0.looks }) {
            if let limit { found.append(limit) }
            switch check {
            case .plan(let check): ofPlan.append(check)
            case .amounts(let check): ofAmounts.append(check)
            case .readings(let check): ofReadings.append(check)
            case nil: break
            }
        }
        limits = Programme.Lines.allCases.map { lines in
            Limit.Stage.allCases.flatMap { stage in found.filter { $0.stage == stage && $0.lines.contains(lines) } }
        }
        (self.ofPlan, self.ofAmounts, self.ofReadings) = (ofPlan, ofAmounts, ofReadings)
    }

    /// What one stage refuses, the next is not asked about.
    func judge(_ candidate: inout Candidate, _ running: borrowing Running, _ breaches: inout Breaches) {
        let lines = Int(candidate.line.lines.rawValue)
        var stage = Limit.Stage.bar
        for place in limits[lines].indices {
            if limits[lines][place].stage != stage {
                guard candidate.isAdmitted else { return }
                stage = limits[lines][place].stage
            }
            limits[lines][place].apply(&candidate, running, &breaches)
        }
    }

    func checkPlan(_ filing: borrowing Filing, _ breaches: inout Breaches) {
        for check in ofPlan { check(filing, &breaches) }
    }

    func checkAmounts(_ outcome: borrowing Outcome, _ plan: borrowing Plan, _ breaches: inout Breaches) {
        for check in ofAmounts { check(outcome, plan, &breaches) }
    }

    func checkReadings(_ outcomes: [ReadingOutcome], _ breaches: inout Breaches) {
        for check in ofReadings { check(outcomes, &breaches) }
    }
}
