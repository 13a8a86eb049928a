public import GrantRules

extension Tally {
    /// For people: a table of the sums, then counts.
    public func text(_ order: FundingOrder, _ language: Language) -> [UInt8] {
        var page = TallyPage(language: language)
        let rows = [
            (ReportVerdict.conforms.title, conforms), (ReportVerdict.violations.title, violations),
            (Text(ja: "標準タイプ", en: "standard"), standard),
            (Text(ja: "高水準タイプ", en: "high-standard"), highStandard), (Text(ja: "計", en: "all"), all),
        ]
        page.table(rows.map { row in (row.0[language], row.1) })
        page.line(
            ReportVerdict.unreadable.title,
            Text(
                ja: "\(Int64(unreadable).grouped)件、空行 \(Int64(blank).grouped)行",
                en: "\(Int64(unreadable).grouped), blank lines \(Int64(blank).grouped)"))
        for count in programmes where count.plans > 0 {
            let (plans, items) = (Int64(count.plans).grouped, Int64(count.items).grouped)
            page.line(
                count.programme.title, Text(ja: "\(plans)計画、\(items)件", en: "\(plans) plans, \(items) items"))
        }
        page.codes(codes)
        page.funding(order, all.nationalShare)
        return page.text.utf8
    }
}

private struct TallyPage {
    let language: Language
    var text = TerminalText()

    mutating func table(_ rows: [(String, Tally.Sums)]) {
        let heads = [
            Text(ja: "計画", en: "plans"), Text(ja: "計上額", en: "declared"), Text(ja: "対象事業費", en: "eligible"),
            Text(ja: "国費", en: "national share"), Text(ja: "解釈による最小", en: "least by readings"),
            Text(ja: "最大", en: "most"),
        ]
        let cells = rows.map { row in
            [Int64(row.1.plans).grouped]
                + [row.1.declared, row.1.eligible, row.1.nationalShare, row.1.min, row.1.max].map { $0.grouped }
        }
        let table = [heads.map { TerminalText(text: $0[language]) }] + cells.map { $0.map { TerminalText(text: $0) } }
        let names = [TerminalText()] + rows.map { TerminalText(text: $0.0) }
        let first = names.map { $0.columns }.max() ?? 0
        let widths = heads.indices.map { column in table.map { $0[column].columns }.max() ?? 0 }
        for (name, row) in zip(names, table) {
            text += name.leftAligned(to: first)
            for (cell, width) in zip(row, widths) { text += "  " + cell.rightAligned(to: width) }
            text += "\n"
        }
    }

    mutating func line(_ name: Text, _ value: Text) {
        text += TerminalText(text: name[language]) + "  " + TerminalText(text: value[language]) + "\n"
    }

    mutating func codes(_ codes: [Tally.CodeCount]) {
        guard !codes.isEmpty else { return }
        let list = codes.map { "\($0.code.rawValue) \(Int64($0.lines).grouped)" }.joined(separator: "  ")
        let name = Text(ja: "指摘のある行", en: "lines with a finding")
        text += TerminalText(text: name[language]) + "\n"
        for line in TerminalText(text: list).wrapped(to: 76) { text += "  " + line + "\n" }
    }

    mutating func funding(_ order: FundingOrder, _ granted: Yen) {
        let percent = order.percent(of: granted) ?? "–"
        line(
            Text(ja: "予算額（F01）", en: "appropriation (F01)"),
            Text(
                ja: "\(order.appropriation.ja)に対し、国費の合計は \(granted.ja)（\(percent)%）",
                en: "\(order.appropriation.en); national shares add up to \(granted.en) (\(percent)%)"))
        guard let last = order.usedUpAfter else { return }
        let number = Int64(last).grouped
        line(
            Text(ja: "行の順に交付すると", en: "funded in the order of the lines"),
            Text(ja: "\(number)行目で予算額に達する", en: "it is used up at line \(number)"))
    }
}
