extension JSON {
    /// A string with its escapes resolved; nil for any other value.
    package func string(of node: Node) -> String? {
        let entry = tape[node.index]
        return entry.isString ? String(decoding: utf8(of: entry), as: UTF8.self) : nil
    }

    /// The value as it stands in the text.
    package func source(of node: Node) -> String {
        String(decoding: bytes[range(of: node)], as: UTF8.self)
    }

    /// A number written in plain digits without sign, point, exponent or leading zero, that fits 64 bits.
    package func wholeNumber(of node: Node) -> Int64? {
        let entry = tape[node.index]
        guard entry.isNumber, entry.end - entry.start <= 19 else { return nil }
        var value: Int64 = 0
        for byte in bytes[entry.range] {
            let digit = byte &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            let (tenfold, high) = value.multipliedReportingOverflow(by: 10)
            let (sum, higher) = tenfold.addingReportingOverflow(Int64(digit))
            guard !high, !higher else { return nil }
            value = sum
        }
        return value
    }

    /// The bytes that a string stands for.
    func utf8(of entry: Entry) -> [UInt8] {
        entry.isEscaped
            ? JSON.unescaped(Array(bytes[entry.range])) : Array(bytes[entry.start + 1..<entry.end - 1])
    }

    /// What a string in its quotes stands for.
    static func unescaped(_ token: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(token.count)
        var position = 1
        while position < token.count - 1 {
            let byte = token[position]
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                position += 1
                continue
            }
            let letter = token[position + 1]
            position += 2
            switch letter {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"): position = appendCodePoint(in: token, at: position - 2, to: &result)
            default: result.append(letter)
            }
        }
        return result
    }

    /// The parser has seen that the digits are there and the surrogates in pairs.
    private static func appendCodePoint(in token: [UInt8], at start: Int, to utf8: inout [UInt8]) -> Int {
        var position = start + 6
        var value = JSONParser.codeUnit(token.span, start) ?? 0xFFFD
        if value & 0xFC00 == 0xD800, let low = JSONParser.codeUnit(token.span, start + 6) {
            value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
            position += 6
        }
        func add(_ bits: UInt32) { utf8.append(UInt8(truncatingIfNeeded: bits)) }
        func addTail(_ shift: UInt32) { add(0x80 | value >> shift & 0x3F) }
        switch value {
        case ..<0x80: add(value)
        case ..<0x800:
            add(0xC0 | value >> 6)
            addTail(0)
        case ..<0x10000:
            add(0xE0 | value >> 12)
            addTail(6)
            addTail(0)
        default:
            add(0xF0 | value >> 18)
            addTail(12)
            addTail(6)
            addTail(0)
        }
        return position
    }
}
