/// One line of the assessed plan.
public struct Item: Sendable {
    /// What it is funded under: ① to ④, or a list of costs such as promotion.
    public let programme: Programme
    /// Its place in its own list of the plan.
    package let index: Int
    /// `facility/office-a`, `existing/…`, `company/…`, or the word of a list of costs: `promotion`.
    public let id: String
    /// A list of costs has none.
    public let name: String?
    package let path: PlanPath
    /// All its costs as the plan states them, excluded ones too.
    public let declared: Yen
    /// The part that the plan itself states as not eligible.
    public let excluded: Yen
    /// The fixed limit of its programme and size.
    public let cap: Yen
    /// What the limits leave, with the steps from `declared`; 0 when it is refused.
    public let eligible: Derivation
    /// Eligible cost times the rate, rounded down to the yen under every reading.
    public let nationalShare: Derivation
    /// What keeps `eligible` below what is declared and not excluded, if anything does.
    public let binding: Binding
    /// The limit that has the least left for it.
    package let nearest: Pool?
    /// Whether its cap is its own, of one facility or one company, and not shared with others.
    package let isCappedAlone: Bool
    /// How much more would still be wholly eligible: of this item alone, so not to be added to another's.
    public let headroom: Yen
    /// Every rule that refuses it; empty when it is admitted, even with nothing left to be eligible.
    public let refusedBy: CodeSet
    /// The private operator's own money, ② only: shown and never counted; 0 unless the plan states it.
    public let operatorContribution: Yen

    /// Eligible cost less the national share: the body's part of what is eligible.
    public var localShare: Yen { eligible.yen.less(nationalShare.yen) }
    package var base: Yen { declared.less(excluded) }
    package var isAdmitted: Bool { refusedBy.isEmpty }

    init(_ candidate: borrowing Candidate, nationalShare: Derivation, in plan: Plan) {
        let schedule = plan.draft.schedule
        programme = schedule.programmes[candidate.line.programme]
        index = candidate.line.index
        path = candidate.line.path
        declared = candidate.line.declared
        excluded = candidate.line.excluded
        operatorContribution = candidate.line.operatorContribution
        cap = candidate.cap
        eligible = candidate.eligible
        self.nationalShare = nationalShare
        isCappedAlone = schedule.pools(of: programme).contains { pool in
            switch pool.measure {
            case .size, .company: true
            case .body: false
            }
        }
        nearest = candidate.nearest.map { schedule.pools[$0] }
        if candidate.isAdmitted {
            binding = candidate.cutBy.map { .pool(schedule.pools[$0]) } ?? .none
        } else {
            binding = .refused
        }
        headroom = candidate.headroom
        refusedBy = candidate.refusedBy
        switch programme.lines {
        case .publicFacilities, .privateFacilities:
            id = "facility/" + plan.draft.facilities[index].id
            name = plan.draft.facilities[index].name
        case .existingFacilities:
            id = "existing/" + plan.draft.existingFacilities[index].id
            name = plan.draft.existingFacilities[index].name
        case .companies:
            id = "company/" + plan.draft.companies[index].id
            name = plan.draft.companies[index].name
        case .costs:
            id = programme.id.text
            name = nil
        }
    }
}

extension Item {
    /// 「中町オフィス」, or for a list of costs what it is.
    var quotedName: Text { name.map { Text(quoting: $0) } ?? programme.title }
}
