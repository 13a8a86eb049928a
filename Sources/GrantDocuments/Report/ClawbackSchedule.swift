package import GrantRules

/// The repayment duties of one plan's companies as days, and what is or would be due.
package struct ClawbackSchedule: Sendable {
    package let companies: [Entry]
    /// The day on which the companies that stay are imagined to leave.
    package let asOf: Day?
    /// When each duty becomes smaller or ends, for companies that have not left, by day and then as listed.
    package let calendar: [Turn]

    /// One company's periods.
    package struct Entry: Sendable {
        /// Its place among the plan's companies.
        package let index: Int
        package let company: Company
        package let nationalShare: Yen
        package let start: Day?
        package let periods: [Period]
        /// What is due because it left.
        package let due: Repayment?
        /// What would be due if it left on the day asked about.
        package let onAsOf: Repayment?
        package let state: State
    }

    package struct Period: Sendable {
        package let step: Clawback.Step
        package let first: Day
        package let last: Day
        package let amount: Repayment
    }

    /// How a company stands towards its duty.
    package enum State: String, Sendable {
        case staying
        /// It left and has to pay back.
        case due
        /// It left after the last period.
        case leftAfterEnd = "left-after-end"
        /// It left before the day the scheme counts from.
        case leftBeforeStart = "left-before-start"
        /// The plan does not give the day the scheme counts from.
        case startUnknown = "start-unknown"
        /// The plan names no scheme.
        case noScheme = "no-scheme"
    }

    /// The last day of a period, and the share that holds afterwards.
    package struct Turn: Sendable {
        package let day: Day
        package let entry: Int
        package let step: Clawback.Step
        package let next: Clawback.Step?
    }

    package init(_ assessment: Assessment, asOf: Day?) {
        let plan = assessment.plan
        self.asOf = asOf
        let items = assessment.items.filter { $0.programme.lines == .companies }
        companies = items.indices.map { Entry(plan, $0, items[$0].nationalShare.yen, asOf) }
        var turns: [Turn] = []
        for (place, entry) in companies.enumerated() where entry.state == .staying {
            for (index, period) in entry.periods.enumerated() {
                let next = index + 1 < entry.periods.count ? entry.periods[index + 1].step : nil
                turns.append(Turn(day: period.last, entry: place, step: period.step, next: next))
            }
        }
        calendar = turns.sorted { ($0.day, $0.entry) < ($1.day, $1.entry) }
    }

    /// Whether every company's duty could be told.
    package var isComplete: Bool { companies.allSatisfy { $0.isTold } }
}

extension ClawbackSchedule.Entry {
    /// Whether the plan says enough for its periods.
    package var isTold: Bool {
        switch state {
        case .startUnknown, .noScheme, .leftBeforeStart: false
        case .staying, .due, .leftAfterEnd: true
        }
    }

    fileprivate init(_ plan: Plan, _ index: Int, _ national: Yen, _ asOf: Day?) {
        let company = plan.draft.companies[index]
        self.index = index
        self.company = company
        nationalShare = national
        let scheme = plan.draft.clawback
        let start = scheme?.start(for: company)
        self.start = start
        func repayment(_ day: Day) -> Repayment? {
            plan.repayment(ofCompany: index, national: national, leavingOn: day)
        }
        var periods: [ClawbackSchedule.Period] = []
        var first = start
        for step in scheme?.steps ?? [] {
            guard let start, let begins = first else { break }
            let last = start.lastDay(ofMonths: step.withinMonths)
            guard let amount = repayment(last) else { break }
            periods.append(ClawbackSchedule.Period(step: step, first: begins, last: last, amount: amount))
            first = last.next
        }
        self.periods = periods
        let due = company.leftOn.flatMap(repayment)
        self.due = due
        onAsOf = company.leftOn == nil ? asOf.flatMap(repayment) : nil
        state = ClawbackSchedule.Entry.state(scheme, start, company.leftOn, due)
    }

    private static func state(
        _ scheme: Clawback?, _ start: Day?, _ leftOn: Day?, _ due: Repayment?
    ) -> ClawbackSchedule.State {
        guard scheme != nil else { return .noScheme }
        guard let start else { return .startUnknown }
        guard let leftOn else { return .staying }
        if leftOn < start { return .leftBeforeStart }
        return due == nil ? .leftAfterEnd : .due
    }
}

/// A sum of repayments.
package struct RepaymentTotal: Sendable {
    package private(set) var total: Int64 = 0
    package private(set) var national: Int64 = 0
    package var local: Int64 { total - national }

    init(_ repayments: [Repayment]) {
        for repayment in repayments {
            total += repayment.total.amount
            national += repayment.national.amount
        }
    }
}

extension ClawbackSchedule {
    package var totalDue: RepaymentTotal { RepaymentTotal(companies.compactMap { $0.due }) }
    package var totalOnAsOf: RepaymentTotal { RepaymentTotal(companies.compactMap { $0.onAsOf }) }
}
