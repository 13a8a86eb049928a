/// The elements and attributes that a format has of itself; a plan can bring no other.
struct MarkupWords {
    let elements: Set<String>
    /// Those that are never closed.
    let void: Set<String>
    let attributes: Set<String>

    static let html = MarkupWords(
        elements: [
            "html", "head", "meta", "title", "style", "body", "main", "article", "section", "figure", "h1",
            "h2", "h3", "p", "div", "span", "bdi", "strong", "small", "code", "pre", "mark", "br", "ul", "li", "dl",
            "dt",
            "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "svg", "defs", "pattern", "rect",
            "path", "circle", "text",
        ], void: ["meta", "br"],
        attributes: [
            "class", "id", "lang", "dir", "charset", "name", "content", "http-equiv", "scope", "role", "aria-label",
            "aria-labelledby", "aria-hidden", "colspan", "viewBox", "width", "height", "x", "y", "d", "r", "cx", "cy",
            "patternUnits", "patternTransform",
        ])

    static let junit = MarkupWords(
        elements: [
            "testsuites", "testsuite", "properties", "property", "testcase", "skipped", "system-out", "error",
            "failure",
        ], void: [],
        attributes: [
            "name", "file", "classname", "message", "line", "value", "type", "tests", "failures", "errors", "skipped",
        ])

    static let markdown = MarkupWords(
        elements: ["code", "br", "details", "summary", "span"], void: ["br"], attributes: [])
}

/// Reads markup byte by byte and stops at whatever is not of the words above.
struct MarkupReader {
    private let bytes: [UInt8]
    private let what: String
    private let words: MarkupWords
    private var place = 0
    private var open: [String] = []
    /// Text and values of attributes with their references resolved, one after another.
    private var text: [UInt8] = []

    /// What a reader sees of it; every element that opens closes again in its order.
    static func text(of bytes: [UInt8], _ what: String, _ words: MarkupWords) -> [UInt8] {
        var reader = MarkupReader(bytes: bytes, what: what, words: words)
        while let byte = reader.next { if byte == UInt8(ascii: "<") { reader.tag() } else { reader.character() } }
        demand(reader.open.isEmpty, "\(what) leaves \(reader.open) open")
        return reader.text
    }

    private init(bytes: [UInt8], what: String, words: MarkupWords) {
        self.bytes = bytes
        self.what = what
        self.words = words
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[place...].starts(with: text.utf8) else { return false }
        place += text.utf8.count
        return true
    }

    private mutating func word() -> String {
        let start = place
        while let byte = next, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-".utf8.contains(byte) {
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// A byte of text, or a reference.
    private mutating func character() {
        guard next == UInt8(ascii: "&") else {
            text.append(bytes[place])
            place += 1
            return
        }
        for (reference, meaning) in MarkupReader.references where take(reference) {
            text += meaning.utf8
            return
        }
        demand(false, "\(what) has an ampersand that is no reference")
    }

    /// The zero-width space is not of the plan: it keeps services from finding references. A blank at the edge of a text
    /// is a reference in Markdown.
    private static let references =
        [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#8203;", "")]
        + " \u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}"
        .unicodeScalars.map { ("&#\($0.value);", String($0)) }

    private mutating func tag() {
        if place == 0, take("<!DOCTYPE html>") || take(#"<?xml version="1.0" encoding="UTF-8"?>"#) { return }
        place += 1
        if take("/") {
            let name = word()
            demand(open.popLast() == name && take(">"), "\(what) closes <\(name)> out of order")
            return
        }
        let name = word()
        demand(words.elements.contains(name), "\(what) has an element <\(name)>")
        var seen: Set<String> = []
        while take(" ") || take("\n") {
            let attribute = word()
            if attribute.isEmpty { continue }
            demand(words.attributes.contains(attribute), "\(what) has an attribute \(attribute)")
            demand(seen.insert(attribute).inserted, "\(what) has \(attribute) twice in one element")
            value()
        }
        if take("/>") { return }
        demand(take(">"), "\(what) has a tag <\(name)> that does not end")
        if !words.void.contains(name) { open.append(name) }
    }

    private mutating func value() {
        demand(take("=\""), "\(what) has an attribute without quotes")
        while let byte = next, byte != UInt8(ascii: "\"") {
            demand(byte != UInt8(ascii: "<"), "\(what) has a bracket in an attribute")
            character()
        }
        demand(take("\""), "\(what) has an attribute that does not end")
        text.append(0x0A)
    }
}

extension Promises {
    /// No element, attribute or reference that the format does not have of itself; what a reader sees of it.
    @discardableResult static func isMarkup(_ output: [UInt8], _ what: String, _ words: MarkupWords) -> [UInt8] {
        harmless(output, what)
        return MarkupReader.text(of: output, what, words)
    }

    /// Markdown: outside its blocks of code no element and no link of another making, and tables of even width.
    static func isMarkdown(_ output: [UInt8], _ what: String) {
        harmless(output, what)
        var prose: [UInt8] = []
        var isCode = false
        var width: Int?
        for line in output.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.drop(while: { $0 == 0x20 }).starts(with: "```".utf8) {
                isCode.toggle()
                continue
            }
            if isCode { continue }
            prose += line + [0x0A]
            let marks = marks(of: line)
            demand(!marks.contains(UInt8(ascii: "[")), "\(what) has an open bracket")
            demand(!marks.contains(UInt8(ascii: "`")), "\(what) has a backtick")
            let cells = marks.count { $0 == UInt8(ascii: "|") }
            if line.first == UInt8(ascii: "|") {
                demand(width == nil || width == cells, "\(what) has rows of \(cells) and \(width ?? 0) bars")
                width = cells
            } else {
                demand(cells == 0, "\(what) has a bar outside a table")
                width = nil
            }
        }
        demand(!isCode, "\(what) leaves a block of code open")
        _ = MarkupReader.text(of: prose, what, .markdown)
    }

    /// The punctuation of a line that no backslash disarms.
    private static func marks(of line: ArraySlice<UInt8>) -> [UInt8] {
        var marks: [UInt8] = []
        var isEscaped = false
        for byte in line {
            if !isEscaped, "[|`".utf8.contains(byte) { marks.append(byte) }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return marks
    }
}
