/// The stable name of a finding: a letter for the family and three digits. A code never changes its meaning.
///
/// Each is declared in the file of its rule.
public struct Code: RawRepresentable, Hashable, Comparable, Sendable {
    private let letter: UInt8
    private let number: UInt16

    /// Refuses what is not a capital letter and three digits.
    public init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard bytes.count == 4, bytes[0] >= UInt8(ascii: "A"), bytes[0] <= UInt8(ascii: "Z") else { return nil }
        var number: UInt16 = 0
        for byte in bytes.dropFirst() {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt16(byte - UInt8(ascii: "0"))
        }
        self.letter = bytes[0]
        self.number = number
    }

    /// The letter says what a code is about.
    package enum Family: UInt8, Sendable, CaseIterable {
        case c = 0x43
        case d, e, f
        case k = 0x4B
        case n = 0x4E
        case p = 0x50
        case q, r, s, t, u
    }

    /// Of a number, its last three digits.
    package init(_ family: Family, _ number: UInt16) {
        letter = family.rawValue
        self.number = number % 1_000
    }

    /// Nil for a letter that no rule has.
    package var family: Family? { Family(rawValue: letter) }

    /// The letter of its family and three digits: `F205`.
    public var rawValue: String {
        let digits = [100, 10, 1].map { UInt8(ascii: "0") + UInt8(number / $0 % 10) }
        return String(decoding: [letter] + digits, as: UTF8.self)
    }

    /// By its parts: what `RawRepresentable` offers would write both as strings first.
    public static func == (a: Code, b: Code) -> Bool { a.letter == b.letter && a.number == b.number }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(letter)
        hasher.combine(number)
    }

    public static func < (a: Code, b: Code) -> Bool { (a.letter, a.number) < (b.letter, b.number) }

    /// The hundreds of its number: 2 of F201.
    var hundreds: Int { Int(number / 100) }

    /// The place in its family: 1 of F201.
    package var place: Int { Int(number % 100) }
}

extension Code: CustomStringConvertible { public var description: String { rawValue } }
