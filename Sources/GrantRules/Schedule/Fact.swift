/// One statement of the published slides, in our own words, with the heading under which it stands.
public struct Fact: Sendable {
    public let id: ID
    public let heading: Text
    public let statement: Text

    /// F01 and so on, as an edition numbers what its slides say.
    public struct ID: RawRepresentable, Hashable, Comparable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }

        public var text: String { rawValue < 10 ? "F0\(rawValue)" : "F\(rawValue)" }
    }
}

extension Fact.ID {
    public static let appropriation = Fact.ID(rawValue: 1)
    public static let applicants = Fact.ID(rawValue: 2)
    public static let rates = Fact.ID(rawValue: 3)
    public static let programmes = Fact.ID(rawValue: 4)
    public static let projectCost = Fact.ID(rawValue: 5)
    public static let facilityCaps = Fact.ID(rawValue: 6)
    public static let facilitiesOfEachSize = Fact.ID(rawValue: 7)
    public static let facilityCount = Fact.ID(rawValue: 8)
    public static let softCosts = Fact.ID(rawValue: 9)
    public static let existingFacilities = Fact.ID(rawValue: 10)
    public static let companyPayment = Fact.ID(rawValue: 11)
    public static let repayment = Fact.ID(rawValue: 12)
    public static let companiesFromOutside = Fact.ID(rawValue: 13)
    public static let combinations = Fact.ID(rawValue: 14)
    public static let localShare = Fact.ID(rawValue: 15)
    public static let implementationPlan = Fact.ID(rawValue: 16)
}

/// A value together with the fact it was read from.
public struct Cited<Value: Sendable>: Sendable {
    public let value: Value
    public let fact: Fact.ID

    init(_ value: Value, _ fact: Fact.ID) {
        self.value = value
        self.fact = fact
    }
}
