/// Text, and attribute values in quotes, of HTML and of XML 1.0.
package enum MarkupFormat: VisibleTextFormat {
    package static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        switch scalar {
        case "&": utf8 += "&amp;".utf8
        case "<": utf8 += "&lt;".utf8
        case ">": utf8 += "&gt;".utf8
        case "\"": utf8 += "&quot;".utf8
        case "'": utf8 += "&#39;".utf8
        default: scalar.append(to: &utf8)
        }
    }
}

package typealias Markup = Escaped<MarkupFormat>
