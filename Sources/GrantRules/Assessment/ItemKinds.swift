/// The four kinds of line that a plan has.
public struct ItemKinds: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// ① and ②
    public static let facility = ItemKinds(rawValue: 1)
    /// ③
    public static let existing = ItemKinds(rawValue: 2)
    /// soft costs
    public static let promotion = ItemKinds(rawValue: 4)
    /// ④
    public static let company = ItemKinds(rawValue: 8)

    public static let places: ItemKinds = [.facility, .existing]
    public static let all: ItemKinds = [.facility, .existing, .promotion, .company]
}

/// The programme that an item belongs to.
public enum Programme: String, Sendable, CaseIterable {
    case `public`, `private`, existing, promotion, company
}
