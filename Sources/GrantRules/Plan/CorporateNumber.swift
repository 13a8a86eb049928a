/// 法人番号: thirteen digits, the first of which checks the others.
public struct CorporateNumber: Hashable, Sendable {
    @usableFromInline
    package let number: Int64

    /// Why thirteen characters are not a 法人番号.
    @usableFromInline
    package enum Flaw: Error, Hashable, Sendable {
        /// Not thirteen ASCII digits and nothing else.
        case form
        /// Thirteen digits, but the other twelve give this one as the first.
        case checkDigit(expected: Int)
    }

    /// Nil unless it is thirteen digits with the right first one; whether it was ever issued is not known.
    @inlinable
    public init?(_ text: String) { self.init(utf8: text.utf8) }

    /// Nil when `flaw(in:)` finds one.
    @inlinable
    package init?(utf8: some Collection<UInt8>) {
        guard case .success(let number) = CorporateNumber.read(utf8) else { return nil }
        self = number
    }

    /// What keeps these bytes from being a 法人番号, or nil when nothing does.
    @inlinable
    package static func flaw(in utf8: some Collection<UInt8>) -> Flaw? {
        switch read(utf8) {
        case .success: nil
        case .failure(let flaw): flaw
        }
    }

    @inlinable
    init(unchecked number: Int64) { self.number = number }

    @inlinable
    static func read(_ utf8: some Collection<UInt8>) -> Result<CorporateNumber, Flaw> {
        var number: Int64 = 0
        var first = 0
        var sum = 0
        var position = 0
        for byte in utf8 {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return .failure(.form) }
            let digit = Int(byte &- UInt8(ascii: "0"))
            number = number &* 10 &+ Int64(digit)
            if position == 0 {
                first = digit
            } else {
                // Counted from the right, the odd places weigh 1 and the even ones 2; of thirteen, so they do from the left.
                sum += position % 2 == 0 ? digit : digit * 2
            }
            position += 1
        }
        guard position == 13 else { return .failure(.form) }
        let expected = 9 - sum % 9
        guard first == expected else { return .failure(.checkDigit(expected: expected)) }
        return .success(CorporateNumber(unchecked: number))
    }

    /// The thirteen digits, of which the first is never 0.
    public var text: String { String(number) }
}

extension CorporateNumber: CustomStringConvertible { public var description: String { text } }
