/// A short text as three numbers, so that comparing it is three comparisons.
///
/// The last eight bytes may overlap those before; beside the length that still tells every text from every other.
struct ShortText: Sendable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var length = 0

    /// Longer ones are none of the words that a plan knows.
    static let longest = 24

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    init(_ bytes: [UInt8]) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe ShortText(ByteView($0)) }
    }

    /// Of a longer text only what tells that it is longer.
    @inline(__always)
    init(_ bytes: ByteView) {
        let start = bytes.startIndex
        length = bytes.endIndex &- start
        guard length > 8 else {
            first = ShortText.few(bytes, length)
            return
        }
        guard length <= ShortText.longest, let head = bytes.word(at: start),
            let tail = bytes.word(at: bytes.endIndex &- 8)
        else { return }
        first = head
        second = tail
        if length > 16 { third = bytes.word(at: start &+ 8) ?? 0 }
    }

    /// Up to eight bytes, the first of them lowest.
    @inline(__always)
    private static func few(_ bytes: ByteView, _ length: Int) -> UInt64 {
        guard length > 0, let word = bytes.word(at: bytes.startIndex) else { return oneByOne(bytes) }
        return word & .max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length)
    }

    /// Near the end of what is kept there are no eight bytes to look at.
    private static func oneByOne(_ bytes: ByteView) -> UInt64 {
        var word: UInt64 = 0
        for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
        return word
    }
}

extension ShortText: Equatable {
    @inline(__always)
    static func == (a: ShortText, b: ShortText) -> Bool {
        let longer = UInt64(truncatingIfNeeded: a.length ^ b.length)
        return (a.first ^ b.first) | (a.second ^ b.second) | (a.third ^ b.third) | longer == 0
    }
}
