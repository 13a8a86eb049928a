/// XML being written: what is interpolated is always a value and never markup.
struct XML: ExpressibleByStringInterpolation {
    private(set) var utf8: [UInt8]

    init(stringLiteral text: String) { utf8 = Array(text.utf8) }
    init(stringInterpolation: Interpolation) { utf8 = stringInterpolation.utf8 }

    /// One after another.
    init<Items: Sequence>(_ items: Items, _ element: (Items.Element) -> XML) {
        utf8 = []
        for item in items { utf8 += element(item).utf8 }
    }

    static func += (a: inout XML, b: XML) { a.utf8 += b.utf8 }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var utf8: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) { utf8.reserveCapacity(literalCapacity) }
        mutating func appendLiteral(_ literal: String) { utf8 += literal.utf8 }
        mutating func appendInterpolation(_ xml: XML) { utf8 += xml.utf8 }
        mutating func appendInterpolation(_ number: Int) { utf8 += String(number).utf8 }
        mutating func appendInterpolation(_ number: Int64) { utf8 += String(number).utf8 }
        mutating func appendInterpolation(_ value: String) { XML.append(value, to: &utf8) }
    }

    /// What XML cannot hold is written as `_x0007_`, as Excel does, and so is the beginning of what would be read so.
    private static func append(_ value: String, to utf8: inout [UInt8]) {
        var rest = value.utf8[...]
        for scalar in value.unicodeScalars {
            switch scalar {
            case "&": utf8 += "&amp;".utf8
            case "<": utf8 += "&lt;".utf8
            case ">": utf8 += "&gt;".utf8
            case "\"": utf8 += "&quot;".utf8
            case "_" where looksLikeCharacter(rest): utf8 += "_x005F_".utf8
            case "\t", "\n": utf8 += scalar.utf8
            case "\0"..."\u{1F}", "\u{FFFE}"..."\u{FFFF}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                utf8 += "_x".utf8
                utf8 += "0000".utf8.dropLast(digits.utf8.count)
                utf8 += digits.utf8
                utf8 += "_".utf8
            default: utf8 += scalar.utf8
            }
            rest = rest.dropFirst(scalar.utf8.count)
        }
    }

    private static func looksLikeCharacter(_ text: Substring.UTF8View) -> Bool {
        let start = Array(text.prefix(7))
        return start.count == 7 && start[1] == UInt8(ascii: "x") && start[6] == UInt8(ascii: "_")
            && start.span.number(2..<6, in: 16) != nil
    }
}
