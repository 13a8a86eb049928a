/// A plan, and the case of F02 under which its body may apply.
struct Filing: Sendable {
    let plan: Plan
    let applicantCase: ApplicantCase?

    init(_ plan: Plan) {
        self.plan = plan
        applicantCase = plan.applicantCase
    }

    var draft: PlanDraft { plan.draft }
    var schedule: Schedule { plan.draft.schedule }
}
