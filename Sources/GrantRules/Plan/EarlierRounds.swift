/// What earlier rounds already granted this body; it is counted and not checked.
public struct EarlierRounds: Equatable, Sendable {
    /// ①②; they count before those of the plan, by number (F07, F08) and, under `envelope`, by cost.
    public var facilities: [Facility] = []
    /// ③; companies and promotion may rest on them, and their cost is part of `softCost`.
    public var existingFacilities: [Place] = []
    /// Eligible cost of ③ and promotion already granted.
    public var softCost: Yen?
    /// ④; what a company got here is taken from the limit of the same company (F11).
    public var companies: [Payment] = []

    /// Nothing granted before: a body that applies for the first time.
    public init() {}

    /// A facility (①②) of an earlier round.
    public struct Facility: Equatable, Sendable {
        /// Stands once among facilities of every kind, the plan's own too; a company may use it.
        public var id: String
        /// As the body writes it; nothing is judged by it.
        public var name: String
        /// By it the facility counts as one of its size (F07).
        public var capacity: Capacity
        /// As granted, not as declared; asked for under the reading `envelope` alone.
        public var eligibleCost: Yen

        /// Takes them as they are: what was granted is not judged again.
        public init(id: String, name: String, capacity: Capacity, eligibleCost: Yen) {
            self.id = id
            self.name = name
            self.capacity = capacity
            self.eligibleCost = eligibleCost
        }
    }

    /// An existing facility (③) of an earlier round.
    public struct Place: Equatable, Sendable {
        /// Stands once among facilities of every kind, the plan's own too; a company may use it.
        public var id: String
        /// As the body writes it; nothing is judged by it.
        public var name: String

        /// Takes them as they are: what was granted is not judged again.
        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// A payment to a company (④) of an earlier round.
    public struct Payment: Equatable, Sendable {
        /// Where a 法人番号 is missing on either side, a name equal to the byte makes it the same company.
        public var name: String
        /// Nil when it is not known, and then the name alone can say which company it is.
        public var corporateNumber: CorporateNumber?
        /// As granted; even 0 makes a further payment one to a company that was paid before (S504).
        public var eligibleCost: Yen

        /// Takes them as they are: what was granted is not judged again.
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
