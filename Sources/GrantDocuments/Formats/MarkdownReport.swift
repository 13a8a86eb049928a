import GrantRules

extension ReportFormat {
    /// Markdown for a comment on a change request: tables, findings, and the rest folded away.
    static let markdown = ReportFormat(
        id: "markdown", title: Text(ja: "Markdown（変更依頼へのコメント）", en: "Markdown, for a comment on a change request"),
        fileExtension: "md"
    ) { reports, language in
        var text = Markdown()
        for (index, report) in reports.enumerated() {
            if index > 0 { text += "\n---\n\n" }
            text += MarkdownReport(report, language).whole
        }
        return text.utf8
    }
}

/// One report as Markdown.
struct MarkdownReport {
    let report: Report
    let language: Language

    init(_ report: Report, _ language: Language) {
        self.report = report
        self.language = language
    }

    var whole: Markdown {
        var text = heading
        if let assessment = report.assessment { text += items(of: assessment) }
        text += findings
        if let assessment = report.assessment {
            text += readings(of: assessment)
            text += repayments(of: assessment)
            text += derivations(of: assessment)
        }
        return text + record
    }

    func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

    private var heading: Markdown {
        var text: Markdown = "## \(report.verdict.title[language]): \(report.name)\n\n**\(report.counted(language))**"
        if let applicant = report.applicantName { text += "\u{3000}\(applicant)" }
        if let type = report.typeTitle { text += "\u{3000}\(type[language])" }
        return text + "\u{3000}\(code: Markdown(text: report.file))\n\n"
    }

    private func items(of assessment: Assessment) -> Markdown {
        guard !assessment.items.isEmpty else { return "" }
        let totals = assessment.totals
        var text: Markdown = row([
            say("品目", "item"), Amount.declared[language], Amount.cap[language], Amount.eligible[language],
            Amount.nationalShare[language], Amount.localShare[language], say("備考", "notes"),
        ])
        text += "| :-- | --: | --: | --: | --: | --: | :-- |\n"
        for item in assessment.items {
            text += row([
                label(item), item.declared.grouped, item.cap.grouped,
                item.eligible.yen.grouped, item.nationalShare.yen.grouped, item.localShare.grouped,
                item.notes(in: assessment).map { $0[language] }.joined(separator: say("。", "; ")),
            ])
        }
        text += row([
            say("計", "total"), totals.declared.grouped, "", totals.eligible.grouped, totals.nationalShare.grouped,
            totals.localShare.grouped,
            totals.unsubsidised > .zero ? "\(Amount.unsubsidised[language]) \(totals.unsubsidised.grouped)" : "",
        ])
        if let apart = assessment.sharesApart {
            text += "\n\(apart[language].capitalisedFirst)\(say("。", "."))\n"
        }
        return text + "\n\(assessment.rangeSentence[language].capitalisedFirst)\(say("。", "."))\n\n"
    }

    func row(_ cells: [String]) -> Markdown {
        var row: Markdown = "|"
        for cell in cells { row += " \(cell) |" }
        return row + "\n"
    }

    private var findings: Markdown {
        guard !report.findings.isEmpty else { return "\(say("指摘はない。", "No findings."))\n\n" }
        var text: Markdown = "### \(say("指摘", "Findings"))\n\n"
        for finding in report.findings { text += item(finding) }
        if report.findingsOmitted > 0 {
            text += "\(say("ほか \(report.findingsOmitted)件", "and \(report.findingsOmitted) more"))\n\n"
        }
        return text
    }

    private func item(_ finding: Finding) -> Markdown {
        let start = report.source.shownStart(of: finding.place)
        let place: Markdown = "\(report.file):\(start.line):\(start.column)"
        var text: Markdown = "- **\(finding.severity.title[language]) \(finding.code.rawValue)** "
        text += "\(finding.message[language])<br>\(code: place)\n\n"
        text += excerpt(of: finding)
        for ground in finding.grounds(language) { text += "  - \(say("根拠", "see")): \(ground)\n" }
        return text + "  - \(say("直す", "mend")): \(finding.mend[language])\n\n"
    }

    /// Each line begins with its number, so no line of the plan can end the block.
    private func excerpt(of finding: Finding) -> Markdown {
        let lines = PlanLines(of: finding, in: report.source)
        guard !lines.lines.isEmpty else { return "" }
        var text: Markdown = "  ```text\n"
        for line in lines.lines {
            text += "  \(line.number) │ \(verbatim: line.before + line.marked + line.after)\n"
        }
        if lines.omitted > 0 { text += "  …\n" }
        return text + "  ```\n\n"
    }
}
