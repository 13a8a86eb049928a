#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The lines of a piece of text: they end at LF or CRLF, and the last may have no end.
///
/// The C library finds a byte many times faster than a loop of ours would.
struct LineSplitter {
    private var start: Int
    private let end: Int

    /// The part of the bytes to be split.
    init(_ range: Range<Int>) {
        start = range.lowerBound
        end = range.upperBound
    }

    /// The next line without its end; nil after the last.
    mutating func next(in bytes: [UInt8]) -> Range<Int>? {
        guard start < end else { return nil }
        let first = start
        let after = LineSplitter.lineFeed(in: bytes, first..<end) ?? end
        start = after + 1
        let hasReturn = after < end && after > first && bytes[after - 1] == 0x0D
        return first..<(hasReturn ? after - 1 : after)
    }

    /// How many lines there are.
    static func count(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        var splitter = LineSplitter(range)
        var count = 0
        while splitter.next(in: bytes) != nil { count += 1 }
        return count
    }

    /// The place of the first line feed.
    static func lineFeed(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes.withUnsafeBytes { buffer -> Int? in
            guard let base = buffer.baseAddress, !range.isEmpty,
                let found = memchr(base + range.lowerBound, 0x0A, range.count)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
