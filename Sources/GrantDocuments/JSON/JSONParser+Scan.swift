/// The loops that see every byte, eight of them at a time where they can; the text ends where the bytes end.
extension JSONParser {
    @inline(__always)
    static func afterSpace(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var position = start
        while let byte = bytes.byte(at: position) {
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
            position &+= 1
        }
        return position
    }

    /// The place after the closing quote, or 0 when the string is not right, and whether anything in it is escaped.
    @inline(never)
    static func afterString(_ bytes: Span<UInt8>, _ start: Int) -> (end: Int, isEscaped: Bool) {
        var isEscaped = false
        var position = start &+ 1
        while let byte = bytes.byte(at: position) {
            if byte >= 0x80 {
                guard let after = afterCharacters(bytes, position) else { break }
                position = after
            } else if byte == UInt8(ascii: "\"") {
                return (position &+ 1, isEscaped)
            } else if byte == UInt8(ascii: "\\") {
                guard let after = afterEscape(bytes, position) else { break }
                isEscaped = true
                position = after
            } else {
                guard byte >= 0x20 else { break }
                position = afterPlainText(bytes, position)
            }
        }
        return (0, isEscaped)
    }

    /// Past ASCII that stands for itself.
    @inline(__always)
    private static func afterPlainText(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        var position = start
        while let word = bytes.word(at: position) {
            // A byte's top bit is set where it is a quote, a backslash, a control character or not ASCII; a borrow
            // can mark a byte too many, but only after one that is marked rightly.
            let quotes = (word ^ ones &* 0x22) &- ones
            let slashes = (word ^ ones &* 0x5C) &- ones
            let controls = word &- ones &* 0x20
            let marked = (quotes | slashes | controls | word) & tops
            if marked != 0 { return position &+ marked.trailingZeroBitCount / 8 }
            position &+= 8
        }
        while let byte = bytes.byte(at: position) {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 || byte >= 0x80 {
                break
            }
            position &+= 1
        }
        return position
    }

    /// Past a run of characters that are not ASCII; nil where it is not UTF-8.
    @inline(__always)
    private static func afterCharacters(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
        var position = start
        while let word = bytes.word(at: position) {
            // Nearly every character of Japanese is three bytes, E1 to EC in the first.
            if areTwoOfThreeBytes(word) {
                position &+= 6
                continue
            }
            guard word & 0xC0_C0_F0 == 0x80_80_E0, word & 0x0F != 0, word & 0x0F < 0x0D else { break }
            position &+= 3
        }
        while let byte = bytes.byte(at: position), byte >= 0x80 {
            guard let length = lengthOfCharacter(bytes, position) else { return nil }
            position += length
            if length == 3, position + 8 <= bytes.count { break }
        }
        return position
    }

    /// Whether six bytes are two such characters: a sum of four bits passes fifteen where a lead is E1 or more in the
    /// one, and only where it is ED or more in the other.
    @inline(__always)
    private static func areTwoOfThreeBytes(_ word: UInt64) -> Bool {
        let leads = word & 0x0F_00_00_0F
        let inRange = (leads &+ 0x0F_00_00_0F) & ~(leads &+ 0x03_00_00_03) & 0x10_00_00_10
        return word & 0xC0_C0_F0_C0_C0_F0 == 0x80_80_E0_80_80_E0 && inRange == 0x10_00_00_10
    }

    /// One character of one to four bytes, not overlong, no surrogate and not beyond U+10FFFF.
    static func lengthOfCharacter(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
        let lead = bytes[start]
        guard lead >= 0x80 else { return 1 }
        guard start + 1 < bytes.count else { return nil }
        let second = bytes[start + 1]
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0 where second >= 0xA0, 0xE1...0xEC,
            0xED where second <= 0x9F, 0xEE, 0xEF:
            length = 3
        case 0xF0 where second >= 0x90, 0xF1...0xF3,
            0xF4 where second <= 0x8F:
            length = 4
        default: return nil
        }
        guard start + length <= bytes.count else { return nil }
        for position in start + 1..<start + length where bytes[position] & 0xC0 != 0x80 { return nil }
        return length
    }

    /// Past a backslash and what it stands for; a surrogate must have its other half.
    static func afterEscape(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            guard let unit = codeUnit(bytes, start) else { return nil }
            if unit & 0xF800 != 0xD800 { return start + 6 }
            guard unit < 0xDC00, let low = codeUnit(bytes, start + 6), low & 0xFC00 == 0xDC00 else {
                return nil
            }
            return start + 12
        default: return nil
        }
    }

    /// The four hexadecimal digits of \uXXXX.
    static func codeUnit(_ bytes: Span<UInt8>, _ start: Int) -> UInt32? {
        guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u")
        else {
            return nil
        }
        var unit: UInt32 = 0
        for position in start + 2..<start + 6 {
            let byte = bytes[position]
            let letter = (byte | 0x20) &- UInt8(ascii: "a")
            if byte &- UInt8(ascii: "0") < 10 {
                unit = unit << 4 | UInt32(byte &- UInt8(ascii: "0"))
            } else if letter < 6 {
                unit = unit << 4 | UInt32(letter + 10)
            } else {
                return nil
            }
        }
        return unit
    }

    /// The place after a number; nil when it is not right.
    @inline(__always)
    static func afterNumber(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
        let whole = bytes[start] == UInt8(ascii: "-") ? start &+ 1 : start
        var position = afterDigits(bytes, whole)
        guard position > whole, bytes[whole] != UInt8(ascii: "0") || position == whole &+ 1 else { return nil }
        guard let next = bytes.byte(at: position), next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e")
        else { return position }
        if next == UInt8(ascii: ".") {
            let fraction = position + 1
            position = afterDigits(bytes, fraction)
            guard position > fraction else { return nil }
        }
        if let next = bytes.byte(at: position), next | 0x20 == UInt8(ascii: "e") {
            position &+= 1
            if let sign = bytes.byte(at: position), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                position &+= 1
            }
            let exponent = position
            position = afterDigits(bytes, exponent)
            guard position > exponent else { return nil }
        }
        return position
    }

    @inline(__always)
    static func afterDigits(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var position = start
        while let word = bytes.word(at: position) {
            // A half byte is left over where there is no digit.
            let digits = word ^ 0x3030_3030_3030_3030
            let others = (digits | ((digits & 0x0F0F_0F0F_0F0F_0F0F) &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0
            if others != 0 { return position &+ others.trailingZeroBitCount / 8 }
            position &+= 8
        }
        while let byte = bytes.byte(at: position), byte &- UInt8(ascii: "0") < 10 { position &+= 1 }
        return position
    }
}

extension Span<UInt8> {
    /// The byte at a place; nil at the end and beyond.
    @inline(__always)
    func byte(at position: Int) -> UInt8? {
        // One comparison, because a number below zero becomes a very large one; safe with it.
        guard UInt(bitPattern: position) < UInt(bitPattern: count) else { return nil }
        return unsafe self[unchecked: position]
    }

    /// Eight bytes, the first of them lowest; nil where there are fewer.
    @inline(__always)
    func word(at position: Int) -> UInt64? {
        guard UInt(bitPattern: position) + 8 <= UInt(bitPattern: count) else { return nil }
        // Safe: the bounds are checked, and every eight bytes are a number.
        return UInt64(
            littleEndian: unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
    }
}
