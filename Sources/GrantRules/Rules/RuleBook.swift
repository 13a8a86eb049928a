/// The rules in the order in which they speak, joined so that the fold asks only those that concern the item in hand.
///
/// They are chains of closures and not lists: a chain calls what it holds, a list would hand out a counted copy of
/// every closure first, which takes longer than most rules do. Even a call counts the closure once; where several
/// threads share a book, they wait for each other there.
public final class RuleBook: Sendable {
    private let facility: Limit.Apply
    private let existing: Limit.Apply
    private let costs: Limit.Apply
    private let company: Limit.Apply
    /// What no reading can change.
    let checkPlan: Check.OfPlan
    /// What is asked again of the amounts under every reading.
    let checkAmounts: Check.OfAmounts
    let checkReadings: Check.OfReadings

    public static let shared = RuleBook()

    /// Of all rules.
    public convenience init() { self.init(Rule.all) }

    private init(_ rules: [Rule]) {
        let limits = rules.compactMap { $0.limit }
        facility = RuleBook.chain(limits, for: .publicFacilities)
        existing = RuleBook.chain(limits, for: .existingFacilities)
        costs = RuleBook.chain(limits, for: .costs)
        company = RuleBook.chain(limits, for: .companies)
        var checkPlan: Check.OfPlan = { _, _ in }
        var checkAmounts: Check.OfAmounts = { _, _, _ in }
        var checkReadings: Check.OfReadings = { _, _ in }
        for rule in rules.reversed() {
            switch rule.check {
            case .plan(let check):
                checkPlan = { [next = checkPlan] filing, breaches in
                    check(filing, &breaches)
                    next(filing, &breaches)
                }
            case .amounts(let check):
                checkAmounts = { [next = checkAmounts] outcome, plan, breaches in
                    check(outcome, plan, &breaches)
                    next(outcome, plan, &breaches)
                }
            case .readings(let check):
                checkReadings = { [next = checkReadings] outcomes, breaches in
                    check(outcomes, &breaches)
                    next(outcomes, &breaches)
                }
            case nil: break
            }
        }
        self.checkPlan = checkPlan
        self.checkAmounts = checkAmounts
        self.checkReadings = checkReadings
    }

    /// Asks stage by stage; what one stage refuses, the next is not asked about.
    private static func chain(_ limits: [Limit], for lines: Programme.Lines) -> Limit.Apply {
        var chain: Limit.Apply = { _, _, _ in }
        for stage in Limit.Stage.allCases.reversed() {
            if stage != .remark {
                chain = { [next = chain] candidate, running, breaches in
                    if candidate.isAdmitted { next(&candidate, running, &breaches) }
                }
            }
            var rest = limits.filter { $0.stage == stage && $0.lines.contains(lines) }
            while let second = rest.popLast() {
                // Two at a time: each link costs about as much as a rule.
                guard let first = rest.popLast() else {
                    chain = join(second.apply, chain)
                    break
                }
                chain = { [first = first.apply, second = second.apply, next = chain] candidate, running, breaches in
                    first(&candidate, running, &breaches)
                    second(&candidate, running, &breaches)
                    next(&candidate, running, &breaches)
                }
            }
        }
        return chain
    }

    private static func join(_ first: @escaping Limit.Apply, _ next: @escaping Limit.Apply) -> Limit.Apply {
        { candidate, running, breaches in
            first(&candidate, running, &breaches)
            next(&candidate, running, &breaches)
        }
    }

    func judge(_ candidate: inout Candidate, _ running: borrowing Running, _ breaches: inout Breaches) {
        switch candidate.line.lines {
        case .publicFacilities, .privateFacilities: facility(&candidate, running, &breaches)
        case .existingFacilities: existing(&candidate, running, &breaches)
        case .companies: company(&candidate, running, &breaches)
        case .costs: costs(&candidate, running, &breaches)
        }
    }
}
