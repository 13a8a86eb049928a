/// Lines for a terminal, none of them wider than the style allows.
struct TextLines {
    let style: TextStyle
    private(set) var utf8: [UInt8] = []

    init(style: TextStyle) { self.style = style }

    mutating func line(_ text: TerminalText = "") {
        utf8 += text.utf8
        utf8.append(UInt8(ascii: "\n"))
    }

    /// A paragraph after a label, its further lines indented as far as the first.
    mutating func paragraph(_ label: TerminalText, ink: TextStyle.Ink? = nil, _ text: String) {
        let indent = label.columns
        for (index, part) in wrapped(text, after: indent).enumerated() {
            let head = index == 0 ? ink.map { style.paint(label, $0) } ?? label : TerminalText.spaces(indent)
            line(head + part)
        }
    }

    /// A paragraph that is painted as a whole.
    mutating func paragraph(_ indent: TerminalText, ink: TextStyle.Ink, heading: String) {
        for part in wrapped(heading, after: indent.columns) { line(indent + style.paint(part, ink)) }
    }

    /// Cells side by side, each wrapped within its column.
    mutating func row(
        _ cells: [String], _ widths: [Int], _ columns: [ReferenceTable.Column], ink: TextStyle.Ink? = nil
    ) {
        let parts = zip(cells, widths).map { TerminalText(text: $0).wrapped(to: $1) }
        for index in 0..<(parts.map { $0.count }.max() ?? 0) {
            var row = TerminalText()
            for (column, width) in widths.enumerated() {
                let part = index < parts[column].count ? parts[column][index] : ""
                if column > 0 { row += "  " }
                row += columns[column].isFigure ? part.rightAligned(to: width) : part.leftAligned(to: width)
            }
            let kept = row.droppingTrailingSpaces
            line(ink.map { style.paint(kept, $0) } ?? kept)
        }
    }

    private func wrapped(_ text: String, after indent: Int) -> [TerminalText] {
        TerminalText(text: text).wrapped(to: max(20, style.width - indent))
    }
}

extension TerminalText {
    fileprivate var droppingTrailingSpaces: TerminalText {
        var kept = utf8[...]
        while kept.last == UInt8(ascii: " ") { kept.removeLast() }
        return TerminalText(trusted: String(decoding: kept, as: UTF8.self))
    }
}
