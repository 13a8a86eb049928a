/// Finds a key by its bytes: eight at a time, with one look in a small table.
struct KeyTable: Sendable {
    private var slots: [Slot]

    static let shared = KeyTable()

    private struct Slot {
        var name = Words()
        var key: PlanKey?
    }

    /// A name of up to 24 bytes as three numbers.
    struct Words: Equatable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        var length = 0

        static let longest = 24

        /// The bytes in `range`, which is not longer than that.
        @inline(__always)
        init(_ bytes: [UInt8], _ range: Range<Int>) {
            length = range.count
            let start = range.lowerBound
            first = Words.word(bytes, start, min(length, 8))
            if length > 8 { second = Words.word(bytes, start + 8, min(length - 8, 8)) }
            if length > 16 { third = Words.word(bytes, start + 16, length - 16) }
        }

        init() {}

        @inline(__always)
        private static func word(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt64 {
            var word: UInt64 = 0
            for position in start..<start + count { word = word << 8 | UInt64(bytes[position]) }
            return word
        }

        @inline(__always)
        var hash: Int {
            let mixed = (first &+ second &+ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
            return Int(truncatingIfNeeded: mixed >> 56)
        }
    }

    private init() {
        slots = Array(repeating: Slot(), count: 256)
        for key in PlanKey.allCases {
            let bytes = Array(key.name.utf8)
            let name = Words(bytes, bytes.indices)
            var place = name.hash
            while slots[place].key != nil { place = (place + 1) & 0xFF }
            slots[place] = Slot(name: name, key: key)
        }
    }

    func key(_ bytes: [UInt8], _ range: Range<Int>) -> PlanKey? {
        guard range.count <= Words.longest else { return nil }
        let name = Words(bytes, range)
        var place = name.hash
        while let key = slots[place].key {
            if slots[place].name == name { return key }
            place = (place + 1) & 0xFF
        }
        return nil
    }
}
