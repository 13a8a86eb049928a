/// The stretch of the table that spells one name; every character there is three bytes of UTF-8.
@usableFromInline
struct TableName {
    /// Where the name's characters are among those of the table.
    @usableFromInline
    let units: Range<Int>

    @usableFromInline
    init?(of code: LocalGovernmentCode) {
        guard let row = LocalGovernments.row(of: code) else { return nil }
        units = LocalGovernmentTable.name(at: row)
    }

    var text: String { LocalGovernmentTable.text(of: units) }

    /// Takes the name's bytes from the iterator as long as they are the same, and says whether all were.
    @inlinable
    func isNext(in utf8: inout some IteratorProtocol<UInt8>) -> Bool {
        for position in units {
            guard let found = Self.nextUnit(in: &utf8),
                Self.folded(found) == Self.folded(LocalGovernmentTable.unit(at: position))
            else { return false }
        }
        return true
    }

    /// The character that the next three bytes spell; an overlong spelling gives one that no name has.
    @inlinable
    static func nextUnit(in utf8: inout some IteratorProtocol<UInt8>) -> UInt16? {
        guard let lead = utf8.next(), lead & 0xF0 == 0xE0,
            let second = utf8.next(), second & 0xC0 == 0x80,
            let third = utf8.next(), third & 0xC0 == 0x80
        else { return nil }
        return unit(lead, second, third)
    }

    /// The character that three bytes of UTF-8 spell.
    @inlinable
    static func unit(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> UInt16 {
        UInt16(lead & 0x0F) << 12 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F)
    }

    /// The character by which ヶ and ケ, two spellings of one sound, are compared.
    @inlinable
    static func folded(_ unit: UInt16) -> UInt16 { unit == 0x30F6 ? 0x30B1 : unit }
}
