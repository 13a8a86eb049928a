extension SyntaxDiagnosis {
    /// What is wrong in a string that begins here.
    func inString(from start: Int) -> JSON.SyntaxError {
        var position = start + 1
        while position < text.end {
            switch bytes[position] {
            case 0x0A, 0x0D: return JSON.SyntaxError(.lineBreakInString, start..<position)
            case ..<0x20: return character(.controlCharacter, at: position)
            case UInt8(ascii: "\\"):
                guard let after = JSONParser.afterEscape(bytes.span.extracting(0..<text.end), position) else {
                    return inEscape(at: position, of: start)
                }
                position = after
            default:
                guard let length = length(at: position) else { return character(.notUTF8, at: position) }
                position += length
            }
        }
        return JSON.SyntaxError(.unterminatedString, start..<text.end)
    }

    private func inEscape(at start: Int, of string: Int) -> JSON.SyntaxError {
        guard start + 1 < text.end else { return JSON.SyntaxError(.unterminatedString, string..<text.end) }
        guard bytes[start + 1] == UInt8(ascii: "u") else {
            return JSON.SyntaxError(.unknownEscape, start..<start + 1 + (length(at: start + 1) ?? 1))
        }
        let isUnit = JSONParser.codeUnit(bytes.span.extracting(0..<text.end), start) != nil
        return isUnit
            ? JSON.SyntaxError(.loneSurrogate, start..<start + 6)
            : JSON.SyntaxError(.incompleteUnicodeEscape, start..<start + 2)
    }

    /// 38,000,000 or 30_000 or 3000万円: a number that goes on where JSON takes it to have ended.
    func numberGoingOn(at start: Int, after last: JSON.Entry?) -> JSON.SyntaxError? {
        guard let last, last.isNumber else { return nil }
        let after = afterNumber(last.end)
        return after > start ? JSON.SyntaxError(.incompleteNumber, last.start..<after) : nil
    }

    /// Past digits, units and separators of thousands, as people write numbers.
    func afterNumber(_ start: Int) -> Int {
        var position = start
        while true {
            if let digit = afterDigit(position) {
                position = digit
            } else if let thousand = afterThousand(position) {
                position = thousand
            } else {
                let after = afterToken(position)
                guard after > position else { return position }
                position = after
            }
        }
    }

    /// A digit of either width.
    func afterDigit(_ start: Int) -> Int? {
        guard start < text.end, let scalar = scalar(at: start) else { return nil }
        switch scalar.value {
        case 0x30...0x39, 0xFF10...0xFF19: return start + UTF8.width(scalar)
        default: return nil
        }
    }

    /// Past a comma and three digits, neither more nor fewer.
    private func afterThousand(_ start: Int) -> Int? {
        guard start < text.end, let scalar = scalar(at: start), scalar == "," || scalar == "，" else { return nil }
        var position = start + UTF8.width(scalar)
        for _ in 0..<3 {
            guard let digit = afterDigit(position) else { return nil }
            position = digit
        }
        return afterDigit(position) == nil ? position : nil
    }

    /// What is wrong in a number that begins here.
    func inNumber(from start: Int) -> JSON.SyntaxError {
        let bytes = self.bytes.span.extracting(0..<text.end)
        let whole = bytes[start] == UInt8(ascii: "-") ? start + 1 : start
        let after = JSONParser.afterDigits(bytes, whole)
        if after > whole + 1, bytes[whole] == UInt8(ascii: "0") {
            return JSON.SyntaxError(.leadingZero, start..<after)
        }
        if after < text.end, bytes[after] | 0x20 == UInt8(ascii: "i") {
            return JSON.SyntaxError(.notANumber, start..<min(start + 9, lineEnd(from: start)))
        }
        var position = after
        while position < text.end,
            SyntaxDiagnosis.isWordByte(bytes[position]) || bytes[position] == UInt8(ascii: ".")
        {
            position += 1
        }
        return JSON.SyntaxError(.incompleteNumber, start..<position)
    }
}
