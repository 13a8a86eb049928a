/// An exact fraction above 0 and at most 1, kept as it was written: 2/4 stays 2/4.
public struct Ratio: Hashable, Sendable {
    public let numerator: Int64
    public let denominator: Int64

    /// Nine digits: with an amount below the denominator, the product still fits 64 bits.
    public static let largestTerm: Int64 = 999_999_999

    public init?(_ numerator: Int64, _ denominator: Int64) {
        guard numerator >= 1, numerator <= denominator, denominator <= Ratio.largestTerm else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// A fraction of a schedule, where both terms are literals.
    init(literal numerator: Int64, _ denominator: Int64) {
        self.numerator = numerator
        self.denominator = denominator
    }

    public var text: String { "\(numerator)/\(denominator)" }
}
