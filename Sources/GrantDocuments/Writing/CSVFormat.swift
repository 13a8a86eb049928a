/// One cell of a CSV file (RFC 4180), always in quotes, that a spreadsheet will not run as a formula.
package enum CSVFormat: EscapingFormat {
    package static func append(_ text: String, to utf8: inout [UInt8]) {
        utf8.append(UInt8(ascii: "\""))
        if startsFormula(text) { utf8.append(UInt8(ascii: "'")) }
        Content.append(text, to: &utf8)
        utf8.append(UInt8(ascii: "\""))
    }

    /// Whether a spreadsheet could take it for more than text; blanks before it do not help.
    private static func startsFormula(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { !$0.acts && !" \u{A0}\u{3000}".unicodeScalars.contains($0) }
        return first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    }

    private enum Content: VisibleTextFormat {
        static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
            if scalar == "\"" { utf8.append(UInt8(ascii: "\"")) }
            scalar.append(to: &utf8)
        }
    }
}

package typealias CSV = Escaped<CSVFormat>
