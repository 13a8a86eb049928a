/// Text inside a paragraph or a table cell of Markdown as GitHub and GitLab read it.
///
/// A backslash before punctuation stops the Markdown; the services then look in the finished text for mentions,
/// references and addresses, so those are broken by a zero-width space, as dependency bots do. Where a text may come
/// to stand at the beginning of a line, it begins no heading, list, rule, quick action or code.
package enum MarkdownFormat: VisibleTextFormat {
    package static func append(_ text: String, to utf8: inout [UInt8]) {
        var rest = text.unicodeScalars[...]
        if let acting = actingMark(of: rest, after: utf8) {
            for digit in rest[..<acting] { digit.append(to: &utf8) }
            utf8.append(UInt8(ascii: "\\"))
            rest[acting].append(to: &utf8)
            rest = rest[rest.index(after: acting)...]
        } else if let blank = rest.first, blank.isBlank {
            // It would be indentation, or keep a mark beside it from making anything bold; so would one at the end.
            utf8 += reference(to: blank)
            rest = rest.dropFirst()
        }
        let last = rest.last.flatMap { $0.isBlank ? $0 : nil }
        if last != nil { rest = rest.dropLast() }
        appendVisible(rest, to: &utf8)
        if let last { utf8 += reference(to: last) }
    }

    /// Where a text has the mark that would begin something: `#`, `- `, `---`, `+ `, `===`, `1. `, `::include`, `/close`.
    private static func actingMark(
        of text: Substring.UnicodeScalarView, after utf8: [UInt8]
    ) -> Substring.UnicodeScalarView.Index? {
        guard mayBeginLine(utf8) else { return nil }
        let number = text.prefix { $0.isDigit }
        guard number.endIndex < text.endIndex else { return nil }
        let mark = text[number.endIndex]
        let next = text[text.index(after: number.endIndex)...].first
        let standsAlone = next == nil || next == mark || next?.isBlank == true
        let acts =
            switch mark {
            case ".", ")": !number.isEmpty && standsAlone
            case "#", "-", "+", "=", ":", ";": number.isEmpty && standsAlone
            // GitLab takes it for a command only where the line really begins.
            case "/": number.isEmpty && (utf8.last ?? UInt8(ascii: "\n")) == UInt8(ascii: "\n")
            default: false
            }
        return acts ? number.endIndex : nil
    }

    /// Whether nothing stands before it on its line, or only what may itself hold a heading or a list.
    private static func mayBeginLine(_ utf8: [UInt8]) -> Bool {
        let last = utf8.last { !" >-+*.)0123456789".utf8.contains($0) }
        return last == nil || last == UInt8(ascii: "\n")
    }

    private static func reference(to blank: Unicode.Scalar) -> [UInt8] {
        Array("&#\(blank == "\t" ? 32 : blank.value);".utf8)
    }

    package static func spell(_ scalar: Unicode.Scalar, to utf8: inout [UInt8]) {
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
            return "@#!%~:".utf8.contains(last) || ends(utf8, with: "&amp;")
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

package typealias Markdown = Escaped<MarkdownFormat>

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

    /// White space of Unicode that stays on its line.
    fileprivate var isBlank: Bool {
        switch value {
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
