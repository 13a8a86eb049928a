extension LocalGovernments {
    /// The row of the table for this code, with its names made into strings.
    package static func name(of code: LocalGovernmentCode) -> LocalGovernment? {
        guard let name = TableName(of: code), let prefecture = TableName(of: code.prefectureCode) else {
            return nil
        }
        return LocalGovernment(code: code, prefecture: prefecture.text, name: name.text)
    }

    /// Whether the text is the name in the table, alone or after its prefecture's; nil without such a row.
    package static func isName(_ text: String, of code: LocalGovernmentCode) -> Bool? {
        // Going through the stored bytes is twice as fast as through the string's own view of them.
        let answer = unsafe text.utf8.withContiguousStorageIfAvailable { utf8 in
            unsafe isName(utf8: utf8, of: code)
        }
        return answer ?? isName(utf8: text.utf8, of: code)
    }

    /// The same for bytes; ヶ and ケ are equal, and every other character must be the same bytes.
    @inlinable
    package static func isName(utf8: some Collection<UInt8>, of code: LocalGovernmentCode) -> Bool? {
        guard let name = TableName(of: code) else { return nil }
        var alone = utf8.makeIterator()
        if name.isNext(in: &alone), alone.next() == nil { return true }
        guard let prefecture = TableName(of: code.prefectureCode) else { return nil }
        var full = utf8.makeIterator()
        return prefecture.isNext(in: &full) && name.isNext(in: &full) && full.next() == nil
    }
}
