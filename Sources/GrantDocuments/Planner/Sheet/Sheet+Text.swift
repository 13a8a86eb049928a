import GrantRules

extension Sheet {
    func text(_ style: TextStyle) -> [UInt8] {
        var page = SheetText(style: style)
        var last = blocks.count
        while last > 0, case .gap = blocks[last - 1] { last -= 1 }
        for block in blocks.prefix(last) { page.write(block) }
        return page.utf8
    }
}

/// A sheet while it is laid out for a terminal.
private struct SheetText {
    let style: TextStyle
    private(set) var utf8: [UInt8] = []

    init(style: TextStyle) { self.style = style }

    mutating func line(_ text: TerminalText = "") {
        utf8 += text.utf8
        utf8.append(UInt8(ascii: "\n"))
    }

    mutating func write(_ block: Sheet.Block) {
        switch block {
        case .heading(let text, let depth):
            for part in TerminalText(text: text).wrapped(to: style.width) {
                line(depth == 1 ? style.paint(part, .bold) : part)
            }
        case .verdict(let word, let ink, let text):
            paragraph(TerminalText(text: word) + "  ", ink, text)
        case .item(let label, let text, let depth):
            let indent = TerminalText.spaces(depth * 2)
            paragraph(label.isEmpty ? indent : indent + TerminalText(text: label) + "  ", nil, text, depth: depth)
        case .table(let table): write(table)
        case .code(let text):
            for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
                line("    " + TerminalText(text: String(part)))
            }
        case .gap: line()
        }
    }

    /// A long label runs into its text; beside a short one further lines are indented as far as the first.
    private mutating func paragraph(_ label: TerminalText, _ ink: TextStyle.Ink?, _ text: String, depth: Int = 0) {
        if label.columns > SheetText.longestLabel {
            let indent = TerminalText.spaces(depth * 2)
            let whole = TerminalText(trusted: label.string + TerminalText(text: text).string)
            for (index, part) in whole.wrapped(to: style.width - depth * 2 - 4).enumerated() {
                line(index == 0 ? part : indent + "    " + part)
            }
            return
        }
        for (index, part) in TerminalText(text: text).wrapped(to: style.width - label.columns).enumerated() {
            let head = index == 0 ? ink.map { style.paint(label, $0) } ?? label : TerminalText.spaces(label.columns)
            line(head + part)
        }
    }

    private static let longestLabel = 26

    private mutating func write(_ table: Sheet.Table) {
        let all = [table.heads] + table.rows + (table.total.map { [$0] } ?? [])
        let cells = all.map { row in row.map { TerminalText(text: $0) } }
        let columns = table.heads.indices.map { column in cells.map { $0[column].columns }.max() ?? 0 }
        let taken = columns.dropFirst().reduce(0) { $0 + $1 + 2 }
        guard style.width - taken >= min(columns[0], 12) else { return stack(table, cells) }
        let widths = [min(columns[0], style.width - taken)] + columns.dropFirst()
        for (index, row) in cells.enumerated() {
            let isTotal = table.total != nil && index == cells.count - 1
            if isTotal { line(rule(widths, table.figures)) }
            let text = spread(row, widths, table.figures).droppingTrailingSpaces
            line(isTotal ? style.paint(text, .bold) : text)
        }
    }

    private func spread(_ row: [TerminalText], _ widths: [Int], _ figures: [Bool]) -> TerminalText {
        var text = TerminalText()
        for (column, cell) in row.enumerated() {
            let isLast = column == row.count - 1
            if column > 0 { text += "  " }
            if figures[column] {
                text += cell.rightAligned(to: widths[column])
            } else {
                text += isLast ? cell : cell.cut(to: widths[column]).leftAligned(to: widths[column])
            }
        }
        return text
    }

    /// Under figures only, which are what is added up.
    private func rule(_ widths: [Int], _ figures: [Bool]) -> TerminalText {
        var text = TerminalText()
        for (column, width) in widths.enumerated() {
            if column > 0 { text += "  " }
            text += TerminalText(trusted: String(repeating: figures[column] ? "-" : " ", count: width))
        }
        return text.droppingTrailingSpaces
    }

    /// Too wide for columns: each row under its name, every figure with its head.
    private mutating func stack(_ table: Sheet.Table, _ cells: [[TerminalText]]) {
        for (index, row) in cells.enumerated().dropFirst() {
            let isTotal = table.total != nil && index == cells.count - 1
            for part in row[0].wrapped(to: style.width) { line(isTotal ? style.paint(part, .bold) : part) }
            var pairs: [String] = []
            for column in row.indices.dropFirst() where !row[column].isEmpty {
                pairs.append(table.heads[column] + " " + row[column].string)
            }
            for part in TerminalText(trusted: pairs.joined(separator: "  ")).wrapped(to: style.width - 4) {
                line("    " + part)
            }
        }
    }
}
