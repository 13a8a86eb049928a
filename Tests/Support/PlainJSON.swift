/// A value of JSON as a second reader finds it: RFC 8259 written down once more, as slowly and plainly as it can be, and
/// apart from the reader of GrantDocuments, which is judged by it.
public struct PlainJSON: Sendable {
    public enum Kind: Sendable { case null, `false`, `true`, number, string, array, object }

    public let kind: Kind
    /// Its bytes, quotes and brackets included.
    public let range: Range<Int>
    /// What a string stands for; a number as it is written.
    public let text: [UInt8]
    /// The elements of an array; of an object each key and its value in turn.
    public let parts: [PlainJSON]

    /// Strict UTF-8, at most 64 brackets deep, a byte order mark before it allowed; nothing when it is no JSON.
    public init?(_ bytes: [UInt8]) {
        guard String(strict: bytes) != nil else { return nil }
        var grammar = Grammar(bytes: bytes, place: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        guard let value = grammar.value(), grammar.isAtEnd else { return nil }
        self = value
    }

    fileprivate init(_ kind: Kind, _ range: Range<Int>, text: [UInt8] = [], parts: [PlainJSON] = []) {
        self.kind = kind
        self.range = range
        self.text = text
        self.parts = parts
    }

    /// The same value, wherever it stands and however it is written.
    public func isSame(as other: PlainJSON) -> Bool {
        kind == other.kind && text == other.text && parts.count == other.parts.count
            && zip(parts, other.parts).allSatisfy { $0.isSame(as: $1) }
    }

    /// The value of the first member with this key.
    public subscript(key: String) -> PlainJSON? {
        guard kind == .object else { return nil }
        return stride(from: 0, to: parts.count, by: 2).first { parts[$0].text.elementsEqual(key.utf8) }
            .map { parts[$0 + 1] }
    }

    public var number: Int? { kind == .number ? Int(String(decoding: text, as: UTF8.self)) : nil }
    public var string: String? { kind == .string ? String(decoding: text, as: UTF8.self) : nil }
}

private struct Grammar {
    private let bytes: [UInt8]
    private var place: Int
    private var depth = 0

    init(bytes: [UInt8], place: Int) {
        self.bytes = bytes
        self.place = place
    }

    var isAtEnd: Bool { place == bytes.count }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[place...].starts(with: text.utf8) else { return false }
        place += text.utf8.count
        return true
    }

    private mutating func blanks() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
    }

    mutating func value() -> PlainJSON? {
        blanks()
        defer { blanks() }
        switch next {
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "["): return group(.array, "[", "]")
        case UInt8(ascii: "{"): return group(.object, "{", "}")
        case UInt8(ascii: "n"): return word("null", .null)
        case UInt8(ascii: "t"): return word("true", .true)
        case UInt8(ascii: "f"): return word("false", .false)
        default: return number()
        }
    }

    private mutating func word(_ word: String, _ kind: PlainJSON.Kind) -> PlainJSON? {
        let start = place
        return take(word) ? PlainJSON(kind, start..<place) : nil
    }

    private mutating func group(_ kind: PlainJSON.Kind, _ open: String, _ close: String) -> PlainJSON? {
        let start = place
        guard depth < 64, take(open) else { return nil }
        depth += 1
        defer { depth -= 1 }
        blanks()
        if take(close) { return PlainJSON(kind, start..<place) }
        var parts: [PlainJSON] = []
        repeat {
            if kind == .object {
                blanks()
                guard let key = string() else { return nil }
                parts.append(key)
                blanks()
                guard take(":") else { return nil }
            }
            guard let part = value() else { return nil }
            parts.append(part)
        } while take(",")
        return take(close) ? PlainJSON(kind, start..<place, parts: parts) : nil
    }

    private mutating func digits() -> Int {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        return place - start
    }

    private mutating func number() -> PlainJSON? {
        let start = place
        _ = take("-")
        if !take("0"), digits() == 0 { return nil }
        if take("."), digits() == 0 { return nil }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            if digits() == 0 { return nil }
        }
        return PlainJSON(.number, start..<place, text: Array(bytes[start..<place]))
    }

    private mutating func hexadecimal() -> UInt32? {
        guard place + 4 <= bytes.count else { return nil }
        let digits = bytes[place..<place + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isASCII && Character(Unicode.Scalar($0)).isHexDigit })
        else { return nil }
        place += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private mutating func string() -> PlainJSON? {
        let start = place
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while let byte = next, byte >= 0x20 {
            place += 1
            if byte == UInt8(ascii: "\"") { return PlainJSON(.string, start..<place, text: text) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard let scalar = escape() else { return nil }
            text += String(scalar).utf8
        }
        return nil
    }

    /// What stands after a backslash.
    private mutating func escape() -> Unicode.Scalar? {
        guard let letter = next else { return nil }
        place += 1
        switch Unicode.Scalar(letter) {
        case "\"", "\\", "/": return Unicode.Scalar(letter)
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u": break
        default: return nil
        }
        guard let unit = hexadecimal() else { return nil }
        guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
        guard take("\\u"), let low = hexadecimal(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00))
    }
}
