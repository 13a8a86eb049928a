package import GrantRules

extension Tally {
    /// The sums by verdict and by type, what was counted, and how far the appropriation goes.
    package func page(_ order: FundingOrder, _ language: Language) -> Page {
        let title = language.say("集計", "Tally")
        var page = Page(language, title: title)
        page.only([.markdown, .html]) { $0.heading(Phrase(title), level: 1) }
        page.table(table(language))
        var counts = [
            Page.Entry(
                Phrase(ReportVerdict.unreadable.title[language]),
                page.say(
                    "\(Int64(unreadable).grouped)件、空行 \(Int64(blank).grouped)行",
                    "\(Int64(unreadable).grouped), blank lines \(Int64(blank).grouped)"))
        ]
        for count in programmes where count.plans > 0 {
            let (plans, items) = (Int64(count.plans).grouped, Int64(count.items).grouped)
            counts.append(
                Page.Entry(
                    Phrase(count.programme.title[language]),
                    page.say("\(plans)計画、\(items)件", "\(plans) plans, \(items) items")))
        }
        if !codes.isEmpty {
            let list = codes.map { "\($0.code.rawValue) \(Int64($0.lines).grouped)" }.joined(separator: "  ")
            counts.append(Page.Entry(page.say("指摘のある行", "lines with a finding"), Phrase(list)))
        }
        page.list(counts + order.entries(all.nationalShare, language))
        return page
    }

    private func table(_ language: Language) -> Table {
        var table = Table(
            "判定と類型ごとの計", "Sums by verdict and by type",
            [
                Table.Column(.empty), Table.Column("計画", "plans", .figure), Table.Column(Amount.declared, .figure),
                .eligible, .nationalShare,
                Table.Column(
                    Text(ja: "解釈による最小", en: "least by readings"), brief: Text(ja: "最小", en: "least"), .figure),
                Table.Column(Text(ja: "解釈による最大", en: "most by readings"), brief: Text(ja: "最大", en: "most"), .figure),
            ])
        let rows = [
            (ReportVerdict.conforms.title, conforms), (ReportVerdict.violations.title, violations),
            (PlanType.standard.title, standard), (PlanType.highStandard.title, highStandard),
        ]
        for (title, sums) in rows { table.add(sums.row(title[language])) }
        table.total = all.row(language.say("計", "all"))
        return table
    }
}

extension Tally.Sums {
    fileprivate func row(_ title: String) -> Table.Row {
        let amounts = [declared, eligible, nationalShare, min, max].map { Phrase($0.grouped) }
        return Table.Row([Phrase(title), Phrase(Int64(plans).grouped)] + amounts)
    }
}

extension FundingOrder {
    fileprivate func entries(_ granted: Yen, _ language: Language) -> [Page.Entry] {
        let percent = percent(of: granted) ?? "–"
        var entries = [
            Page.Entry(
                language.say("予算額（F01）", "appropriation (F01)"),
                language.say(
                    "\(appropriation.ja)に対し、国費の合計は\(granted.ja)（\(percent)%）",
                    "\(appropriation.en); national shares add up to \(granted.en) (\(percent)%)"))
        ]
        if let usedUpAfter {
            let number = Int64(usedUpAfter).grouped
            entries.append(
                Page.Entry(
                    language.say("行の順に交付すると", "funded in the order of the lines"),
                    language.say("\(number)行目で予算額に達する", "it is used up at line \(number)")))
        }
        return entries
    }
}
