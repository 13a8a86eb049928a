/// An exact fraction above 0 and at most 1, kept as it was written: 2/4 stays 2/4.
public struct Ratio: Hashable, Sendable {
    /// At least 1, and at most the denominator.
    public let numerator: Int64
    /// At most 999,999,999.
    public let denominator: Int64

    /// Nine digits: with an amount below the denominator, the product still fits 64 bits.
    @usableFromInline
    package static let largestTerm: Int64 = 999_999_999

    /// Nil unless 1 ≤ numerator ≤ denominator ≤ 999,999,999.
    @inlinable
    public init?(_ numerator: Int64, _ denominator: Int64) {
        guard numerator >= 1, numerator <= denominator, denominator <= Ratio.largestTerm else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Exactly `a/b` in ASCII digits without leading zeros, each of up to nine.
    @inlinable
    package init?(utf8: some Collection<UInt8>) {
        var numerator: Int64?
        var term: Int64 = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "/"), numerator == nil {
                numerator = term
                term = 0
                continue
            }
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10, digit > 0 || term > 0 else { return nil }
            term = term * 10 + Int64(digit)
            guard term <= Ratio.largestTerm else { return nil }
        }
        // A term without digits is 0, which is no share either.
        guard let numerator else { return nil }
        self.init(numerator, term)
    }

    /// A fraction of a schedule, where both terms are literals.
    init(literal numerator: Int64, _ denominator: Int64) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// `a/b`, as it was written and not reduced.
    public var text: String { "\(numerator)/\(denominator)" }
}

extension Ratio: CustomStringConvertible { public var description: String { text } }
