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
        var digits: [UInt8] = []
        var rest = value
        while rest > 0 || digits.count < 4 {
            let digit = UInt8(rest % 16)
            digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
            rest /= 16
        }
        return "U+" + String(decoding: digits.reversed(), as: UTF8.self)
    }
}
