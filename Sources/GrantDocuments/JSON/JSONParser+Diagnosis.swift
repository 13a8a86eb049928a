/// What was probably meant where the text stops being JSON; none of this runs for a good text.
extension JSONParser {
    func ended(from start: Int, inside open: Int) -> JSON.SyntaxError {
        if open < 0, tape.isEmpty { return JSON.SyntaxError(.nothing, start..<end) }
        // The bracket that nothing closes is what has to be found.
        return JSON.SyntaxError(.endedEarly, end..<end)
    }

    func valueExpected(at start: Int, inside open: Int) -> JSON.SyntaxError {
        switch bytes[start] {
        case UInt8(ascii: ","): return JSON.SyntaxError(.extraComma, start..<start + 1)
        case UInt8(ascii: "+"): return JSON.SyntaxError(.leadingPlus, start..<start + 1)
        case UInt8(ascii: "."): return JSON.SyntaxError(.leadingPoint, start..<start + 1)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            return JSON.SyntaxError(.valueExpected, start..<start + 1)
        default: return stray(at: start) ?? unquoted(at: start, as: .unquotedText)
        }
    }

    func keyExpected(at start: Int) -> JSON.SyntaxError {
        switch bytes[start] {
        case UInt8(ascii: ","): JSON.SyntaxError(.extraComma, start..<start + 1)
        case UInt8(ascii: "]"): JSON.SyntaxError(.wrongBracket, start..<start + 1)
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "-"):
            JSON.SyntaxError(.keyExpected, start..<start + 1)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): JSON.SyntaxError(.unquotedKey, start..<afterWord(start))
        default: stray(at: start) ?? unquoted(at: start, as: .unquotedKey)
        }
    }

    func colonExpected(at start: Int) -> JSON.SyntaxError {
        guard start < end else { return JSON.SyntaxError(.endedEarly, end..<end) }
        return stray(at: start) ?? JSON.SyntaxError(.colonExpected, start..<start + length(at: start))
    }

    func commaExpected(at start: Int) -> JSON.SyntaxError {
        if let stray = stray(at: start) { return stray }
        switch bytes[start] {
        case UInt8(ascii: "]"), UInt8(ascii: "}"): return JSON.SyntaxError(.wrongBracket, start..<start + 1)
        case UInt8(ascii: ":"), UInt8(ascii: "="): return JSON.SyntaxError(.unknownMark, start..<start + 1)
        default: break
        }
        // 3.000.000, 30_000, 3000円: a number that goes on.
        if let last = tape.last, last.isNumber, last.end == start, bytes[start] != UInt8(ascii: "\"") {
            return JSON.SyntaxError(.incompleteNumber, last.start..<start + length(at: start))
        }
        return JSON.SyntaxError(.missingComma, start..<start + length(at: start))
    }

    func textAfterEnd(at start: Int) -> JSON.SyntaxError {
        if let stray = stray(at: start), stray.kind != .unusualSpace { return stray }
        return JSON.SyntaxError(.textAfterEnd, start..<start + length(at: start))
    }

    func controlCharacter(at position: Int, in start: Int) -> JSON.SyntaxError {
        let byte = bytes[position]
        if byte == 0x0A || byte == 0x0D { return JSON.SyntaxError(.lineBreakInString, start..<position) }
        return JSON.SyntaxError(.controlCharacter, position..<position + 1)
    }

    func badNumber(at start: Int, stuckAt position: Int) -> JSON.SyntaxError {
        if position < end, position == start + 1, bytes[position] == UInt8(ascii: "I") {
            return JSON.SyntaxError(.notANumber, start..<afterWord(position))
        }
        return JSON.SyntaxError(.incompleteNumber, start..<position)
    }

    /// What is wrong wherever it stands outside a string.
    private func stray(at start: Int) -> JSON.SyntaxError? {
        switch bytes[start] {
        case UInt8(ascii: "/"), UInt8(ascii: "#"):
            return JSON.SyntaxError(.comment, start..<lineEnd(from: start))
        case UInt8(ascii: "'"):
            return JSON.SyntaxError(.singleQuote, start..<start + 1)
        case 0x80...:
            guard let length = lengthOfCharacter(at: start) else {
                return JSON.SyntaxError(.notUTF8, start..<start + 1)
            }
            let range = start..<start + length
            switch scalar(at: start, length) {
            case 0x201C, 0x201D, 0x201E, 0x2018, 0x2019, 0xFF02, 0xFF07, 0xFF0C, 0x3001, 0xFF1A, 0xFF5B, 0xFF5D,
                0xFF3B, 0xFF3D, 0x300C, 0x300D, 0xFF10...0xFF19, 0xFF0D, 0x2212:
                return JSON.SyntaxError(.fullWidthMark, range)
            case 0x3000, 0xA0, 0x2000...0x200B, 0xFEFF, 0x2028, 0x2029, 0x202F:
                return JSON.SyntaxError(.unusualSpace, range)
            default: return nil
            }
        default: return nil
        }
    }

    private func unquoted(at start: Int, as kind: JSON.SyntaxError.Kind) -> JSON.SyntaxError {
        var after = afterWord(start)
        if after == start {
            guard bytes[start] >= 0x80 else { return JSON.SyntaxError(.unknownMark, start..<start + 1) }
            while after < end, bytes[after] >= 0x80, let length = lengthOfCharacter(at: after) {
                after += length
            }
        }
        let word = String(decoding: bytes[start..<after], as: UTF8.self)
        switch word {
        case "NaN", "Infinity", "nan", "inf": return JSON.SyntaxError(.notANumber, start..<after)
        case "True", "TRUE", "False", "FALSE", "Null", "NULL", "None", "nil", "undefined":
            return JSON.SyntaxError(.unknownWord, start..<after)
        default: return JSON.SyntaxError(kind, start..<after)
        }
    }

    private func scalar(at start: Int, _ length: Int) -> UInt32 {
        var value = UInt32(bytes[start]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for position in start + 1..<start + length { value = value << 6 | UInt32(bytes[position] & 0x3F) }
        return value
    }

    private func length(at start: Int) -> Int { lengthOfCharacter(at: start) ?? 1 }

    private func lineEnd(from start: Int) -> Int {
        var position = start
        while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        return position
    }
}
