import GrantRules

/// A sum of amounts that may pass 64 bits: a thousand plans of the largest amounts would.
public struct LargeSum: Hashable, Sendable {
    private var high: Int64 = 0
    private var low: Int64 = 0

    /// Fifteen digits are kept in the lower part.
    private static let unit: Int64 = 1_000_000_000_000_000

    public init() {}

    /// None of them below nothing.
    init(_ amounts: [Int64]) { for amount in amounts { add(amount) } }

    mutating func add(_ yen: Yen) { add(yen.amount) }
    mutating func add(_ other: LargeSum) { add(other.low, other.high) }

    private mutating func add(_ amount: Int64) { add(amount % LargeSum.unit, amount / LargeSum.unit) }

    private mutating func add(_ low: Int64, _ high: Int64) {
        self.low += low
        self.high += high
        if self.low >= LargeSum.unit {
            self.low -= LargeSum.unit
            self.high += 1
        }
    }

    /// The sum itself when it fits.
    public var int64: Int64? { high < 9_000 ? high * LargeSum.unit + low : nil }

    public var digits: String {
        guard high > 0 else { return String(low) }
        let tail = String(low)
        return String(high) + String(repeating: "0", count: 15 - tail.utf8.count) + tail
    }

    /// 52,000,000
    public var grouped: String {
        guard high > 0 else { return low.grouped }
        // The leading 1 keeps the zeros in the middle.
        return high.grouped + String(decoding: (LargeSum.unit + low).grouped.utf8.dropFirst(), as: UTF8.self)
    }
}
