extension Span<UInt8> {
    /// Whether all of it is UTF-8: nothing overlong, no surrogate, nothing beyond U+10FFFF.
    var isUTF8: Bool {
        let notASCII: UInt64 = 0x8080_8080_8080_8080
        var rest = self
        while !rest.isEmpty {
            // Markup is ASCII for long stretches.
            while rest.count >= 8, rest.firstEight & notASCII == 0 { rest = rest.extracting(droppingFirst: 8) }
            let next = rest.firstEight
            let ascii = (next & notASCII).trailingZeroBitCount / 8
            guard let length = ascii > 0 ? ascii : Self.lengthOfCharacter(UInt32(truncatingIfNeeded: next).byteSwapped)
            else { return false }
            rest = rest.extracting(droppingFirst: length)
        }
        return true
    }

    /// The first byte lowest. Past the end there are zeros, which are ASCII and continue no character.
    @inline(__always)
    private var firstEight: UInt64 {
        if count >= 8 { return UInt64(u32(at: 0)) | UInt64(u32(at: 4)) << 32 }
        return indices.reversed().reduce(0) { $0 << 8 | UInt64(self[$1]) }
    }

    /// Of the character that four bytes begin with, the first of them highest, unless it is ASCII.
    @inline(__always)
    private static func lengthOfCharacter(_ bytes: UInt32) -> Int? {
        if bytes & 0xF0C0_C000 == 0xE080_8000 {
            return bytes >= 0xE0A0_8000 && bytes & 0xFFE0_0000 != 0xEDA0_0000 ? 3 : nil
        }
        if bytes & 0xE0C0_0000 == 0xC080_0000 { return bytes >= 0xC280_0000 ? 2 : nil }
        if bytes & 0xF8C0_C0C0 == 0xF080_8080 { return (0xF090_8080...0xF48F_BFBF).contains(bytes) ? 4 : nil }
        return nil
    }
}
