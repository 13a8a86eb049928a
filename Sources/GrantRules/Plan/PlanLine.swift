/// One item of a plan as the fold meets it: its figures added up and its references followed, once per plan.
struct PlanLine: Sendable {
    let kind: ItemKinds
    /// Its place in its own list of the plan.
    let index: Int
    let declared: Yen
    var excluded = Yen.zero
    var operatorContribution = Yen.zero
    /// Of a facility of ① or ②.
    var capacity: Capacity?
    /// Where it stands, or where the company's head office is: none for soft costs and from overseas.
    var place: LocalGovernmentCode?
    var hasClaim = false
    /// What a company uses.
    var facility = FacilityLink.nowhere

    enum FacilityLink: Hashable, Sendable {
        /// Of this plan, by its place among the items.
        case item(Int)
        case earlierRound
        case nowhere
    }

    var path: PlanPath {
        switch kind {
        case .facility: .facility(index)
        case .existing: .existingFacility(index)
        case .company: .company(index)
        default: .promotion
        }
    }

    /// Where its amounts are written.
    var amounts: PlanPath {
        switch kind {
        case .company: path.field(.amount)
        case .promotion: path
        default: path.field(.costs)
        }
    }

    /// Where `place` is written.
    var placePath: PlanPath { path.field(kind == .company ? .headquarters : .municipality) }
}

extension PlanLine {
    /// The items of a plan in the order in which section 4 of docs/specification.md takes them.
    static func lines(of draft: borrowing PlanDraft) -> [PlanLine] {
        let companies = draft.companies
        var lines: [PlanLine] = []
        lines.reserveCapacity(
            draft.facilities.count + draft.existingFacilities.count + companies.count
                + (draft.promotion.isEmpty ? 0 : 1))
        for index in draft.facilities.indices {
            var line = PlanLine(.facility, index, draft.facilities[index].costs)
            line.operatorContribution = draft.facilities[index].operatorContribution ?? .zero
            line.capacity = draft.facilities[index].capacity
            line.place = draft.facilities[index].municipality
            line.hasClaim = draft.facilities[index].disadvantagedArea != nil
            lines.append(line)
        }
        for index in draft.existingFacilities.indices {
            var line = PlanLine(.existing, index, draft.existingFacilities[index].costs)
            line.place = draft.existingFacilities[index].municipality
            line.hasClaim = draft.existingFacilities[index].disadvantagedArea != nil
            lines.append(line)
        }
        if !draft.promotion.isEmpty { lines.append(PlanLine(.promotion, 0, draft.promotion)) }
        guard !companies.isEmpty else { return lines }
        let facilities = FacilityIDs(draft)
        for index in companies.indices {
            var line = PlanLine(kind: .company, index: index, declared: companies[index].amount)
            if case .municipality(let code) = companies[index].headquarters { line.place = code }
            line.facility = facilities.link(to: companies[index].facility)
            lines.append(line)
        }
        return lines
    }

    private init(_ kind: ItemKinds, _ index: Int, _ costs: [Cost]) {
        var declared = Yen.zero
        var excluded = Yen.zero
        for place in costs.indices {
            declared = declared.plus(costs[place].amount)
            if costs[place].excluded != nil { excluded = excluded.plus(costs[place].amount) }
        }
        self.init(kind: kind, index: index, declared: declared)
        self.excluded = excluded
    }
}

/// The facilities that a company may name.
private struct FacilityIDs {
    private var links = Lookup<ExactText, PlanLine.FacilityLink>()

    init(_ draft: borrowing PlanDraft) {
        var item = 0
        for index in draft.facilities.indices { add(draft.facilities[index].id, &item) }
        for index in draft.existingFacilities.indices { add(draft.existingFacilities[index].id, &item) }
        for facility in draft.previous.facilities { _ = links.insert(.earlierRound, at: ExactText(facility.id)) }
        for place in draft.previous.existingFacilities { _ = links.insert(.earlierRound, at: ExactText(place.id)) }
    }

    private mutating func add(_ id: String, _ item: inout Int) {
        _ = links.insert(.item(item), at: ExactText(id))
        item += 1
    }

    func link(to id: String) -> PlanLine.FacilityLink { links[ExactText(id)] ?? .nowhere }
}
