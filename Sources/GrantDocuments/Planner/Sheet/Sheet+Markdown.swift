import GrantRules

extension Sheet {
    var markdown: [UInt8] {
        var text = Markdown()
        var inList = false
        for block in blocks {
            if case .item = block {
            } else if inList {
                text += "\n"
                inList = false
            }
            switch block {
            case .heading(let words, let depth): text += depth == 1 ? "## \(words)\n\n" : "### \(words)\n\n"
            case .verdict(let word, _, let words): text += "**\(word)** \(words)\n\n"
            case .item(let label, let words, let depth):
                inList = true
                text += depth == 0 ? "- " : "  - "
                if !label.isEmpty { text += "**\(label)** " }
                text += "\(words)\n"
            case .table(let table): text += Sheet.markdown(table)
            case .code(let words):
                text += "```json\n"
                for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
                    text += "\(verbatim: String(line))\n"
                }
                text += "```\n\n"
            case .gap: break
            }
        }
        return text.utf8
    }

    private static func markdown(_ table: Table) -> Markdown {
        var text = row(table.heads) + "|"
        for isFigure in table.figures { text += isFigure ? " --: |" : " :-- |" }
        text += "\n"
        for cells in table.rows { text += row(cells) }
        if let total = table.total { text += row(total) }
        return text + "\n"
    }

    private static func row(_ cells: [String]) -> Markdown {
        var row: Markdown = "|"
        for cell in cells { row += " \(cell) |" }
        return row + "\n"
    }
}
