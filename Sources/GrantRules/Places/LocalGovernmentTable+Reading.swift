/// The only readers of the arrays; never inlined, because in Embedded Swift every module that a reader is
/// inlined into would carry a copy of the array.
extension LocalGovernmentTable {
    @inline(never)
    static func members(at word: Int) -> UInt64 {
        members[word]
    }

    @inline(never)
    static func rank(at word: Int) -> Int {
        Int(ranks[word])
    }

    @inline(never)
    static func start(at row: Int) -> Int {
        Int(starts[row])
    }

    @usableFromInline @inline(never)
    static func unit(at position: Int) -> UInt16 {
        units[position]
    }
}
