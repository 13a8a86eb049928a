/// Writes JSON by hand into one buffer: indented for people, on one line for machines.
package struct JSONWriter: Sendable {
    package private(set) var utf8: [UInt8] = []
    private let isPretty: Bool
    /// What a line begins with; nothing of a document on one line.
    private var indentation: [UInt8] = []
    private var needsComma = false

    package init(pretty: Bool) {
        isPretty = pretty
        if pretty { indentation = [UInt8(ascii: "\n")] }
    }

    package mutating func object(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
        group(key, UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    package mutating func array(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
        group(key, UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    package mutating func string(_ key: String? = nil, _ value: String) {
        begin(key)
        quote(value)
    }

    /// Left out when there is nothing.
    package mutating func string(_ key: String, optional value: String?) {
        if let value { string(key, value) }
    }

    package mutating func number(_ key: String? = nil, _ value: Int64) {
        begin(key)
        utf8 += String(value).utf8
    }

    /// A number that is written already.
    mutating func literal(_ key: String, _ digits: String) {
        begin(key)
        utf8 += digits.utf8
    }

    package mutating func bool(_ key: String? = nil, _ value: Bool) {
        begin(key)
        utf8 += (value ? "true" : "false").utf8
    }

    package mutating func null(_ key: String? = nil) {
        begin(key)
        utf8 += "null".utf8
    }

    /// Ends the document with a newline.
    package mutating func finish() { utf8.append(UInt8(ascii: "\n")) }

    private mutating func group(
        _ key: String?, _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) -> Void
    ) {
        begin(key)
        utf8.append(opening)
        if isPretty { indentation += [UInt8(ascii: " "), UInt8(ascii: " ")] }
        needsComma = false
        let before = utf8.count
        body(&self)
        if isPretty { indentation.removeLast(2) }
        if utf8.count > before { utf8 += indentation }
        utf8.append(closing)
        needsComma = true
    }

    private mutating func begin(_ key: String?) {
        if needsComma { utf8.append(UInt8(ascii: ",")) }
        if !utf8.isEmpty { utf8 += indentation }
        needsComma = true
        guard let key else { return }
        quote(key)
        utf8.append(UInt8(ascii: ":"))
        if isPretty { utf8.append(UInt8(ascii: " ")) }
    }

    private mutating func quote(_ text: String) {
        utf8.append(UInt8(ascii: "\""))
        JSONWriter.escape(text, into: &utf8)
        utf8.append(UInt8(ascii: "\""))
    }

    /// What RFC 8259 demands, and also every scalar that acts, so that a report can be shown anywhere.
    static func escape(_ text: String, into utf8: inout [UInt8]) {
        utf8.append(text, unless: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }, spelling: escape)
    }

    private static func escape(_ scalar: Unicode.Scalar, into utf8: inout [UInt8]) {
        switch scalar {
        case "\"": utf8 += "\\\"".utf8
        case "\\": utf8 += "\\\\".utf8
        case "\n": utf8 += "\\n".utf8
        case "\r": utf8 += "\\r".utf8
        case "\t": utf8 += "\\t".utf8
        default:
            guard scalar.acts else { return scalar.append(to: &utf8) }
            for unit in UTF16.encode(scalar) ?? .init() { escape(unit, into: &utf8) }
        }
    }

    private static func escape(_ unit: UInt16, into utf8: inout [UInt8]) {
        let digits = String(unit, radix: 16)
        utf8 += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
    }
}
