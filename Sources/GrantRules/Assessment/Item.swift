/// One line of the assessed plan.
public struct Item: Sendable {
    public let programme: Programme
    /// Its place in its own list of the plan.
    package let index: Int
    /// `facility/office-a`, `existing/…`, `company/…`, or the word of a list of costs: `promotion`.
    public let id: String
    /// A list of costs has none.
    public let name: String?
    package let path: PlanPath
    public let declared: Yen
    public let excluded: Yen
    /// The fixed limit of its programme and size.
    public let cap: Yen
    public let eligible: Derivation
    public let nationalShare: Derivation
    public let binding: Binding
    /// The limit that has the least left for it.
    package let nearest: Pool?
    /// Whether its cap is its own, of one facility or one company, and not shared with others.
    package let isCappedAlone: Bool
    public let headroom: Yen
    public let refusedBy: CodeSet
    public let operatorContribution: Yen

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
    var quotedName: Text {
        name.map { Text(quoting: $0) } ?? programme.title
    }
}
