/// The scalars of bytes that are known to be UTF-8, without making a string of them.
struct UTF8Scalars: Sequence, IteratorProtocol {
    private let utf8: [UInt8]
    /// Where the next one begins.
    private(set) var position = 0

    init(_ utf8: [UInt8]) { self.utf8 = utf8 }

    mutating func next() -> Unicode.Scalar? {
        guard position < utf8.count else { return nil }
        let lead = utf8[position]
        guard lead >= 0x80 else {
            position += 1
            return Unicode.Scalar(lead)
        }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead & (0x7F >> UInt8(length)))
        for byte in utf8[(position + 1)..<Swift.min(position + length, utf8.count)] {
            value = value << 6 | UInt32(byte & 0x3F)
        }
        position += length
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

extension [UInt8] {
    /// Appends a text of which no byte is special, as nearly every text is: bytes tell that sooner than scalars.
    @inline(__always)
    mutating func append(_ text: String, unlessAny isSpecial: (UInt8) -> Bool) -> Bool {
        let start = count
        self += text.utf8
        guard self[start...].contains(where: isSpecial) else { return true }
        removeLast(count - start)
        return false
    }
}
