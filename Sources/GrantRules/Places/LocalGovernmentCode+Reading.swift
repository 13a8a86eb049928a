extension LocalGovernmentCode {
    /// Why a text is not a code; the first that holds, in this order.
    @usableFromInline
    package enum Flaw: Error, Hashable, Sendable {
        /// It is not six ASCII digits.
        case form
        /// Its first two digits, given here, are not 01 to 47.
        case prefecture(Int)
        /// Its last digit is not the one that the other five call for.
        case checkDigit(expected: Int)
    }

    /// Nil when `flaw(in:)` finds one in the UTF-8 of the text.
    @inlinable
    public init?(_ text: some StringProtocol) { self.init(utf8: text.utf8) }

    /// Nil when `flaw(in:)` finds one.
    @inlinable
    package init?(utf8: some Collection<UInt8>) {
        switch Self.read(utf8) {
        case .success(let code): self = code
        case .failure: return nil
        }
    }

    /// Of six digits as a number, with those zeros before it that it needs; nil when they are not a code.
    @inlinable
    package init?(digits: UInt32) {
        switch Self.read(digits: digits) {
        case .success(let code): self = code
        case .failure: return nil
        }
    }

    /// What keeps these bytes from being a code, or nil when nothing does.
    @inlinable
    package static func flaw(in utf8: some Collection<UInt8>) -> Flaw? {
        switch read(utf8) {
        case .success: nil
        case .failure(let flaw): flaw
        }
    }

    @inlinable
    static func read(_ utf8: some Collection<UInt8>) -> Result<LocalGovernmentCode, Flaw> {
        var digits = 0
        var value: UInt32 = 0
        for byte in utf8 {
            let digit = UInt32(byte &- UInt8(ascii: "0"))
            guard digit < 10 else { return .failure(.form) }
            digits &+= 1
            value = value &* 10 &+ digit
        }
        guard digits == 6 else { return .failure(.form) }
        return read(digits: value)
    }

    /// Of the six digits as a number.
    @inlinable
    static func read(digits value: UInt32) -> Result<LocalGovernmentCode, Flaw> {
        let number = value / 10
        guard (1_000..<48_000).contains(number) else { return .failure(.prefecture(Int(number / 1000))) }
        let expected = checkDigit(of: number)
        guard value % 10 == expected else { return .failure(.checkDigit(expected: Int(expected))) }
        return .success(LocalGovernmentCode(unchecked: number))
    }

    /// The check digit by the official rule, in which a sum below 11 is its own remainder.
    @inlinable
    static func checkDigit(of number: UInt32) -> UInt32 {
        // From the last to the first, the digits times 2, 3, 4, 5 and 6. Each is a quotient less ten times the next
        // quotient, so the second quotient counts 3 times and is taken away 20 times, and so on. The last would be taken
        // away 44 times, which changes no remainder of 11.
        let sum = number &* 2 &- number / 10 &* 17 &- number / 100 &* 26 &- number / 1_000 &* 35
        return (11 &- sum % 11) % 10
    }
}
