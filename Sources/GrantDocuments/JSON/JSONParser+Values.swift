extension JSONParser {
    /// The answer is the place after the closing quote.
    mutating func string(at start: Int) throws(JSON.SyntaxError) -> Int {
        var position = start + 1
        var escaped = false
        while position < end {
            let byte = bytes[position]
            if byte >= 0x80 {
                position = try character(at: position)
            } else if byte == UInt8(ascii: "\"") {
                add(.string, start..<position + 1, escaped: escaped)
                return position + 1
            } else if byte == UInt8(ascii: "\\") {
                escaped = true
                position = try escape(at: position)
            } else if byte < 0x20 {
                throw controlCharacter(at: position, in: start)
            } else {
                position += 1
            }
        }
        throw JSON.SyntaxError(.unterminatedString, start..<end)
    }

    /// Past one character of two to four bytes, none of them overlong, a surrogate or beyond U+10FFFF.
    func character(at start: Int) throws(JSON.SyntaxError) -> Int {
        guard let length = lengthOfCharacter(at: start) else {
            throw JSON.SyntaxError(.notUTF8, start..<start + 1)
        }
        return start + length
    }

    func lengthOfCharacter(at start: Int) -> Int? {
        let lead = bytes[start]
        guard lead >= 0x80 else { return 1 }
        if lead >= 0xE1, lead <= 0xEF, lead != 0xED {
            guard start + 2 < end, bytes[start + 1] & 0xC0 == 0x80, bytes[start + 2] & 0xC0 == 0x80 else {
                return nil
            }
            return 3
        }
        guard start + 1 < end else { return nil }
        let second = bytes[start + 1]
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = second & 0xC0 == 0x80 ? 2 : 0
        case 0xE0: length = second >= 0xA0 && second <= 0xBF ? 3 : 0
        case 0xED: length = second >= 0x80 && second <= 0x9F ? 3 : 0
        case 0xF0: length = second >= 0x90 && second <= 0xBF ? 4 : 0
        case 0xF1...0xF3: length = second & 0xC0 == 0x80 ? 4 : 0
        case 0xF4: length = second >= 0x80 && second <= 0x8F ? 4 : 0
        default: length = 0
        }
        guard length > 0, start + length <= end else { return nil }
        for position in start + 1..<start + length where bytes[position] & 0xC0 != 0x80 { return nil }
        return length
    }

    /// Past a backslash and what it stands for; a surrogate must have its other half.
    private func escape(at start: Int) throws(JSON.SyntaxError) -> Int {
        guard start + 1 < end else { throw JSON.SyntaxError(.unterminatedString, start..<end) }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return start + 2
        case UInt8(ascii: "u"):
            let unit = try codeUnit(at: start)
            if unit & 0xF800 != 0xD800 { return start + 6 }
            let next = start + 6
            guard unit < 0xDC00, next + 1 < end, bytes[next] == UInt8(ascii: "\\"),
                bytes[next + 1] == UInt8(ascii: "u"), try codeUnit(at: next) & 0xFC00 == 0xDC00
            else { throw JSON.SyntaxError(.loneSurrogate, start..<next) }
            return next + 6
        default:
            throw JSON.SyntaxError(.unknownEscape, start..<start + 1 + (lengthOfCharacter(at: start + 1) ?? 1))
        }
    }

    private func codeUnit(at start: Int) throws(JSON.SyntaxError) -> UInt32 {
        guard let unit = JSON.codeUnit(in: bytes, at: start + 2, upTo: end) else {
            throw JSON.SyntaxError(.incompleteUnicodeEscape, start..<start + 2)
        }
        return unit
    }

    mutating func number(at start: Int) throws(JSON.SyntaxError) -> Int {
        var position = start
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = position
        position = afterDigits(position)
        guard position > whole else { throw badNumber(at: start, stuckAt: position) }
        if bytes[whole] == UInt8(ascii: "0"), position > whole + 1 {
            throw JSON.SyntaxError(.leadingZero, start..<position)
        }
        if position < end, bytes[position] == UInt8(ascii: ".") {
            let fraction = position + 1
            position = afterDigits(fraction)
            guard position > fraction else { throw badNumber(at: start, stuckAt: position) }
        }
        if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < end, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            let exponent = position
            position = afterDigits(exponent)
            guard position > exponent else { throw badNumber(at: start, stuckAt: position) }
        }
        add(.number, start..<position)
        return position
    }

    func afterDigits(_ start: Int) -> Int {
        var position = start
        while position < end, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        return position
    }

    /// true, false or null, and nothing that merely begins so.
    mutating func word(at start: Int) throws(JSON.SyntaxError) -> Int {
        let after = afterWord(start)
        switch after - start {
        case 4 where spells(start, "t", "r", "u", "e"): add(.true, start..<after)
        case 4 where spells(start, "n", "u", "l", "l"): add(.null, start..<after)
        case 5 where bytes[start + 4] == UInt8(ascii: "e") && spells(start, "f", "a", "l", "s"):
            add(.false, start..<after)
        default: throw valueExpected(at: start, inside: -1)
        }
        return after
    }

    private func spells(
        _ start: Int, _ a: Unicode.Scalar, _ b: Unicode.Scalar, _ c: Unicode.Scalar, _ d: Unicode.Scalar
    ) -> Bool {
        bytes[start] == UInt8(ascii: a) && bytes[start + 1] == UInt8(ascii: b)
            && bytes[start + 2] == UInt8(ascii: c) && bytes[start + 3] == UInt8(ascii: d)
    }

    /// Past letters, digits and underscores.
    func afterWord(_ start: Int) -> Int {
        var position = start
        while position < end {
            let byte = bytes[position]
            let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
            guard isLetter || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_") else { break }
            position += 1
        }
        return position
    }
}

extension JSON {
    /// Four hexadecimal digits.
    static func codeUnit(in bytes: [UInt8], at start: Int, upTo end: Int) -> UInt32? {
        guard start + 4 <= end else { return nil }
        var unit: UInt32 = 0
        for position in start..<start + 4 {
            switch bytes[position] {
            case let byte where byte &- UInt8(ascii: "0") < 10:
                unit = unit << 4 | UInt32(byte &- UInt8(ascii: "0"))
            case let byte where (byte | 0x20) &- UInt8(ascii: "a") < 6:
                unit = unit << 4 | UInt32((byte | 0x20) &- UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return unit
    }
}
