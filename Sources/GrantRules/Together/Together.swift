/// Several plans as one body's, in the order given: what each grants is added up against the limits of a body.
///
/// `previous` of a later plan may tell of an earlier plan that is here too. So of what it states only the part counts
/// that the plans before it do not explain, and of several such parts the largest.
package struct Together: Sendable {
    package let assessments: [Assessment]
    /// Of the last plan.
    package let schedule: Schedule
    let readings: Readings
    let offices: FundedOffices
    /// In the order of codes.
    package private(set) var breaches: [Breach] = []

    /// Nothing without a plan.
    package init?(_ assessments: [Assessment]) {
        guard let last = assessments.last else { return nil }
        self.assessments = assessments
        schedule = last.schedule
        readings = last.totals.readings
        offices = FundedOffices(assessments, schedule)
        // One plan alone has nothing to meet.
        guard assessments.count > 1 else { return }
        var found = Breaches(keepingAll: true)
        for case .together(let check, _) in Rule.ofSeveralPlans.flatMap({ $0.looks }) { check(self, &found) }
        breaches = found.inOrder
    }

    /// Whether the limits of a body can be asked at all.
    var isOfOneBody: Bool {
        assessments.allSatisfy { $0.plan.draft.applicant.code == assessments[0].plan.draft.applicant.code }
    }

    func item(at place: Breach.Place) -> Item? { place.item.map { assessments[place.plan].items[$0] } }
}

extension Breach {
    /// 「中町オフィス」, in the plan that it stands in.
    func name(in together: Together) -> Text { name(in: together.assessments[plan]) }
}
