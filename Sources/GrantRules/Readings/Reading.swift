/// A question to which a text allows more than one answer; what it asks, and what speaks for each answer, stands in
/// the register of an edition.
public enum Reading: UInt8, CaseIterable, Sendable {
    case tierMixing, existingWithNew, outsideArea, rounding
    case surchargeFirstDay, orderStacking

    public init?(id: String) {
        guard let reading = Reading.allCases.first(where: { $0.id == id }) else { return nil }
        self = reading
    }

    public var id: String {
        switch self {
        case .tierMixing: "tier-mixing"
        case .existingWithNew: "existing-with-new"
        case .outsideArea: "outside-area"
        case .rounding: "rounding"
        case .surchargeFirstDay: "surcharge-first-day"
        case .orderStacking: "order-stacking"
        }
    }

    /// Every answer that anything computes; an edition lists those that it allows.
    package var values: [ReadingValue] { ReadingValue.allCases.filter { $0.reading == self } }

    package func value(named id: String) -> ReadingValue? { values.first { $0.id == id } }
}

/// One answer to one question.
///
/// The raw values leave room for four answers to each question, so that a set of answers is a set of bits.
public enum ReadingValue: UInt8, CaseIterable, Sendable {
    case counts = 0
    case envelope = 1
    case separate = 4
    case together = 5
    case municipality = 8
    case prefecture = 9
    case total = 12
    case item = 13
    case thousand = 14
    case both = 16
    case after = 17
    case consumed = 20
    case afresh = 21

    public var reading: Reading {
        switch self {
        case .counts, .envelope: .tierMixing
        case .separate, .together: .existingWithNew
        case .municipality, .prefecture: .outsideArea
        case .total, .item, .thousand: .rounding
        case .both, .after: .surchargeFirstDay
        case .consumed, .afresh: .orderStacking
        }
    }

    public var id: String {
        switch self {
        case .counts: "counts"
        case .envelope: "envelope"
        case .separate: "separate"
        case .together: "together"
        case .municipality: "municipality"
        case .prefecture: "prefecture"
        case .total: "total"
        case .item: "item"
        case .thousand: "thousand"
        case .both: "both"
        case .after: "after"
        case .consumed: "consumed"
        case .afresh: "afresh"
        }
    }
}

extension Reading: CustomStringConvertible {
    public var description: String { id }
}

extension ReadingValue: CustomStringConvertible {
    public var description: String { id }
}
