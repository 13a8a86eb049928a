public import GrantRules

/// `check --together PLAN…`: several plans read as one body's.
public struct TogetherReport: Sendable {
    public let reports: [Report]
    public let findings: [Finding]
    public let counts: SeverityCounts
    public let ignored: [Report.IgnoredCode]

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

    public func render(_ format: PlannerFormat, _ language: Language, style: TextStyle) -> [UInt8] {
        switch format {
        case .text: sheet(language).text(style)
        case .markdown: sheet(language).markdown
        case .json: json
        }
    }

    private func sheet(_ language: Language) -> Sheet {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var sheet = Sheet()
        sheet.heading(say("計画 \(reports.count)件を合わせた確認", "\(reports.count) plans together"))
        let haveErrors = reports.contains { $0.verdict != .conforms }
        let verdict: ReportVerdict = counts.errors > 0 || haveErrors ? .violations : .conforms
        sheet.verdict(
            verdict.title[language], verdict == .conforms ? .good : .error,
            say("合わせて分かる指摘: \(counts.sentence.ja)", "found by taking them together: \(counts.sentence.en)"))
        if haveErrors {
            sheet.item(
                say(
                    "計画ごとの誤りは含まない。grant-cli check で一件ずつ確かめる。",
                    "errors within one plan are not listed here; check shows them plan by plan"), depth: 1)
        }
        sheet.gap()
        var table = Sheet.Table(
            say("計画（円）", "plan (yen)"),
            [
                (say("対象事業費", "eligible"), true), (say("国費", "national"), true), (say("判定", "verdict"), false),
            ])
        for report in reports {
            guard let totals = report.assessment?.totals else { continue }
            table.rows.append([
                report.file, totals.eligible.grouped, totals.nationalShare.grouped, report.verdict.title[language],
            ])
        }
        let totals = reports.compactMap { $0.assessment?.totals }
        table.total = [
            say("計", "total"), totals.reduce(Yen.zero) { $0.plus($1.eligible) }.grouped,
            totals.reduce(Yen.zero) { $0.plus($1.nationalShare) }.grouped, "",
        ]
        sheet.table(table)
        sheet.gap()
        for finding in findings {
            sheet.item("\(finding.severity.title[language]) \(finding.code.rawValue)", finding.message[language])
            for place in finding.places.prefix(5) {
                let start = reports[place.plan].source.start(of: place)
                sheet.item("\(reports[place.plan].file):\(start.line):\(start.column) \(place.pointer)", depth: 1)
            }
            for citation in finding.citations.prefix(1) {
                sheet.item(say("根拠", "see"), "\(citation.source) \(citation.text[language])", depth: 1)
            }
            sheet.item(say("直す", "mend"), finding.mend[language], depth: 1)
            sheet.gap()
        }
        return sheet
    }

    /// `grant-together/1`
    private var json: [UInt8] {
        var json = JSONWriter(pretty: true)
        json.object { json in
            guard let last = reports.last else { return }
            json.head("grant-together/1", last.tool, last.schedule)
            json.array("plans") { list in
                for report in reports {
                    list.object {
                        $0.identify(report)
                        $0.string("verdict", report.verdict.rawValue)
                        guard let totals = report.assessment?.totals else { return }
                        $0.yen("eligible", totals.eligible)
                        $0.yen("nationalShare", totals.nationalShare)
                    }
                }
            }
            json.array("findings") { list in
                for finding in findings { list.object { write(finding, into: &$0) } }
            }
            json.ignored(ignored)
        }
        json.finish()
        return json.utf8
    }

    private func write(_ finding: Finding, into json: inout JSONWriter) {
        json.string("code", finding.code.rawValue)
        json.string("severity", finding.severity.name)
        json.array("places") { list in
            for place in finding.places {
                list.object {
                    let start = reports[place.plan].source.start(of: place)
                    $0.string("file", reports[place.plan].file)
                    $0.string("pointer", place.pointer)
                    $0.number("line", Int64(start.line))
                    $0.number("column", Int64(start.column))
                }
            }
        }
        finding.writeWords(into: &json)
    }
}
