/// One item of a plan as the fold meets it: its figures added up and its references followed, once per plan.
struct PlanLine: Sendable {
    /// Its place among the programmes of the schedule.
    let programme: Int
    let lines: Programme.Lines
    /// Its place in its own list of the plan.
    let index: Int
    let path: PlanPath
    let declared: Yen
    var excluded = Yen.zero
    var operatorContribution = Yen.zero
    /// Of a facility of ① or ②: its place among the sizes of the schedule.
    var size = 0
    /// Where it stands, or where the company's head office is: none for lists of costs and from overseas.
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

    /// What is declared and not excluded.
    var base: Yen { declared.less(excluded) }

    /// Where its amounts are written.
    var amounts: PlanPath {
        switch lines {
        case .companies: path.field(.amount)
        case .costs: path
        case .publicFacilities, .privateFacilities, .existingFacilities: path.field(.costs)
        }
    }

    /// Where `place` is written.
    var placePath: PlanPath { path.field(lines == .companies ? .headquarters : .municipality) }
}

extension PlanLine {
    /// The items of a plan in the order in which section 4 takes them.
    static func lines(of draft: borrowing PlanDraft) -> [PlanLine] {
        let schedule = draft.schedule
        var lines: [PlanLine] = []
        lines.reserveCapacity(
            draft.facilities.count + draft.existingFacilities.count + draft.companies.count
                + schedule.programmes.count)
        for index in draft.facilities.indices {
            let kind = draft.facilities[index].operation.lines
            guard let programme = schedule.programme(of: kind) else { continue }
            var line = PlanLine(programme, kind, index, .facility(index), draft.facilities[index].costs)
            line.operatorContribution = draft.facilities[index].operatorContribution ?? .zero
            line.size = schedule.size(of: draft.facilities[index].capacity)
            line.place = draft.facilities[index].municipality
            line.hasClaim = draft.facilities[index].disadvantagedArea != nil
            lines.append(line)
        }
        if let programme = schedule.programme(of: .existingFacilities) {
            for index in draft.existingFacilities.indices {
                var line = PlanLine(
                    programme, .existingFacilities, index, .existingFacility(index),
                    draft.existingFacilities[index].costs)
                line.place = draft.existingFacilities[index].municipality
                line.hasClaim = draft.existingFacilities[index].disadvantagedArea != nil
                lines.append(line)
            }
        }
        for place in schedule.programmes.indices where schedule.programmes[place].lines == .costs {
            let id = schedule.programmes[place].id
            let costs = draft.costs[id]
            if !costs.isEmpty { lines.append(PlanLine(place, .costs, 0, .costs(id), costs)) }
        }
        guard !draft.companies.isEmpty, let programme = schedule.programme(of: .companies) else { return lines }
        let facilities = FacilityIDs(draft)
        for index in draft.companies.indices {
            var line = PlanLine(
                programme: programme, lines: .companies, index: index, path: .company(index),
                declared: draft.companies[index].amount)
            if case .municipality(let code) = draft.companies[index].headquarters { line.place = code }
            line.facility = facilities.link(to: draft.companies[index].facility)
            lines.append(line)
        }
        return lines
    }

    private init(_ programme: Int, _ lines: Programme.Lines, _ index: Int, _ path: PlanPath, _ costs: [Cost]) {
        var declared = Yen.zero
        var excluded = Yen.zero
        for place in costs.indices {
            declared = declared.plus(costs[place].amount)
            if costs[place].excluded != nil { excluded = excluded.plus(costs[place].amount) }
        }
        self.init(programme: programme, lines: lines, index: index, path: path, declared: declared)
        self.excluded = excluded
    }
}

extension Facility.Operation {
    var lines: Programme.Lines {
        switch self {
        case .public: .publicFacilities
        case .private: .privateFacilities
        }
    }
}

extension Programme.Lines {
    /// Who runs a facility of ① or ②.
    package var operation: Facility.Operation? { Facility.Operation.allCases.first { $0.lines == self } }
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
