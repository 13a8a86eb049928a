import GrantRules

/// A short text as three numbers, so that comparing it is three comparisons.
struct ShortText: Equatable, Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var length = 0

    /// Longer ones are none of the words that a plan knows.
    static let longest = 24

    init() {}

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, bytes.indices)
    }

    /// The bytes in `range`, which is not longer than that.
    @inline(__always)
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        length = range.count
        let start = range.lowerBound
        if start + ShortText.longest <= bytes.count {
            let span = bytes.span
            first = ShortText.kept(span.word(at: start), length)
            if length > 8 { second = ShortText.kept(span.word(at: start + 8), length - 8) }
            if length > 16 { third = ShortText.kept(span.word(at: start + 16), length - 16) }
        } else {
            var place = 0
            for position in range {
                let bits = UInt64(bytes[position]) << UInt64(place % 8 * 8)
                if place < 8 { first |= bits } else if place < 16 { second |= bits } else { third |= bits }
                place += 1
            }
        }
    }

    /// The lowest bytes of a word, as many as there are.
    @inline(__always)
    private static func kept(_ word: UInt64, _ count: Int) -> UInt64 {
        count >= 8 ? word : word & (1 << UInt64(truncatingIfNeeded: count * 8) &- 1)
    }

    /// Eight bits.
    @inline(__always)
    var hash: Int {
        let mixed = (first &+ second &* 3 &+ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 56)
    }
}

/// Every word that a plan knows, ready to be compared.
struct Vocabulary: Sendable {
    static let shared = Vocabulary()

    private var slots: [Slot]
    private let lists: [[ShortText]]
    private let schedules = Schedule.all.map { ShortText($0.id) }
    private let readings = Reading.all.map { ShortText($0.id) }
    private let readingValues = Reading.all.flatMap { $0.values.map { ShortText($0.id) } }
    let overseas = ShortText("overseas")

    private struct Slot {
        var name = ShortText()
        var key: PlanKey?
    }

    private init() {
        slots = Array(repeating: Slot(), count: 256)
        for key in PlanKey.allCases {
            let name = ShortText(key.name)
            var place = name.hash
            while slots[place].key != nil { place = (place + 1) & 0xFF }
            slots[place] = Slot(name: name, key: key)
        }
        lists = WordList.allCases.map { $0.words.map { ShortText($0) } }
    }

    @inline(__always)
    func key(_ bytes: [UInt8], _ range: Range<Int>) -> PlanKey? {
        guard range.count <= ShortText.longest else { return nil }
        let name = ShortText(bytes, range)
        var place = name.hash
        while let key = slots[place].key {
            if slots[place].name == name { return key }
            place = (place + 1) & 0xFF
        }
        return nil
    }

    /// Where a word stands in its list.
    func place(of text: ShortText, in list: WordList) -> Int? {
        lists[Int(list.rawValue)].firstIndex(of: text)
    }

    func schedule(_ text: ShortText) -> Schedule? {
        schedules.firstIndex(of: text).map { Schedule.all[$0] }
    }

    func reading(_ text: ShortText) -> Reading? { readings.firstIndex(of: text).map { Reading.all[$0] } }

    func value(_ text: ShortText, of reading: Reading) -> ReadingValue? {
        reading.values.first { readingValues[Int($0.rawValue)] == text }
    }
}
