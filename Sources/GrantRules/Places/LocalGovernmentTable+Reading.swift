/// The only readers of the constants; never inlined, because in Embedded Swift every module that a reader is
/// inlined into would carry a copy of them.
extension LocalGovernmentTable {
    @inline(never)
    static func members(at word: Int) -> UInt64 { members[word] }

    @inline(never)
    static func rank(at word: Int) -> Int { Int(ranks[word]) }

    /// Where in `names` the characters of a row's name are, without the mark that ends it.
    @inline(never)
    static func name(at row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) - 1 }

    @usableFromInline @inline(never)
    static func unit(at position: Int) -> UInt16 {
        let utf8 = unsafe names.utf8Start + 3 * position
        return unsafe TableName.unit(utf8[0], utf8[1], utf8[2])
    }

    @inline(never)
    static func text(of characters: Range<Int>) -> String {
        let start = unsafe names.utf8Start + 3 * characters.lowerBound
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: 3 * characters.count), as: UTF8.self)
    }
}
