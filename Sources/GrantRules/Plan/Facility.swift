/// A facility of programme ① or ②.
public struct Facility: Equatable, Sendable {
    public var id: String
    public var name: String
    public var operation: Operation
    public var capacity: Capacity
    public var municipality: LocalGovernmentCode
    public var disadvantagedArea: Claim?
    /// The private operator's own money, ② only: shown and not counted.
    public var operatorContribution: Yen?
    public var costs: [Cost]

    public enum Operation: String, Sendable, CaseIterable {
        case `public`, `private`
    }

    public init(
        id: String, name: String, operation: Operation, capacity: Capacity,
        municipality: LocalGovernmentCode, disadvantagedArea: Claim? = nil, costs: [Cost],
        operatorContribution: Yen? = nil
    ) {
        self.id = id
        self.name = name
        self.operation = operation
        self.capacity = capacity
        self.municipality = municipality
        self.disadvantagedArea = disadvantagedArea
        self.operatorContribution = operatorContribution
        self.costs = costs
    }
}

/// A facility of programme ③.
public struct ExistingFacility: Equatable, Sendable {
    public var id: String
    public var name: String
    public var municipality: LocalGovernmentCode
    public var disadvantagedArea: Claim?
    public var costs: [Cost]

    public init(
        id: String, name: String, municipality: LocalGovernmentCode, disadvantagedArea: Claim? = nil,
        costs: [Cost]
    ) {
        self.id = id
        self.name = name
        self.municipality = municipality
        self.disadvantagedArea = disadvantagedArea
        self.costs = costs
    }
}

/// One line of what the body spends.
public struct Cost: Equatable, Sendable {
    public var item: String
    public var amount: Yen
    /// Why this line is not eligible, when it is not.
    public var excluded: Exclusion?

    public init(item: String, amount: Yen, excluded: Exclusion? = nil) {
        self.item = item
        self.amount = amount
        self.excluded = excluded
    }

    public struct Exclusion: Equatable, Sendable {
        public let reason: String

        /// Refuses an empty reason.
        public init?(_ reason: String) {
            guard !reason.isEmpty else { return nil }
            self.reason = reason
        }
    }
}
