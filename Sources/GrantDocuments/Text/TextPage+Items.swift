import GrantRules

extension TextPage {
    /// The table of items: a line of figures, and below it what binds and what room is left.
    mutating func writeItems(of assessment: Assessment) {
        guard !assessment.items.isEmpty else { return }
        let rows = assessment.items.map { item in
            Row(
                mark: item.programme.mark, name: TerminalText(text: item.displayName[language]),
                figures: [item.declared, item.cap, item.eligible.yen, item.nationalShare.yen, item.localShare]
                    .map { TerminalText(text: $0.grouped) },
                notes: item.notes(in: assessment).map { $0[language] })
        }
        let totals = assessment.totals
        let total = Row(
            mark: "", name: TerminalText(text: say("計", "total")),
            figures: [
                totals.declared.grouped, "", totals.eligible.grouped, totals.nationalShare.grouped,
                totals.localShare.grouped,
            ].map { TerminalText(text: $0) }, notes: [])
        let heads = (language == .ja ? Columns.ja : Columns.en).map { TerminalText(text: $0) }
        let columns = Columns(heads: heads, rows: rows + [total], width: style.width)

        if columns.layout == .listed {
            for row in rows + [total] { list(row, heads, columns) }
        } else {
            line(columns.spread(TerminalText.spaces(0), heads))
            for row in rows { write(row, columns) }
            line(columns.rule)
            line(style.paint(columns.spread(total.name, total.figures), .bold))
        }
        writeRemainder(of: assessment)
    }

    /// Every figure on a line of its own, after what it is.
    private mutating func list(_ row: Row, _ heads: [TerminalText], _ columns: Columns) {
        line((row.mark.isEmpty ? row.name : TerminalText(text: row.mark) + " " + row.name).cut(to: style.width))
        let left = heads.reduce(0) { max($0, $1.columns) }
        let right = columns.figures.reduce(0, max)
        for (head, figure) in zip(heads, row.figures) where !figure.isEmpty {
            line("     " + head.leftAligned(to: left) + "  " + figure.rightAligned(to: right))
        }
        for note in row.notes { paragraph("     ", note) }
    }

    private mutating func write(_ row: Row, _ columns: Columns) {
        let label = TerminalText(text: row.mark).leftAligned(to: 2) + " " + row.name
        if columns.layout == .above || label.columns > columns.name {
            line(label.cut(to: style.width))
            line(columns.spread(TerminalText.spaces(0), row.figures))
        } else {
            line(columns.spread(label, row.figures))
        }
        for note in row.notes { paragraph("     ", note) }
    }

    /// Why the column does not add up, what nobody else pays, what the operator adds, what is asked for.
    private mutating func writeRemainder(of assessment: Assessment) {
        let totals = assessment.totals
        if let apart = assessment.sharesApart { paragraph("", apart[language]) }
        if totals.unsubsidised > .zero {
            paragraph(
                "", say("交付対象外（自己負担） \(totals.unsubsidised.ja)", "unsubsidised \(totals.unsubsidised.en)"))
        }
        if totals.operatorContribution > .zero {
            paragraph(
                "",
                say(
                    "民間運営者の負担 \(totals.operatorContribution.ja)（上限額には数えない）",
                    "operators' own money \(totals.operatorContribution.en), not counted toward the caps"))
        }
        let funding = assessment.plan.draft.localFunding
        if !funding.isEmpty {
            let list = funding.map { "\($0.item) \($0.amount.grouped)" }.joined(separator: say("、", ", "))
            paragraph("", say("地方負担の財源 \(list)", "local funding: \(list)"))
        }
        if let asked = assessment.plan.draft.requested.nationalShare {
            paragraph(
                "",
                say(
                    "申請する国費 \(asked.ja)（認められる国費 \(totals.nationalShare.ja)）",
                    "national share asked for \(asked.en) (allowable \(totals.nationalShare.en))"))
        }
    }

    private struct Row {
        let mark: String
        let name: TerminalText
        let figures: [TerminalText]
        let notes: [String]
    }

    /// How wide each column is: the figures as they need, the name what is left.
    private struct Columns {
        let name: Int
        let figures: [Int]
        let layout: Layout

        /// Where the names stand.
        enum Layout {
            /// Beside the figures, but for a name that does not fit.
            case beside
            /// Above the figures, because too little is left beside them.
            case above
            /// Not even the figures fit on one line.
            case listed
        }

        static let ja = ["計上額", "上限額", "対象事業費", "国費", "地方負担"]
        static let en = ["declared", "cap", "eligible", "national", "local"]
        private static let narrowest = 17

        init(heads: [TerminalText], rows: [Row], width: Int) {
            var widths = heads.map { $0.columns }
            for row in rows {
                for (index, figure) in row.figures.enumerated() { widths[index] = max(widths[index], figure.columns) }
            }
            let taken = widths.reduce(0) { $0 + $1 + 2 }
            let left = width - taken
            // The sum has its name beside its figures all the same.
            let ofSum = max(3, rows.last?.name.columns ?? 0)
            layout = left >= Columns.narrowest ? .beside : left >= ofSum ? .above : .listed
            name = layout == .beside ? left : ofSum
            figures = widths
        }

        func spread(_ label: TerminalText, _ cells: [TerminalText]) -> TerminalText {
            var line = label.leftAligned(to: name)
            for (cell, width) in zip(cells, figures) { line += "  " + cell.rightAligned(to: width) }
            return line
        }

        var rule: TerminalText {
            var line = TerminalText.spaces(name)
            for width in figures { line += "  " + TerminalText(trusted: String(repeating: "-", count: width)) }
            return line
        }
    }
}
