extension ReferencePage {
    /// The page for a terminal.
    public func text(style: TextStyle) -> [UInt8] {
        var lines = TextLines(style: style)
        for (index, block) in blocks.enumerated() {
            if index > 0 { lines.line() }
            lines.write(block)
        }
        return lines.utf8
    }
}

extension TextLines {
    fileprivate mutating func write(_ block: ReferencePage.Block) {
        switch block {
        case .title(let title, let aside): write(title, aside: aside)
        case .heading(let heading), .subheading(let heading): paragraph("", ink: .bold, heading: heading)
        case .paragraph(let text): paragraph("", text)
        case .lines(let texts): for text in texts { paragraph("", text) }
        case .labelled(let entries):
            let width = entries.map { TerminalText(text: $0.term).columns }.max() ?? 0
            for entry in entries { paragraph(TerminalText(text: entry.term).leftAligned(to: width + 2), entry.text) }
        case .defined(let entries):
            for entry in entries {
                paragraph("  ", ink: .bold, heading: entry.term)
                paragraph("      ", entry.text)
            }
        case .table(let table): write(table)
        }
    }

    /// On one line when there is room.
    private mutating func write(_ title: String, aside: String) {
        let label = TerminalText(text: title) + (aside.isEmpty ? "" : "  ")
        if label.columns + TerminalText(text: aside).columns <= style.width {
            paragraph(label, ink: .bold, aside)
        } else {
            paragraph("", ink: .bold, heading: title)
            paragraph("", aside)
        }
    }

    private mutating func write(_ table: ReferenceTable) {
        let widths = table.widths(within: style.width)
        if table.columns.contains(where: { !$0.head.isEmpty }) {
            row(table.columns.map { $0.head }, widths, table.columns, ink: .faint)
        }
        for (index, group) in table.groups.enumerated() {
            if !group.title.isEmpty {
                if index > 0 { line() }
                paragraph("", ink: .bold, heading: group.title)
            }
            for cells in group.rows { row(cells, widths, table.columns) }
        }
    }
}

extension ReferenceTable {
    /// As wide as the cells need; when that is too much, the widest columns give way.
    fileprivate func widths(within width: Int) -> [Int] {
        var widths = columns.map { TerminalText(text: $0.head).columns }
        for row in rows {
            for (index, cell) in row.enumerated() {
                widths[index] = max(widths[index], TerminalText(text: cell).columns)
            }
        }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
        while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
