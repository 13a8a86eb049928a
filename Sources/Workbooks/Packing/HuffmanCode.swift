/// A code of DEFLATE, given by the lengths of its words, as one table over all bits that the longest word has.
struct HuffmanCode {
    /// The symbol four bits up, with the length of its word below; 0 where there is no word.
    private let table: [UInt16]

    var size: Int { table.count }

    /// The word at the beginning of `bits`, first bit lowest; nil when no word begins so.
    @inline(__always)
    func word(_ bits: UInt64) -> (symbol: Int, length: Int)? {
        let entry = table[Int(truncatingIfNeeded: bits) & (table.count &- 1)]
        return entry == 0 ? nil : (Int(entry >> 4), Int(entry & 15))
    }

    /// Lengths are at most 15. Only a code without words, or with one of a single bit, may leave bits unused.
    init(lengths: some Collection<UInt8>) throws(Inflate.Flaw) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths { counts[Int(length)] += 1 }
        let words = lengths.count - counts[0]
        let longest = words == 0 ? 0 : counts.lastIndex { $0 > 0 } ?? 0
        var next = [Int](repeating: 0, count: 16)
        var free = 1
        for length in 1...15 {
            free = free * 2 - counts[length]
            guard free >= 0 else { throw .badCode }
            next[length] = length == 1 ? 0 : (next[length - 1] + counts[length - 1]) * 2
        }
        guard free == 0 || words == 0 || (words == 1 && longest == 1) else { throw .badCode }
        var table = [UInt16](repeating: 0, count: 1 << longest)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let entry = UInt16(truncatingIfNeeded: symbol << 4) | UInt16(length)
            var place = HuffmanCode.reversed(next[Int(length)], Int(length))
            next[Int(length)] += 1
            while place < table.count {
                table[place] = entry
                place += 1 << Int(length)
            }
        }
        self.table = table
    }

    private static func reversed(_ word: Int, _ length: Int) -> Int {
        (0..<length).reduce(0) { $0 << 1 | word >> $1 & 1 }
    }
}
