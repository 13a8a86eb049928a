/// A 全国地方公共団体コード, kept without its check digit, which the other five determine.
public struct LocalGovernmentCode: Hashable, Sendable {
    @usableFromInline
    let number: UInt32

    /// Trusts the caller that `number` is five digits whose first two are a prefecture.
    @inlinable
    init(unchecked number: UInt32) { self.number = number }

    /// The number of the prefecture, 1 to 47.
    package var prefecture: Int { Int(number / 1000) }

    /// Whether this is the code of a prefecture itself.
    package var isPrefecture: Bool { number % 1000 == 0 }

    /// The code of the prefecture this place is in, or is.
    @usableFromInline
    package var prefectureCode: LocalGovernmentCode { LocalGovernmentCode(unchecked: number / 1000 * 1000) }
}

extension LocalGovernmentCode: Comparable {
    /// Orders codes as the official list does: each prefecture before its municipalities.
    public static func < (left: LocalGovernmentCode, right: LocalGovernmentCode) -> Bool {
        left.number < right.number
    }
}

extension LocalGovernmentCode: CustomStringConvertible {
    /// The six digits as written in documents.
    public var text: String { (digits < 100_000 ? "0" : "") + String(digits) }

    /// The same as `text`.
    public var description: String { text }

    /// The six digits as a number.
    package var digits: UInt32 { number * 10 + UInt32(truncatingIfNeeded: Self.checkDigit(of: number)) }
}
