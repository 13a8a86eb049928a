public import GrantRules

/// `check --together PLAN…`: several plans read as one body's.
public struct TogetherReport: PlannerAnswer {
    package let reports: [Report]
    /// Only what the plans give together, in the order of codes; each plan's own are in its report.
    public let findings: [Finding]
    package let counts: SeverityCounts
    package let ignored: [Report.IgnoredCode]

    /// Nothing when one of them could not be read: a sum with a hole in it says nothing.
    public init?(_ reports: [Report]) {
        let assessments = reports.compactMap { $0.assessment }
        var finders = reports.compactMap { $0.document }.map { PathFinder($0) }
        guard let together = Together(assessments), assessments.count == reports.count, finders.count == reports.count
        else { return nil }
        self.reports = reports
        var sieve = Sieve(ignoring: (reports.last?.ignored ?? []).map { $0.code })
        findings = together.breaches.compactMap { together.finding(for: $0) { finders[$0].range(of: $1) } }
            .filter { sieve.lets($0.code, $0.severity) }
        (counts, ignored) = (sieve.counts, sieve.ignored)
    }

    /// The worst of the plans' own findings and of those that they give together.
    public var worst: Severity? {
        (reports.map { $0.counts.worst } + [counts.worst]).compactMap { $0 }.max()
    }

    /// The amounts of each plan, their sum, and what only taking them together shows.
    public func page(_ language: Language) -> Page {
        let count = reports.count
        var page = Page(language, headed: language.say("計画 \(count)件を合わせた確認", "\(count) plans together"))
        let haveErrors = reports.contains { $0.verdict != .conforms }
        let verdict: ReportVerdict = counts.errors > 0 || haveErrors ? .violations : .conforms
        let apart: Phrase = page.say(
            "計画ごとの誤りは含まない。grant-cli check で一件ずつ確かめる。",
            "errors within one plan are not listed here; check shows them plan by plan")
        page.add(
            .verdict(
                verdict.tone, verdict.title[language],
                page.say("合わせて分かる指摘: \(counts.sentence.ja)", "found by taking them together: \(counts.sentence.en)"),
                more: haveErrors ? [apart] : []))
        page.table(table(language))
        for finding in findings.byWeight {
            var remark = finding.remark(language)
            remark.places = finding.places.prefix(5).map { place in
                let report = reports[place.plan]
                let whereabouts = report.source.whereabouts(of: place, in: report.file)
                return report.source.isWorkbook ? whereabouts : "\(whereabouts) \(place.pointer)"
            }
            remark.entries =
                finding.citations.prefix(1).map {
                    Page.Entry(page.say("根拠", "see"), "\($0.source) \($0.text[language])")
                } + [Page.Entry(Phrase(Finding.remedyTitle[page.language]), Phrase(finding.mend[language]))]
            page.add(.remark(remark))
        }
        return page
    }

    private func table(_ language: Language) -> Table {
        var table = Table(
            "計画ごとの金額", "Amounts of each plan", unit: Amount.unit,
            [
                Table.Column("計画", "plan"), .eligible, Table.Column("国費", "national", .figure),
                Table.Column("判定", "verdict"),
            ])
        for report in reports {
            guard let totals = report.assessment?.totals else { continue }
            table.add(
                "\(name: report.file)", Phrase(totals.eligible.grouped), Phrase(totals.nationalShare.grouped),
                "\(report.verdict.title[language], report.verdict.tone)")
        }
        let totals = reports.compactMap { $0.assessment?.totals }
        table.total = Table.Row([
            Phrase(language.say("計", "total")), Phrase(totals.reduce(Yen.zero) { $0.plus($1.eligible) }.grouped),
            Phrase(totals.reduce(Yen.zero) { $0.plus($1.nationalShare) }.grouped), "",
        ])
        return table
    }

    /// `grant-together/1`
    public var json: [UInt8] {
        JSONWriter.document { json in
            guard let last = reports.last else { return }
            json.head("grant-together/1", last.tool, last.schedule)
            json.objects("plans", reports) { entry, report in
                entry.identify(report)
                entry.string("verdict", report.verdict.rawValue)
                guard let totals = report.assessment?.totals else { return }
                entry.yen("eligible", totals.eligible)
                entry.yen("nationalShare", totals.nationalShare)
            }
            json.objects("findings", findings) { entry, finding in write(finding, into: &entry) }
            json.ignored(ignored)
        }
    }

    private func write(_ finding: Finding, into json: inout JSONWriter) {
        json.string("code", finding.code.rawValue)
        json.string("severity", finding.severity.name)
        json.objects("places", finding.places) { entry, place in
            let start = reports[place.plan].source.start(of: place)
            entry.string("file", reports[place.plan].file)
            entry.string("pointer", place.pointer)
            entry.number("line", Int64(start.line))
            entry.number("column", Int64(start.column))
            entry.cells(of: place, in: reports[place.plan].source)
        }
        finding.writeWords(into: &json)
    }
}
