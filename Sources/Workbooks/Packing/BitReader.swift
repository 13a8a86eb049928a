/// The bits of some packed bytes, each byte from its lowest bit up.
struct BitReader {
    private let bytes: [UInt8]
    private let end: Int
    private var next: Int
    /// Bits read ahead, the first of them lowest; zeros above.
    private(set) var bits: UInt64 = 0
    private var held = 0

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        next = range.lowerBound
        end = range.upperBound
    }

    /// Holds 57 bits or more, unless the bytes end before.
    @inline(__always)
    mutating func fill() {
        while held <= 56, next < end {
            bits |= UInt64(bytes[next]) &<< UInt64(truncatingIfNeeded: held)
            next &+= 1
            held &+= 8
        }
    }

    /// The next bits, at most 16, as a number.
    @inline(__always)
    mutating func take(_ count: Int) throws(Inflate.Flaw) -> Int {
        if held < count { fill() }
        let value = Int(truncatingIfNeeded: bits) & (1 << count &- 1)
        try drop(count)
        return value
    }

    @inline(__always)
    mutating func symbol(_ code: HuffmanCode) throws(Inflate.Flaw) -> Int {
        if held < 15 { fill() }
        guard let (symbol, length) = code.word(bits) else { throw held < 15 ? .endsTooSoon : .badCode }
        try drop(length)
        return symbol
    }

    @inline(__always)
    private mutating func drop(_ count: Int) throws(Inflate.Flaw) {
        guard count <= held else { throw .endsTooSoon }
        bits &>>= UInt64(truncatingIfNeeded: count)
        held &-= count
    }

    /// So many whole bytes, from the next one that no bit has been taken of.
    mutating func takeBytes(_ count: Int) throws(Inflate.Flaw) -> ArraySlice<UInt8> {
        let start = next - held / 8
        guard count <= end - start else { throw .endsTooSoon }
        next = start + count
        bits = 0
        held = 0
        return bytes[start..<next]
    }
}
