/// What was granted, fixed and received, and by how much too much or too little.
public struct AwardAmounts: Sendable {
    /// The latest up to the day of fixing; nil when there is none so early.
    package let decision: Decision?
    /// By that decision.
    public let granted: Yen
    /// What the plan with what was really spent allows, when it is this body's.
    public let allowable: Yen?
    /// By 額の確定 (L02), or else the smaller of granted and allowable; nil while neither can be said.
    public let fixed: Yen?
    /// Whether it was fixed by a paper, rather than worked out.
    package let isFixedByPaper: Bool
    /// All receipts together, whatever was ordered back.
    public let received: Yen
    /// Ordered back because the decision was cancelled, on or before the day of fixing; it is not asked for twice.
    package let cancelled: Yen
    /// Claimed by orders because more was paid than fixed, paid or not.
    package let claimed: Yen

    /// Received less fixed less cancelled, not below 0: what has to be ordered back (L04); nil while `fixed` is.
    public var excess: Yen? { fixed.map { received.less($0).less(cancelled) } }
    /// Fixed less received, not below 0, whatever was ordered back; nil while `fixed` is.
    public var outstanding: Yen? { fixed.map { $0.less(received) } }
    /// The most that could be fixed.
    package var mostToFix: Yen? { allowable.map { min($0, granted) } }

    init(_ draft: SettlementDraft, _ actual: Actual?) {
        let paper = draft.fixed
        let decisions = draft.decisions.indices
            .filter { place in paper.map { draft.decisions[place].day <= $0.day } ?? true }
            .sorted { (draft.decisions[$0].day, $0) < (draft.decisions[$1].day, $1) }
        decision = decisions.last.map { draft.decisions[$0] }
        granted = decision?.nationalShare ?? .zero
        allowable = actual.flatMap { $0.isOf(draft.applicant) ? $0.nationalShare : nil }
        isFixedByPaper = paper != nil
        let (granted, allowable) = (granted, allowable)
        fixed = paper?.nationalShare ?? allowable.map { min($0, granted) }
        received = draft.receipts.reduce(.zero) { $0.plus($1.amount) }
        var (cancelled, claimed) = (Yen.zero, Yen.zero)
        for order in draft.orders {
            if !order.ground.cancels {
                claimed = claimed.plus(order.amount)
            } else if paper.map({ order.day <= $0.day }) ?? true {
                cancelled = cancelled.plus(order.amount)
            }
        }
        (self.cancelled, self.claimed) = (cancelled, claimed)
    }
}

/// The plan with what was really spent, as far as a settlement asks.
public struct Actual: Sendable {
    package let applicant: LocalGovernmentCode
    package let nationalShare: Yen

    /// Under the plan's own readings, so it was assessed without any other.
    public init(_ assessment: Assessment) {
        self.init(applicant: assessment.plan.draft.applicant.code, nationalShare: assessment.totals.nationalShare)
    }

    init(applicant: LocalGovernmentCode, nationalShare: Yen) {
        self.applicant = applicant
        self.nationalShare = nationalShare
    }

    /// A ward counts as its city.
    func isOf(_ body: Applicant) -> Bool { applicant.city == body.code.city }
}
