/// What was probably meant where a text stops being JSON; none of this runs for a good text.
struct SyntaxDiagnosis {
    let bytes: [UInt8]
    let text: Stretch
    private var end: Int { text.end }

    typealias Kind = JSON.SyntaxError.Kind

    /// `last` is the node before the place.
    func error(at stop: JSONParser.Stop, after last: JSON.Entry?) -> JSON.SyntaxError {
        let start = stop.position
        if start >= end { return JSON.SyntaxError(last == nil ? .nothing : .endedEarly, end..<end) }
        return switch stop.wanted {
        case .value: valueExpected(at: start, after: last)
        case .key: numberGoingOn(at: start, after: last) ?? keyExpected(at: start)
        case .colon: stray(at: start) ?? character(.colonExpected, at: start)
        case .comma: numberGoingOn(at: start, after: last) ?? commaExpected(at: start, after: last)
        case .end: textAfterEnd(at: start)
        case .string: inString(from: start)
        case .number: inNumber(from: start)
        case .depth: JSON.SyntaxError(.tooDeep, start..<start + 1)
        }
    }

    private func valueExpected(at start: Int, after last: JSON.Entry?) -> JSON.SyntaxError {
        switch bytes[start] {
        case UInt8(ascii: ","): return character(.extraComma, at: start)
        case UInt8(ascii: "+"): return character(.leadingPlus, at: start)
        case UInt8(ascii: "."): return character(.leadingPoint, at: start)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            return commaBefore(start).map { JSON.SyntaxError(.trailingComma, $0..<$0 + 1) }
                ?? character(.valueExpected, at: start)
        case _ where afterDigit(start) != nil: return JSON.SyntaxError(.fullWidthMark, start..<afterNumber(start))
        default: return stray(at: start) ?? unquoted(at: start, as: .unquotedText)
        }
    }

    private func keyExpected(at start: Int) -> JSON.SyntaxError {
        switch bytes[start] {
        case UInt8(ascii: ","): return character(.extraComma, at: start)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            return commaBefore(start).map { JSON.SyntaxError(.trailingComma, $0..<$0 + 1) }
                ?? character(.wrongBracket, at: start)
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: "-"):
            return character(.keyExpected, at: start)
        default: return stray(at: start) ?? unquoted(at: start, as: .unquotedKey)
        }
    }

    private func commaExpected(at start: Int, after last: JSON.Entry?) -> JSON.SyntaxError {
        if let stray = stray(at: start) { return stray }
        switch bytes[start] {
        case UInt8(ascii: "]"), UInt8(ascii: "}"): return character(.wrongBracket, at: start)
        case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ";"):
            return character(.unknownMark, at: start)
        default: break
        }
        if let last, last.isNumber, last.end == start, bytes[start] != UInt8(ascii: "\"") {
            return JSON.SyntaxError(.incompleteNumber, last.start..<start)
        }
        return character(.missingComma, at: start)
    }

    private func textAfterEnd(at start: Int) -> JSON.SyntaxError {
        if let stray = stray(at: start), stray.kind == .comment || stray.kind == .notUTF8 { return stray }
        return character(.textAfterEnd, at: start)
    }

    /// A comma with nothing but white space between it and this place.
    private func commaBefore(_ start: Int) -> Int? {
        guard let last = bytes[text.start..<start].lastIndex(where: { $0 > 0x20 }), bytes[last] == UInt8(ascii: ",")
        else { return nil }
        return last
    }

    /// What is wrong wherever it stands outside a string.
    private func stray(at start: Int) -> JSON.SyntaxError? {
        switch bytes[start] {
        case UInt8(ascii: "/"), UInt8(ascii: "#"):
            return JSON.SyntaxError(.comment, start..<lineEnd(from: start))
        case UInt8(ascii: "'"), UInt8(ascii: "`"): return character(.singleQuote, at: start)
        case 0x80...:
            guard let scalar = scalar(at: start) else { return character(.notUTF8, at: start) }
            switch scalar.value {
            case 0x2018...0x201F, 0x2212, 0x3001, 0x300C...0x3011, 0xFF01...0xFF20,
                0xFF3B...0xFF40, 0xFF5B...0xFF60:
                return character(.fullWidthMark, at: start)
            case 0x3000, 0xA0, 0x2000...0x200B, 0xFEFF, 0x2028, 0x2029, 0x202F:
                return character(.unusualSpace, at: start)
            default: return nil
            }
        default: return nil
        }
    }

    private func unquoted(at start: Int, as kind: Kind) -> JSON.SyntaxError {
        let isYen = scalar(at: start) == "¥" || scalar(at: start) == "￥"
        let after = isYen ? afterNumber(start) : afterToken(start)
        guard after > start else { return character(.unknownMark, at: start) }
        switch String(decoding: bytes[start..<after], as: UTF8.self) {
        case "NaN", "Infinity", "nan", "inf": return JSON.SyntaxError(.notANumber, start..<after)
        case "True", "TRUE", "False", "FALSE", "Null", "NULL", "None", "nil", "undefined":
            return JSON.SyntaxError(.unknownWord, start..<after)
        default: return JSON.SyntaxError(kind, start..<after)
        }
    }

    /// Past letters, digits and underscores of any script.
    func afterToken(_ start: Int) -> Int {
        var position = start
        while position < end, SyntaxDiagnosis.isWordByte(bytes[position]) || bytes[position] >= 0x80 {
            guard stray(at: position) == nil, let length = length(at: position) else { break }
            position += length
        }
        return position
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        return letter < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
    }

    func character(_ kind: Kind, at start: Int) -> JSON.SyntaxError {
        JSON.SyntaxError(kind, start..<start + (length(at: start) ?? 1))
    }

    func length(at start: Int) -> Int? { JSONParser.lengthOfCharacter(bytes.span.extracting(0..<end), start) }

    func scalar(at start: Int) -> Unicode.Scalar? {
        guard let length = length(at: start) else { return nil }
        return String(decoding: bytes[start..<start + length], as: UTF8.self).unicodeScalars.first
    }

    func lineEnd(from start: Int) -> Int {
        var position = start
        while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        return position
    }
}
