extension Unicode.Scalar {
    /// Whether it acts on a terminal or on the order of text instead of standing for itself.
    ///
    /// C0, DEL and C1 controls, the line and paragraph separators, bidi controls, the byte order mark, tags.
    var acts: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// `U+202E`
    var name: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension [UInt8] {
    /// A text as it stands, as nearly every text can. One in which a scalar acts, or a byte is special to the format, is
    /// spelt scalar by scalar.
    @inline(__always)
    mutating func append(
        _ text: String, unless isSpecial: (UInt8) -> Bool, spelling spell: (Unicode.Scalar, inout [UInt8]) -> Void
    ) {
        let start = count
        self += text.utf8
        guard hasActing(from: start, or: isSpecial) else { return }
        removeSubrange(start...)
        for scalar in text.unicodeScalars { spell(scalar, &self) }
    }

    /// Whether one of the scalars that are encoded from there on acts, told by its bytes, which is sooner.
    @inline(__always)
    private func hasActing(from start: Int, or isSpecial: (UInt8) -> Bool) -> Bool {
        let bytes = span
        for position in start..<bytes.count {
            switch bytes[position] {
            // Letters and digits, what follows the first byte of a scalar, kana and ideographs.
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xC1, 0xE3...0xEE: continue
            case 0...0x1F, 0x7F: return true
            case 0xC2: if bytes[position + 1] < 0xA0 { return true }
            case 0xD8: if bytes[position + 1] == 0x9C { return true }
            case 0xE2, 0xEF, 0xF3:
                switch (bytes[position], bytes[position + 1], bytes[position + 2]) {
                case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9),
                    (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xB9...0xBB), (0xF3, 0xA0, 0x80...0x81):
                    return true
                default: break
                }
            case let byte: if isSpecial(byte) { return true }
            }
        }
        return false
    }
}
