/// RFC 8259 written down once more, as slowly and plainly as it can be: what is a text and what is none.
struct Grammar {
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    /// Strict UTF-8, at most 64 brackets deep, a byte order mark before it allowed.
    static func accepts(_ bytes: [UInt8]) -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        var grammar = Grammar(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { grammar.place = 3 }
        guard grammar.value() else { return false }
        return grammar.place == bytes.count
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[place...].starts(with: text.utf8) else { return false }
        place += text.utf8.count
        return true
    }

    private mutating func blanks() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
    }

    private mutating func value() -> Bool {
        blanks()
        defer { blanks() }
        switch next {
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "["): return group("[", "]", hasKeys: false)
        case UInt8(ascii: "{"): return group("{", "}", hasKeys: true)
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "f"):
            return take("null") || take("true") || take("false")
        default: return number()
        }
    }

    private mutating func group(_ open: String, _ close: String, hasKeys: Bool) -> Bool {
        guard depth < 64, take(open) else { return false }
        depth += 1
        defer { depth -= 1 }
        blanks()
        if take(close) { return true }
        repeat {
            if hasKeys {
                blanks()
                guard string() else { return false }
                blanks()
                guard take(":") else { return false }
            }
            guard value() else { return false }
        } while take(",")
        return take(close)
    }

    private mutating func digits() -> Int {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        return place - start
    }

    private mutating func number() -> Bool {
        _ = take("-")
        if !take("0"), digits() == 0 { return false }
        if take("."), digits() == 0 { return false }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            if digits() == 0 { return false }
        }
        return true
    }

    private mutating func hexadecimal() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        let digits = bytes[place..<place + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isASCII && Character(Unicode.Scalar($0)).isHexDigit })
        else { return nil }
        place += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while let byte = next, byte >= 0x20 {
            place += 1
            if byte == UInt8(ascii: "\"") { return true }
            guard byte == UInt8(ascii: "\\") else { continue }
            guard let letter = next else { return false }
            place += 1
            if letter != UInt8(ascii: "u") {
                guard "\"\\/bfnrt".utf8.contains(letter) else { return false }
                continue
            }
            guard let unit = hexadecimal() else { return false }
            if (0xDC00...0xDFFF).contains(unit) { return false }
            guard (0xD800...0xDBFF).contains(unit) else { continue }
            guard take("\\u"), let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) else { return false }
        }
        return false
    }
}
