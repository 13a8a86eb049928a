/// The lines of a piece of text, found eight bytes at a time: they end at LF or CRLF, and the last may have no end.
public struct LineSplitter: Sendable {
    private var start: Int
    private let end: Int

    /// The part of the bytes to be split.
    public init(_ range: Range<Int>) {
        start = range.lowerBound
        end = range.upperBound
    }

    /// The next line without its end; nil after the last.
    @inline(__always)
    public mutating func next(in bytes: [UInt8]) -> Range<Int>? {
        guard start < end else { return nil }
        let first = start
        let after = LineSplitter.lineFeed(in: bytes.span, from: start, upTo: end)
        start = after + 1
        let hasReturn = after < end && after > first && bytes[after - 1] == 0x0D
        return first..<(hasReturn ? after - 1 : after)
    }

    /// How many lines there are, the last counted also when it has no end.
    public static func count(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        let span = bytes.span
        var count = 0
        var position = range.lowerBound
        while position + 8 <= range.upperBound {
            count += lineFeeds(span.word(at: position)).nonzeroBitCount
            position += 8
        }
        while position < range.upperBound {
            if span[position] == 0x0A { count += 1 }
            position += 1
        }
        if let last = range.last, bytes[last] != 0x0A { count += 1 }
        return count
    }

    @inline(__always)
    private static func lineFeed(in bytes: Span<UInt8>, from start: Int, upTo end: Int) -> Int {
        var position = start
        while position + 8 <= end {
            let found = lineFeeds(bytes.word(at: position))
            if found != 0 { return position + found.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < end, bytes[position] != 0x0A { position += 1 }
        return position
    }

    /// The top bit of every byte that is LF, and no other.
    @inline(__always)
    private static func lineFeeds(_ word: UInt64) -> UInt64 {
        let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let other = word ^ 0x0A0A_0A0A_0A0A_0A0A
        return ~((other & lows) &+ lows | other | lows)
    }
}
