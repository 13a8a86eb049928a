/// One change to a plan, small enough to be made in its text as well as in its values.
package enum PlanChange: Sendable {
    /// Which items stay, and in which order.
    case arrange(Arrangement)
    /// A whole line of cost goes to another list, at its end.
    case moveCost(from: CostLine, to: CostList)
    /// What the body asks for.
    case ask(Requested)
    /// Companies, by their places, name their facility by its id.
    case useFacility([Int: String])
    /// The rest needs facts that only the body knows; the values here are stand-ins for computing.
    case state(Blank)

    /// A line of cost by its place.
    package struct CostLine: Hashable, Sendable {
        package let list: CostList
        package let index: Int
    }

    /// A list of costs of the plan.
    package enum CostList: Hashable, Sendable {
        case facility(Int)
        case existing(Int)
        case costs(Programme.ID)

        package var path: PlanPath {
            switch self {
            case .facility(let index): .facility(index).field(.costs)
            case .existing(let index): .existingFacility(index).field(.costs)
            case .costs(let programme): .costs(programme)
            }
        }
    }

    /// What the body would have to fill in.
    package enum Blank: Sendable {
        case reading(ReadingValue)
        case clawback(Clawback)
        case applicantClaim
        case claim(CostList)
        /// Facilities (③) of earlier rounds, by id.
        case earlierPlaces([String])
        /// So much more on each of these lists.
        case spend([CostList: Yen])
        /// So much more to each of these companies.
        case pay([Int: Yen])
    }
}

/// The items of a plan that stay, each list by its old places in the new order.
package struct Arrangement: Hashable, Sendable {
    package var facilities: [Int]
    package var existingFacilities: [Int]
    /// Lists of costs that go; they have no order.
    package var costsLeftOut: [Programme.ID] = []
    package var companies: [Int]

    init(of draft: PlanDraft) {
        facilities = Array(draft.facilities.indices)
        existingFacilities = Array(draft.existingFacilities.indices)
        companies = Array(draft.companies.indices)
    }
}

extension Plan {
    /// The plan with a change made, or nothing when it would no longer be a plan, as where a facility loses its only cost.
    package func making(_ change: PlanChange) -> Plan? {
        var changed = draft
        changed.make(change)
        return try? Plan(changed)
    }
}

extension PlanDraft {
    fileprivate mutating func make(_ change: PlanChange) {
        switch change {
        case .arrange(let arrangement): arrange(arrangement)
        case .moveCost(let line, let list): move(line, to: list)
        case .ask(let asked): requested = asked
        case .useFacility(let ids): for (index, id) in ids { companies[index].facility = id }
        case .state(let blank): state(blank)
        }
    }

    private mutating func arrange(_ arrangement: Arrangement) {
        let old = self
        facilities = arrangement.facilities.map { old.facilities[$0] }
        existingFacilities = arrangement.existingFacilities.map { old.existingFacilities[$0] }
        for programme in arrangement.costsLeftOut { costs[programme] = [] }
        companies = arrangement.companies.map { old.companies[$0] }
    }

    private mutating func move(_ line: PlanChange.CostLine, to list: PlanChange.CostList) {
        let cost = costs(of: line.list)[line.index]
        edit(line.list) { $0.remove(at: line.index) }
        edit(list) { $0.append(cost) }
    }

    private mutating func state(_ blank: PlanChange.Blank) {
        let unsaid = "?"
        switch blank {
        case .reading(let value):
            readings.removeAll { $0.value.reading == value.reading }
            if let stated = StatedReading(value: value, basis: unsaid) { readings.append(stated) }
        case .clawback(let scheme): clawback = scheme
        case .applicantClaim: applicant.disadvantagedArea = Claim(basis: unsaid)
        case .claim(.facility(let index)): facilities[index].disadvantagedArea = Claim(basis: unsaid)
        case .claim(.existing(let index)): existingFacilities[index].disadvantagedArea = Claim(basis: unsaid)
        case .claim(.costs): break
        case .earlierPlaces(let ids):
            for id in ids { previous.existingFacilities.append(EarlierRounds.Place(id: id, name: unsaid)) }
        case .spend(let more):
            for (list, yen) in more { edit(list) { $0.append(Cost(item: unsaid, amount: yen)) } }
        case .pay(let more):
            for (index, yen) in more { companies[index].amount = companies[index].amount.plus(yen) }
        }
    }

    func costs(of list: PlanChange.CostList) -> [Cost] {
        switch list {
        case .facility(let index): facilities[index].costs
        case .existing(let index): existingFacilities[index].costs
        case .costs(let programme): costs[programme]
        }
    }

    private mutating func edit(_ list: PlanChange.CostList, _ body: (inout [Cost]) -> Void) {
        switch list {
        case .facility(let index): body(&facilities[index].costs)
        case .existing(let index): body(&existingFacilities[index].costs)
        case .costs(let programme): body(&costs[programme])
        }
    }
}
