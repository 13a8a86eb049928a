/// A question to which a text allows more than one answer; what it asks, and what speaks for each answer, stands in
/// the register of an edition.
public enum Reading: UInt8, CaseIterable, Sendable {
    /// Facilities of different sizes: bound by how many of each there may be (F07), or by one sum for all.
    case tierMixing
    /// ③ beside ① or ② in one plan, which F14 neither prints nor forbids.
    case existingWithNew
    /// What 区域外 (F13) means for a municipality; for a prefecture both answers are the prefecture.
    case outsideArea
    /// Where the national share is rounded, for which nothing is printed; never R901.
    case rounding
    /// Whether the day of receipt counts for the 加算金, 「受領の日から納付の日まで」 (L05).
    case surchargeFirstDay
    /// What an order finds of the receipts after an earlier one, since L06 speaks of one order.
    case orderStacking

    /// Nil for a word that is no question, of plans or of settlements.
    package init?(id: String) {
        guard let reading = Reading.allCases.first(where: { $0.id == id }) else { return nil }
        self = reading
    }

    /// As files, reports and `--reading` spell it: `tier-mixing`.
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
    /// F07 and F08 as printed: so many of each size, three in all; the default.
    case counts = 0
    /// F08, and 90,000,000 yen for all facilities of a body together; F07 then binds nothing by itself.
    case envelope = 1
    /// No printed combination, so the items of ③ are refused (C301); the default.
    case separate = 4
    /// ③ is allowed beside ① and ②.
    case together = 5
    /// Outside is a head office that is not in the applicant municipality; the default.
    case municipality = 8
    /// Outside is a head office that is not in the applicant's prefecture.
    case prefecture = 9
    /// The total is rounded down to the yen, once (L10); the default.
    case total = 12
    /// Each item's share is rounded down to the yen, and the total is their sum.
    case item = 13
    /// The total is rounded down to 1,000 yen, once.
    case thousand = 14
    /// The day of receipt and the day of payment both count, as L05 is worded; the default.
    case both = 16
    /// The day of receipt is not counted (民法 140).
    case after = 17
    /// What an earlier order took from a receipt is gone; the default.
    case consumed = 20
    /// Every order counts back from the last receipt up to its own day; no yen goes back twice for that (N106).
    case afresh = 21

    /// The one question that it answers.
    public var reading: Reading { row.reading }

    /// As files, reports and `--reading` spell it: `envelope`.
    public var id: String { row.id }

    private var row: (reading: Reading, id: String) {
        switch self {
        case .counts: (.tierMixing, "counts")
        case .envelope: (.tierMixing, "envelope")
        case .separate: (.existingWithNew, "separate")
        case .together: (.existingWithNew, "together")
        case .municipality: (.outsideArea, "municipality")
        case .prefecture: (.outsideArea, "prefecture")
        case .total: (.rounding, "total")
        case .item: (.rounding, "item")
        case .thousand: (.rounding, "thousand")
        case .both: (.surchargeFirstDay, "both")
        case .after: (.surchargeFirstDay, "after")
        case .consumed: (.orderStacking, "consumed")
        case .afresh: (.orderStacking, "afresh")
        }
    }
}

extension Reading: CustomStringConvertible { public var description: String { id } }

extension ReadingValue: CustomStringConvertible { public var description: String { id } }
