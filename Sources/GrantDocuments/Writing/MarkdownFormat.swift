/// Text inside a paragraph or a table cell of Markdown as GitHub and GitLab read it.
///
/// A backslash before punctuation stops the Markdown; the services then look in the finished text for mentions,
/// references and addresses, so those are broken by a zero-width space, as dependency bots do.
public enum MarkdownFormat: VisibleTextFormat {
    public static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
        if completesReference(scalar, after: utf8) { utf8 += "&#8203;".utf8 }
        switch scalar {
        case "<": utf8 += "&lt;".utf8
        case ">": utf8 += "&gt;".utf8
        case "&": utf8 += "&amp;".utf8
        // Two of them on a line would start mathematics, and a backslash does not help there.
        case "$": utf8 += "<span>$</span>".utf8
        case "\\", "`", "*", "_", "[", "]", "|", "~":
            utf8.append(UInt8(ascii: "\\"))
            scalar.append(to: &utf8)
        default: scalar.append(to: &utf8)
        }
    }

    /// `@name`, `#1`, `!1`, `%"name"`, `~label`, `&1`, `://`, `www.`, `:emoji:`, `GH-1`
    private static func completesReference(_ scalar: Unicode.Scalar, after utf8: [UInt8]) -> Bool {
        guard let last = utf8.last else { return false }
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "\"":
            switch last {
            case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "~"):
                return true
            case UInt8(ascii: ":"): return true
            default: return ends(utf8, with: "&amp;")
            }
        case "/", "+": return last == UInt8(ascii: ":")
        case ".": return ends(utf8, with: "www")
        case "-": return ends(utf8, with: "gh") || ends(utf8, with: "gl")
        default: return false
        }
    }

    private static func ends(_ utf8: [UInt8], with ending: String) -> Bool {
        utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 | 0x20 == $1 }
    }
}

public typealias Markdown = Escaped<MarkdownFormat>
