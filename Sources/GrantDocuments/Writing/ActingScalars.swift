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
