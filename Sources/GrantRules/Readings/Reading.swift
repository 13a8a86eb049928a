/// One of the questions to which the slides allow two answers, by its place in the register.
public struct Reading: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let tierMixing = Reading(rawValue: 0)
    public static let existingWithNew = Reading(rawValue: 1)
    public static let outsideArea = Reading(rawValue: 2)
    public static let rounding = Reading(rawValue: 3)

    /// In the order in which every report lists them.
    public static let all: [Reading] = [.tierMixing, .existingWithNew, .outsideArea, .rounding]

    public init?(id: String) {
        guard let reading = Reading.all.first(where: { $0.id == id }) else { return nil }
        self = reading
    }

    public var question: OpenQuestion { OpenQuestion.readings[Int(rawValue)] }
    public var id: String { question.id }
    public var values: [ReadingValue] { [defaultValue, ReadingValue(rawValue: rawValue * 2 + 1)] }
    public var defaultValue: ReadingValue { ReadingValue(rawValue: rawValue * 2) }

    public func value(named id: String) -> ReadingValue? { values.first { $0.id == id } }
}

/// One answer to one question; the even ones are the defaults.
public struct ReadingValue: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let counts = ReadingValue(rawValue: 0)
    public static let envelope = ReadingValue(rawValue: 1)
    public static let separate = ReadingValue(rawValue: 2)
    public static let together = ReadingValue(rawValue: 3)
    public static let municipality = ReadingValue(rawValue: 4)
    public static let prefecture = ReadingValue(rawValue: 5)
    public static let yen = ReadingValue(rawValue: 6)
    public static let thousand = ReadingValue(rawValue: 7)

    public var reading: Reading { Reading(rawValue: rawValue / 2) }
    /// The other answer to the same question.
    public var other: ReadingValue { ReadingValue(rawValue: rawValue ^ 1) }
    public var id: String { reading.question.values[Int(rawValue % 2)].id }
    public var meaning: Text { reading.question.values[Int(rawValue % 2)].meaning }
}
