/// How a share of an amount becomes whole yen; there is no rounding without a name.
public struct Rounding: Hashable, Sendable {
    /// The result is the largest multiple of this that is not above the exact value.
    public let unit: Int64

    public static let downToYen = Rounding(unit: 1)
    public static let downToThousandYen = Rounding(unit: 1_000)
}
