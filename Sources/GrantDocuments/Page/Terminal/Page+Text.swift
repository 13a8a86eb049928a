import GrantRules

extension Page {
    /// For a terminal, no line wider than the style allows but for what is to be copied.
    public func text(_ style: TextStyle) -> [UInt8] {
        var lines = TerminalLines(language: language, style: style)
        lines.write(blocks)
        return lines.utf8
    }
}

/// A page while it is written line by line.
struct TerminalLines {
    let language: Language
    let style: TextStyle
    private(set) var utf8: [UInt8] = []
    fileprivate var indent = 0
    /// Whether the next block stands apart from what is above it.
    fileprivate var isApart = false

    /// Columns that are left.
    var room: Int { max(20, style.width - indent) }

    mutating func line(_ head: TerminalText = "", _ text: TerminalText = "") {
        utf8 += repeatElement(UInt8(ascii: " "), count: indent)
        utf8 += head.utf8
        utf8 += text.utf8
        while utf8.last == UInt8(ascii: " ") { utf8.removeLast() }
        utf8.append(UInt8(ascii: "\n"))
    }

    mutating func indented(by columns: Int, _ write: (inout TerminalLines) -> Void) {
        indent += columns
        write(&self)
        indent -= columns
    }

    /// Further lines are indented as far as the first, which is after a label.
    mutating func paragraph(_ text: Phrase, after label: TerminalText = "", _ ink: TextStyle.Ink? = nil) {
        let words = TerminalText(text)
        let width = label.columns
        var head = style.paint(label, ink)
        for part in text.isCode ? [words] : words.wrapped(to: max(20, room - width)) {
            line(head, style.paint(part, text.ink))
            head = TerminalText.spaces(width)
        }
    }

    /// One below the other when they belong together, else with a blank line between them.
    mutating func write(_ blocks: [Page.Block], together: Bool = false) {
        for block in blocks {
            if block.isPicture { continue }
            if case .only(let media, let inner) = block {
                if media.contains(.terminal) { write(inner, together: together) }
                continue
            }
            if isApart, !together { line() }
            write(block)
            if case .heading(_, _, let level) = block, level > 1 { isApart = false } else { isApart = true }
        }
    }

    private mutating func write(_ block: Page.Block) {
        switch block {
        case .heading(let text, let aside, _): heading(text, aside)
        case .paragraph(let text): paragraph(text)
        case .verdict(let tone, let word, let text, let more):
            let label = TerminalText(text: word) + "  "
            paragraph(text, after: label, tone.ink)
            indented(by: label.columns) { for text in more { $0.paragraph(text) } }
        case .list(let entries, .beside): list(entries)
        case .list(let entries, .above):
            for entry in entries {
                indented(by: 2) { for part in TerminalText(entry.label).wrapped(to: $0.room) { $0.bold(part) } }
                indented(by: 6) { $0.paragraph(entry.text) }
            }
        case .figures(let figures):
            list(figures.map { Page.Entry(Phrase($0.title), Phrase($0.figure + $0.unit)) })
        case .table(let table): write(table)
        case .remark(let remark): write(remark)
        case .code(let text):
            indented(by: 4) {
                for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
                    $0.line(TerminalText(text: String(part)))
                }
            }
        case .folded(let title, let inner):
            heading(Phrase(title), "")
            write(inner, together: true)
        case .bars, .steps, .excerpt, .only: break
        }
    }

    private mutating func bold(_ text: TerminalText) { line(style.paint(text, .bold)) }

    /// With what stands beside it, if there is room.
    mutating func heading(_ text: Phrase, _ aside: Phrase) {
        let (words, beside) = (TerminalText(text), TerminalText(aside))
        if !beside.isEmpty, words.columns + 2 + beside.columns <= room {
            line(style.paint(words, .bold) + "  " + beside)
        } else {
            for part in words.wrapped(to: room) { bold(part) }
            if !beside.isEmpty { paragraph(aside) }
        }
    }

    private static let longestLabel = 26

    /// The labels in a column; what is too long for it has a line of its own.
    private mutating func list(_ entries: [Page.Entry]) {
        let labels = entries.map { TerminalText($0.label) }
        let longest = min(TerminalLines.longestLabel, room / 2)
        let width = labels.reduce(0) { $1.columns > longest ? $0 : max($0, $1.columns) }
        for (entry, label) in zip(entries, labels) {
            if label.columns > longest {
                paragraph(entry.label)
                indented(by: 4) { $0.paragraph(entry.text) }
            } else {
                paragraph(entry.text, after: width == 0 ? label : label.leftAligned(to: width + 2))
            }
            indented(by: width == 0 ? 2 : min(width + 2, 4)) { $0.write(entry.below, together: true) }
        }
    }

    private mutating func write(_ remark: Page.Remark) {
        paragraph(remark.text, after: TerminalText(text: remark.tag + " " + remark.code) + "  ", remark.tone.ink)
        indented(by: 2) { lines in
            for place in remark.places { lines.line(lines.style.paint(TerminalText(text: place), .faint)) }
            if let excerpt = remark.excerpt { lines.write(excerpt) }
            lines.list(remark.entries)
        }
    }
}

extension TerminalText {
    init(_ phrase: Phrase) {
        self.init()
        for part in phrase.parts { append(text: part.text) }
    }
}

extension Phrase {
    /// Of a line that is set apart as a whole.
    fileprivate var ink: TextStyle.Ink? {
        guard parts.count == 1 else { return nil }
        return switch parts[0] {
        case .strong: .bold
        case .faint: .faint
        case .toned(_, let tone): tone.ink
        case .plain, .name, .code, .link, .lineBreak: nil
        }
    }
}

extension Tone {
    fileprivate var ink: TextStyle.Ink {
        switch self {
        case .good: .good
        case .error: .error
        case .warning: .warning
        case .info: .info
        }
    }
}
