/// What earlier rounds already granted this body; it is counted and not checked.
public struct EarlierRounds: Equatable, Sendable {
    public var facilities: [Facility] = []
    public var existingFacilities: [Place] = []
    /// Eligible cost of ③ and promotion already granted.
    public var softCost: Yen?
    public var companies: [Payment] = []

    public init() {}

    public struct Facility: Equatable, Sendable {
        public var id: String
        public var name: String
        public var capacity: Capacity
        public var eligibleCost: Yen

        public init(id: String, name: String, capacity: Capacity, eligibleCost: Yen) {
            self.id = id
            self.name = name
            self.capacity = capacity
            self.eligibleCost = eligibleCost
        }
    }

    /// An existing facility (③) of an earlier round.
    public struct Place: Equatable, Sendable {
        public var id: String
        public var name: String

        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// A payment to a company (④) of an earlier round.
    public struct Payment: Equatable, Sendable {
        public var name: String
        public var corporateNumber: CorporateNumber?
        public var eligibleCost: Yen

        public init(name: String, corporateNumber: CorporateNumber? = nil, eligibleCost: Yen) {
            self.name = name
            self.corporateNumber = corporateNumber
            self.eligibleCost = eligibleCost
        }
    }
}

extension EarlierRounds {
    package func spent(on earlier: Pool.Earlier) -> Yen {
        switch earlier {
        case .facilities: facilities.reduce(.zero) { $0.plus($1.eligibleCost) }
        case .softCost: softCost ?? .zero
        case .nothing: .zero
        }
    }
}
