import GrantRules

extension Page {
    /// As GitHub and GitLab read it; `top` is the level of the page's own heading.
    public func markdown(top: Int = 1) -> [UInt8] {
        var lines = MarkdownLines(language: language, top: top)
        lines.write(blocks)
        return lines.utf8
    }
}

private struct MarkdownLines {
    let language: Language
    let top: Int
    private(set) var utf8: [UInt8] = []
    fileprivate var indent = 0

    mutating func line(_ text: Markdown = "") {
        if !text.isEmpty { utf8 += [UInt8](repeating: UInt8(ascii: " "), count: indent) + text.utf8 }
        utf8.append(UInt8(ascii: "\n"))
    }

    mutating func write(_ blocks: [Page.Block], together: Bool = false) {
        for block in blocks {
            if block.isPicture { continue }
            if case .only(let media, let inner) = block {
                if media.contains(.markdown) { write(inner, together: together) }
                continue
            }
            if !utf8.isEmpty, !together { line() }
            write(block)
        }
    }

    private mutating func write(_ block: Page.Block) {
        switch block {
        case .heading(let text, let aside, let level):
            heading(text, level)
            guard !aside.isEmpty else { return }
            line()
            line("\(aside)")
        case .paragraph(let text): line("\(text)")
        case .verdict(_, let word, let text, let more):
            line(more.reduce("**\(word)** \(text)") { $0 + "<br>\($1)" })
        case .list(let entries, _): list(entries)
        case .figures(let figures): for one in figures { line("- **\(one.title)** \(one.figure + one.unit)") }
        case .table(let table): write(table)
        case .remark(let remark): write(remark)
        case .code(let text):
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
            fence(lines.map { "\(verbatim: $0)" }, around: text)
        case .folded(let title, let inner):
            line("<details><summary>\(title)</summary>")
            write(inner)
            line()
            line("</details>")
        case .bars, .steps, .excerpt, .only: break
        }
    }

    private mutating func heading(_ text: Phrase, _ level: Int) {
        line(Markdown(trusted: String(repeating: "#", count: top + level - 1)) + " \(text)")
    }

    private mutating func list(_ entries: [Page.Entry]) {
        for entry in entries {
            line(entry.label.isEmpty ? "- \(entry.text)" : "- **\(entry.label)** \(entry.text)")
            indent += 2
            write(entry.below, together: true)
            indent -= 2
        }
    }

    private mutating func write(_ table: Table) {
        let heads = table.heads(language)
        for (place, group) in table.groups.enumerated() {
            if !group.title.isEmpty {
                if place > 0 { line() }
                heading(Phrase(group.title), 3)
                line()
            }
            if place == 0 || !group.title.isEmpty {
                row(heads.map { "\($0)" })
                row(table.columns.map { $0.isFigure ? "--:" : ":--" })
            }
            for row in group.rows { write(row) }
        }
        if let total = table.total { write(total) }
    }

    private mutating func write(_ row: Table.Row) {
        self.row(row.cells.enumerated().map { $0 == 0 && !row.mark.isEmpty ? "\(row.mark) \($1)" : "\($1)" })
    }

    private mutating func row(_ cells: [Markdown]) { line(cells.reduce("|") { $0 + " \($1) |" }) }

    private mutating func write(_ remark: Page.Remark) {
        let head: Markdown = "- **\(remark.tag) \(remark.code)** \(remark.text)"
        line(remark.places.reduce(head) { $0 + "<br>\(Phrase("\(code: $1)"))" })
        indent += 2
        if let excerpt = remark.excerpt {
            // Each line begins with its number, so none of them can end the block.
            let lines: [Markdown] = excerpt.lines.map { line in
                "\(verbatim: line.label + " │ " + line.before + line.marked + line.after)"
            }
            fence(excerpt.omitted > 0 ? lines + ["…"] : lines, around: "")
        }
        list(remark.entries)
        indent -= 2
    }

    /// Of more backticks than any run inside it.
    private mutating func fence(_ lines: [Markdown], around text: String) {
        var (longest, run) = (2, 0)
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = Markdown(trusted: String(repeating: "`", count: longest + 1))
        line(fence + "text")
        for one in lines { line(one) }
        line(fence)
    }
}

extension Escaped<MarkdownFormat>.Interpolation {
    fileprivate mutating func appendInterpolation(_ phrase: Phrase) {
        for (place, part) in phrase.parts.enumerated() {
            switch part {
            case .plain(let text): appendPlain(text, isFirst: place == 0, isLast: place == phrase.parts.count - 1)
            case .name(let text), .faint(let text), .toned(let text, _): appendInterpolation(text)
            case .strong(let text): appendInterpolation("**\(text)**" as Markdown)
            // In the type of code, where the services look for no references; what is inside is still escaped.
            case .code(let text): appendInterpolation("<code>\(text)</code>" as Markdown)
            case .link(let text, let address):
                appendInterpolation("[\(text)](\(Markdown(trusted: address)))" as Markdown)
            case .lineBreak: appendLiteral("<br>")
            }
        }
    }

    /// A blank between two parts is at no edge of a line, where alone it could act.
    private mutating func appendPlain(_ text: String, isFirst: Bool, isLast: Bool) {
        var middle = text.unicodeScalars[...]
        if !isFirst, let blank = middle.first, blank == " " || blank == "\u{3000}" {
            appendLiteral(String(blank))
            middle.removeFirst()
        }
        let end = isLast ? nil : middle.last.flatMap { $0 == " " || $0 == "\u{3000}" ? $0 : nil }
        if end != nil { middle.removeLast() }
        appendInterpolation(String(middle))
        if let end { appendLiteral(String(end)) }
    }

    /// Inside a fenced block, where nothing is Markdown and only what acts is replaced.
    mutating func appendInterpolation(verbatim text: String) {
        appendInterpolation(Markdown(trusted: PlainText(text: text).string))
    }
}
