/// The smallest and the largest of several amounts.
public struct YenRange: Hashable, Sendable {
    /// Equal to `max` when nothing open changes the amount.
    public private(set) var min: Yen
    /// Never below `min`.
    public private(set) var max: Yen

    init(_ yen: Yen) {
        min = yen
        max = yen
    }

    mutating func include(_ yen: Yen) {
        min = Swift.min(min, yen)
        max = Swift.max(max, yen)
    }
}
