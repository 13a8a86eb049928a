/// The keys of one format, recognised where they stand without looking at them byte by byte.
final class KeyTable: Sendable {
    /// By the hash of the quote and the first three letters, or as soon after it as there was room.
    private let slots: [Pattern]

    /// The place of what is no key of the format; no list is as long.
    static let stranger: UInt8 = 63
    /// How long a key may be with its quotes.
    static let longest = Words.count
    /// Of documents whose keys nobody needs to know.
    static let empty = KeyTable([])

    /// Each key has its place in the list.
    init(_ keys: [String]) {
        precondition(keys.count <= Int(KeyTable.stranger))
        var slots = Array(repeating: Pattern.none, count: 256)
        for (place, key) in keys.enumerated() {
            let pattern = Pattern("\"\(key)\"", place: UInt8(truncatingIfNeeded: place))
            var slot = pattern.words.slot
            while slots[slot].place != KeyTable.stranger { slot = (slot + 1) & 0xFF }
            slots[slot] = pattern
        }
        self.slots = slots
    }

    /// The key that stands here in its quotes; nil for a stranger, and too close to the end to tell.
    @inline(__always)
    func key(in bytes: Span<UInt8>, at start: Int) -> (place: UInt8, length: Int)? {
        guard let words = Words(bytes, start) else { return nil }
        let pattern = pattern(words)
        return pattern.place == KeyTable.stranger ? nil : (pattern.place, pattern.length)
    }

    /// The place of a key whose bytes are all there is.
    func place(of name: [UInt8]) -> UInt8 {
        guard name.count + 2 <= KeyTable.longest else { return KeyTable.stranger }
        let quoted = [UInt8(ascii: "\"")] + name + [UInt8(ascii: "\"")]
        let found = pattern(Words(quoted))
        return found.length == quoted.count ? found.place : KeyTable.stranger
    }

    @inline(__always)
    private func pattern(_ words: Words) -> Pattern {
        var slot = words.slot
        // An empty slot asks for nothing, so every text begins with it.
        while !slots[slot].begins(words) { slot = (slot &+ 1) & 0xFF }
        return slots[slot]
    }
}

/// Twenty-four bytes as three numbers.
private struct Words: Sendable {
    let first: UInt64
    let second: UInt64
    let third: UInt64

    static let count = 24

    @inline(__always)
    init(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
        self.first = first
        self.second = second
        self.third = third
    }

    /// Those at a place; nil when there are fewer.
    @inline(__always)
    init?(_ bytes: Span<UInt8>, _ start: Int) {
        guard start >= 0, start <= bytes.count &- Words.count else { return nil }
        // Safe: all of them are there, and every eight bytes are a number.
        @inline(__always)
        func word(_ place: Int) -> UInt64 {
            unsafe UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self))
        }
        self.init(word(start), word(start &+ 8), word(start &+ 16))
    }

    /// Of few bytes, with zeros after them.
    init(_ bytes: some Sequence<UInt8>) {
        var (first, second, third): (UInt64, UInt64, UInt64) = (0, 0, 0)
        for (place, byte) in bytes.enumerated() {
            let moved = UInt64(byte) << UInt64(place % 8 * 8)
            if place < 8 { first |= moved } else if place < 16 { second |= moved } else { third |= moved }
        }
        self.init(first, second, third)
    }

    /// Eight bits that the first four bytes tell. Of many factors tried, this one keeps the keys of a plan best apart.
    @inline(__always)
    var slot: Int { Int(truncatingIfNeeded: (UInt32(truncatingIfNeeded: first) &* 0x7204_E52D) &>> 24) }
}

/// A key in its quotes, as it is compared with what stands in a text.
private struct Pattern: Sendable {
    let words: Words
    private let masks: Words
    let length: Int
    let place: UInt8

    /// Of no key.
    static let none = Pattern("", place: KeyTable.stranger)

    init(_ text: String, place: UInt8) {
        length = text.utf8.count
        precondition(length <= Words.count)
        words = Words(text.utf8)
        masks = Words(repeatElement(0xFF, count: length))
        self.place = place
    }

    /// Whether a text begins with it.
    @inline(__always)
    func begins(_ text: Words) -> Bool {
        let first = (text.first ^ words.first) & masks.first
        let second = (text.second ^ words.second) & masks.second
        let third = (text.third ^ words.third) & masks.third
        return first | second | third == 0
    }
}
