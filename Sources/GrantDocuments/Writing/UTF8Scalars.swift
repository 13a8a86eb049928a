/// The scalars of bytes that are known to be UTF-8, without making a string of them.
struct UTF8Scalars: Sequence, IteratorProtocol {
    private let utf8: [UInt8]
    /// Where the next one begins.
    private(set) var position = 0

    init(_ utf8: [UInt8]) { self.utf8 = utf8 }

    @inline(__always)
    mutating func next() -> Unicode.Scalar? {
        guard position < utf8.count else { return nil }
        let lead = utf8[position]
        guard lead >= 0x80 else {
            position += 1
            return Unicode.Scalar(lead)
        }
        let end = Swift.min(position + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), utf8.count)
        var value = UInt32(lead & (0x7F >> UInt8(end - position)))
        position += 1
        while position < end {
            value = value << 6 | UInt32(utf8[position] & 0x3F)
            position += 1
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}

extension Unicode.Scalar {
    func append(to utf8: inout [UInt8]) {
        if value < 0x80 {
            utf8.append(UInt8(truncatingIfNeeded: value))
            return
        }
        let length = value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
        var shift = UInt32(length - 1) * 6
        // As many leading ones as bytes: C0, E0, F0.
        utf8.append(UInt8(truncatingIfNeeded: 0xF00 >> UInt32(length)) | UInt8(truncatingIfNeeded: value >> shift))
        while shift > 0 {
            shift -= 6
            utf8.append(0x80 | UInt8(truncatingIfNeeded: value >> shift) & 0x3F)
        }
    }
}
