/// The answer to each of the four questions under which a plan is computed once: a bit each, 0 for the default.
public struct Readings: Hashable, Sendable {
    let bits: UInt8

    public init() { bits = 0 }

    init(bits: UInt8) { self.bits = bits }

    public subscript(reading: Reading) -> ReadingValue {
        ReadingValue(rawValue: reading.rawValue * 2 + (bits >> reading.rawValue & 1))
    }

    /// The same with `value` as the answer to its own question.
    public func taking(_ value: ReadingValue) -> Readings {
        let bit = value.reading.bit
        return Readings(bits: value.rawValue % 2 == 0 ? bits & ~bit : bits | bit)
    }
}

extension Readings {
    var tierMixing: ReadingValue { self[.tierMixing] }
    var existingWithNew: ReadingValue { self[.existingWithNew] }
    var outsideArea: ReadingValue { self[.outsideArea] }
}

extension Reading {
    var bit: UInt8 { 1 << rawValue }
}

/// Answers given for one run; they override the plan and leave the question open.
public struct ReadingOverrides: Hashable, Sendable {
    private var answered: UInt8 = 0
    private var readings = Readings()

    public static let none = ReadingOverrides()

    /// A later answer to the same question replaces an earlier one.
    public init(_ values: [ReadingValue] = []) {
        for value in values {
            answered |= value.reading.bit
            readings = readings.taking(value)
        }
    }

    public subscript(reading: Reading) -> ReadingValue? {
        answered & reading.bit == 0 ? nil : readings[reading]
    }
}

/// One reading as a report shows it: the answer used and where it came from.
public struct ReadingInUse: Sendable {
    public let value: ReadingValue
    public let origin: Origin
    /// What the plan gives as its authority, even when an option overrides it.
    public let basis: String?

    public enum Origin: String, Sendable { case `default`, plan, option }

    public var reading: Reading { value.reading }
    /// Fixed only by a plan that states its basis.
    public var isOpen: Bool { origin != .plan }
}
