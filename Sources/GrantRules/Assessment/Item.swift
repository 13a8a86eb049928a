/// One line of the assessed plan.
public struct Item: Sendable {
    public let kind: ItemKinds
    /// `facility/office-a`, `existing/…`, `promotion`, `company/…`.
    public let id: String
    /// Promotion has none.
    public let name: String?
    public let programme: Programme
    public let path: PlanPath
    public let declared: Yen
    public let excluded: Yen
    /// The fixed limit: of its size, of soft costs, of one company.
    public let cap: Yen
    public let eligible: Derivation
    public let nationalShare: Derivation
    public let binding: Binding
    public let headroom: Yen
    public let refusedBy: CodeSet
    public let operatorContribution: Yen

    public var localShare: Yen { eligible.yen.less(nationalShare.yen) }
    public var base: Yen { declared.less(excluded) }
    public var isAdmitted: Bool { refusedBy.isEmpty }

    init(_ candidate: borrowing Candidate, nationalShare: Derivation, in plan: Plan) {
        let index = candidate.line.index
        kind = candidate.kind
        path = candidate.line.path
        declared = candidate.line.declared
        excluded = candidate.line.excluded
        operatorContribution = candidate.line.operatorContribution
        cap = candidate.cap
        eligible = candidate.eligible
        self.nationalShare = nationalShare
        binding = candidate.binding
        headroom = candidate.headroom
        refusedBy = candidate.refusedBy
        switch candidate.kind {
        case .facility:
            let facility = plan.draft.facilities[index]
            id = "facility/" + facility.id
            name = facility.name
            programme = facility.operation == .public ? .public : .private
        case .existing:
            id = "existing/" + plan.draft.existingFacilities[index].id
            name = plan.draft.existingFacilities[index].name
            programme = .existing
        case .company:
            let company = plan.draft.companies[index]
            id = "company/" + company.id
            name = company.name
            programme = .company
        default:
            id = "promotion"
            name = nil
            programme = .promotion
        }
    }
}
