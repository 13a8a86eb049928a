/// A plan beside the schedule that it is held against, and the case of F02 under which its body may apply.
struct Filing: Sendable {
    let plan: Plan
    let schedule: Schedule
    let applicantCase: ApplicantCase?

    init(_ plan: Plan, under schedule: Schedule) {
        self.plan = plan
        self.schedule = schedule
        applicantCase = plan.applicantCase(under: schedule)
    }

    var draft: PlanDraft { plan.draft }
}
