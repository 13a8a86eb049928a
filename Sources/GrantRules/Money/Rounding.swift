/// How a share of an amount becomes whole yen; there is no rounding without a name.
package struct Rounding: Hashable, Sendable {
    /// The result is the largest multiple of this that is not above the exact value.
    package let unit: Int64

    /// Drops what is below a yen (L10): from every item's share, and by default from the total, once.
    package static let downToYen = Rounding(unit: 1)
    /// Drops what is below 1,000 yen: from the total under the reading `thousand`, once.
    package static let downToThousandYen = Rounding(unit: 1_000)
}
