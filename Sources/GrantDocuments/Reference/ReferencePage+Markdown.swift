extension ReferencePage {
    /// The page as Markdown.
    public func markdown() -> [UInt8] {
        var lines = MarkdownLines()
        for (index, block) in blocks.enumerated() {
            if index > 0 { lines.line() }
            lines.write(block)
        }
        return lines.utf8
    }
}

private struct MarkdownLines {
    private(set) var utf8: [UInt8] = []

    mutating func line(_ text: ProseMarkdown = "") {
        utf8 += text.utf8
        utf8.append(UInt8(ascii: "\n"))
    }

    mutating func write(_ block: ReferencePage.Block) {
        switch block {
        case .title(let title, let aside):
            line("# \(title)")
            guard !aside.isEmpty else { return }
            line()
            line("\(aside)")
        case .heading(let heading): line("## \(heading)")
        case .subheading(let heading): line("### \(heading)")
        case .paragraph(let text): line("\(text)")
        case .lines(let texts): for text in texts { line("- \(text)") }
        case .labelled(let entries), .defined(let entries):
            for entry in entries { line(entry.term.isEmpty ? "- \(entry.text)" : "- **\(entry.term)** \(entry.text)") }
        case .table(let table):
            for (index, group) in table.groups.enumerated() {
                if index > 0 { line() }
                if !group.title.isEmpty {
                    line("### \(group.title)")
                    line()
                }
                write(group.rows, under: table.columns)
            }
        }
    }

    private mutating func write(_ rows: [[String]], under columns: [ReferenceTable.Column]) {
        row(columns.map { ProseMarkdown(text: $0.head) })
        row(columns.map { $0.isFigure ? "---:" : "---" })
        for cells in rows { row(cells.map { ProseMarkdown(text: $0) }) }
    }

    private mutating func row(_ cells: [ProseMarkdown]) {
        var row: ProseMarkdown = "|"
        for cell in cells { row += " \(cell) |" }
        line(row)
    }
}

/// Sentences of this program in Markdown; a name out of a plan needs more than this.
enum ProseMarkdownFormat: EscapingFormat {
    static func append(_ text: String, to utf8: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "|", "<", ">", "[", "]", "#": utf8.append(UInt8(ascii: "\\"))
            default: break
            }
            scalar.append(to: &utf8)
        }
    }
}

private typealias ProseMarkdown = Escaped<ProseMarkdownFormat>
