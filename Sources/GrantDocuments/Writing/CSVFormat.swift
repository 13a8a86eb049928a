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
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\t", "\r", "\n", "\u{A0}", "\u{3000}": continue
            case "=", "+", "-", "@", "＝", "＋", "－", "＠": return true
            default:
                if scalar.acts { continue }
                return false
            }
        }
        return false
    }

    private enum Content: VisibleTextFormat {
        static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
            if scalar == "\"" { utf8.append(UInt8(ascii: "\"")) }
            scalar.append(to: &utf8)
        }
    }
}

package typealias CSV = Escaped<CSVFormat>
