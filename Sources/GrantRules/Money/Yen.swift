/// A whole amount of Japanese yen that is never negative.
public struct Yen: Hashable, Comparable, Sendable {
    /// Whole yen, 0 or more.
    public let amount: Int64

    /// The most that one amount in a plan may state.
    package static let largestStated: Int64 = 9_999_999_999_999
    /// The most that all amounts of one plan may add up to: the integers that every JSON reader keeps exactly.
    package static let largestSum: Int64 = 9_007_199_254_740_991
    /// No money, which a plan may state too.
    public static let zero = Yen(sum: 0)

    /// An amount as a plan may state it: nil unless it is from 0 to 9,999,999,999,999.
    public init?(_ amount: Int64) {
        guard amount >= 0, amount <= Yen.largestStated else { return nil }
        self.amount = amount
    }

    /// A sum of stated amounts; `Plan.init` has seen to it that none leaves the range.
    init(sum amount: Int64) { self.amount = amount }

    public static func < (a: Yen, b: Yen) -> Bool { a.amount < b.amount }
}

extension Yen {
    /// Over many plans it ends at the largest number; in one plan no sum comes near it.
    package func plus(_ other: Yen) -> Yen {
        let (sum, isTooLarge) = amount.addingReportingOverflow(other.amount)
        return Yen(sum: isTooLarge ? .max : sum)
    }

    /// What is left after taking `other` away, and nothing when there is less than that.
    package func less(_ other: Yen) -> Yen { Yen(sum: max(0, amount &- other.amount)) }

    /// This amount times `ratio`, exactly, then rounded as named.
    package func scaled(by ratio: Ratio, rounding: Rounding) -> Yen {
        let exactFloor: Int64
        let (product, isTooLarge) = amount.multipliedReportingOverflow(by: ratio.numerator)
        if isTooLarge {
            // With the whole multiples of the denominator taken out first, no product passes 64 bits.
            let (whole, rest) = amount.quotientAndRemainder(dividingBy: ratio.denominator)
            exactFloor = whole &* ratio.numerator &+ rest &* ratio.numerator / ratio.denominator
        } else {
            exactFloor = product / ratio.denominator
        }
        return Yen(sum: rounding == .downToYen ? exactFloor : exactFloor &- exactFloor % rounding.unit)
    }
}

extension Yen: CustomStringConvertible { public var description: String { String(amount) } }
