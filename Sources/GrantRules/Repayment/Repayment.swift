/// What a company that left has to pay back, and to whom it goes.
public struct Repayment: Sendable {
    /// Its place among the plan's companies.
    public let company: Int
    /// The day of leaving by which the step was found.
    public let leftOn: Day
    /// The first of the scheme whose period ends on that day or later.
    public let step: Clawback.Step
    /// What the company was paid times the share of the step, rounded down to the yen.
    public let total: Yen
    /// The national share of its item times the same share, rounded down; 0 of a refused item.
    public let national: Yen

    /// The rest, which is the body's own.
    public var local: Yen { total.less(national) }
}

extension Clawback {
    /// The day from which this scheme counts for a company, when the plan gives it.
    package func start(for company: Company) -> Day? {
        switch countedFrom {
        case .applied: company.appliedOn
        case .paid: company.paidOn
        case .contracted: company.contractedOn
        }
    }

    /// The step that applies to leaving on `day`, none after the last period or before the start.
    package func step(forLeavingOn day: Day, from start: Day) -> Step? {
        guard day >= start else { return nil }
        return steps.first { day <= start.lastDay(ofMonths: $0.withinMonths) }
    }
}

extension Plan {
    /// What would be due if the company left on `day`; nothing when no step applies.
    package func repayment(ofCompany index: Int, national: Yen, leavingOn day: Day) -> Repayment? {
        let company = draft.companies[index]
        guard let scheme = draft.clawback, let start = scheme.start(for: company),
            let step = scheme.step(forLeavingOn: day, from: start)
        else { return nil }
        return Repayment(
            company: index, leftOn: day, step: step, total: company.amount.scaled(by: step.share, rounding: .downToYen),
            national: national.scaled(by: step.share, rounding: .downToYen))
    }
}
