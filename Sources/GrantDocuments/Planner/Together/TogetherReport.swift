public import GrantRules

/// `check --together PLAN…`: several plans read as one body's.
public struct TogetherReport: Sendable {
    public let reports: [Report]
    public let findings: [TogetherFinding]
    /// Of every finding, where its places are.
    private let positions: [[SourceText.Position]]

    /// Nothing when one of them could not be read: a sum with a hole in it says nothing.
    public init?(_ reports: [Report]) {
        let assessments = reports.compactMap { $0.assessment }
        guard let schedule = reports.last?.schedule, assessments.count == reports.count else { return nil }
        self.reports = reports
        var finders = reports.compactMap { $0.document.map { PathFinder($0) } }
        guard finders.count == reports.count else { return nil }
        findings = TogetherCheck(assessments, schedule).findings
        positions = findings.map { finding in
            finding.places.map {
                reports[$0.plan].source.position(of: finders[$0.plan].range(of: $0.path).lowerBound)
            }
        }
    }

    /// The worst of the plans' own findings and of those that they give together.
    public var worst: Severity? {
        (reports.compactMap { $0.counts.worst } + findings.map { $0.severity }).max()
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
        var counts = SeverityCounts()
        for finding in findings { counts.count(finding.severity) }
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
            say("計", "total"), totals.reduce(Int64(0)) { $0 + $1.eligible.amount }.grouped,
            totals.reduce(Int64(0)) { $0 + $1.nationalShare.amount }.grouped, "",
        ]
        sheet.table(table)
        sheet.gap()
        for (finding, positions) in zip(findings, positions) {
            sheet.item("\(finding.severity.title[language]) \(finding.code.rawValue)", finding.message[language])
            for (place, position) in zip(finding.places, positions).prefix(5) {
                sheet.item(
                    "\(reports[place.plan].file):\(position.line):\(position.column) \(place.path.pointer)", depth: 1)
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
                for (finding, positions) in zip(findings, positions) {
                    list.object { write(finding, at: positions, into: &$0) }
                }
            }
        }
        json.finish()
        return json.utf8
    }

    private func write(
        _ finding: TogetherFinding, at positions: [SourceText.Position], into json: inout JSONWriter
    ) {
        json.string("code", finding.code.rawValue)
        json.string("severity", finding.severity.name)
        json.array("places") { list in
            for (place, position) in zip(finding.places, positions) {
                list.object {
                    $0.string("file", reports[place.plan].file)
                    $0.string("pointer", place.path.pointer)
                    $0.number("line", Int64(position.line))
                    $0.number("column", Int64(position.column))
                }
            }
        }
        json.text("message", finding.message)
        json.text("mend", finding.mend)
        if let figures = finding.figures {
            json.object("figures") {
                $0.number("found", figures.found)
                $0.number("limit", figures.limit)
                $0.number("excess", figures.excess)
            }
        }
        json.array("citations") { list in
            for citation in finding.citations {
                list.object {
                    $0.string("source", citation.source)
                    $0.string("ja", citation.text.ja)
                    $0.string("en", citation.text.en)
                }
            }
        }
    }
}
