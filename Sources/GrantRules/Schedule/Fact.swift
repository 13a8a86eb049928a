/// One statement of the published slides, in our own words, with the heading under which it stands.
package struct Fact: Sendable {
    package let id: ID
    package let heading: Text
    package let statement: Text

    /// F01 and so on, as an edition numbers what its slides say.
    package struct ID: RawRepresentable, Hashable, Comparable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }

        package var text: String { rawValue < 10 ? "F0\(rawValue)" : "F\(rawValue)" }
    }
}

extension Fact.ID {
    package static let appropriation = Fact.ID(rawValue: 1)
    package static let applicants = Fact.ID(rawValue: 2)
    package static let rates = Fact.ID(rawValue: 3)
    package static let programmes = Fact.ID(rawValue: 4)
    package static let projectCost = Fact.ID(rawValue: 5)
    package static let facilityCaps = Fact.ID(rawValue: 6)
    package static let facilitiesOfEachSize = Fact.ID(rawValue: 7)
    package static let facilityCount = Fact.ID(rawValue: 8)
    package static let softCosts = Fact.ID(rawValue: 9)
    package static let existingFacilities = Fact.ID(rawValue: 10)
    package static let companyPayment = Fact.ID(rawValue: 11)
    package static let repayment = Fact.ID(rawValue: 12)
    package static let companiesFromOutside = Fact.ID(rawValue: 13)
    package static let combinations = Fact.ID(rawValue: 14)
    package static let localShare = Fact.ID(rawValue: 15)
    package static let implementationPlan = Fact.ID(rawValue: 16)
}

/// A value together with the fact it was read from.
package struct Cited<Value: Sendable>: Sendable {
    package let value: Value
    package let fact: Fact.ID

    init(_ value: Value, _ fact: Fact.ID) {
        self.value = value
        self.fact = fact
    }
}
