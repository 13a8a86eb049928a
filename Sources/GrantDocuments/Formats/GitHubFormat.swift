import GrantRules

extension ReportFormat {
    /// Workflow commands: GitHub Actions shows each finding at its line of the plan.
    static let github = ReportFormat(
        id: "github",
        title: Text(ja: "GitHub Actions のワークフローコマンド", en: "workflow commands of GitHub Actions"),
        fileExtension: "txt",
        writing: .whole { reports, language in
            var utf8: [UInt8] = []
            for report in reports {
                for finding in report.findings { utf8 += command(for: finding, in: report, language).utf8 }
                if report.findingsOmitted > 0 { utf8 += omission(in: report, language).utf8 }
            }
            return utf8
        })

    private static func command(
        for finding: Finding, in report: Report, _ language: Language
    ) -> WorkflowMessage {
        let word = finding.severity.word(error: "error", warning: "warning", info: "notice")
        var title = "\(finding.code.rawValue) \(finding.title[language])"
        if let cells = report.source.cells(of: finding.place) { title += " " + cells.text }
        let (start, end) = (report.source.start(of: finding.place), report.source.end(of: finding.place))
        var command: WorkflowMessage = "::\(word) file=\(property: report.file),line=\(start.line)"
        // Columns are refused when the two ends are on different lines.
        if start.line == end.line {
            command += ",col=\(start.column),endColumn=\(end.column)"
        } else {
            command += ",endLine=\(end.line)"
        }
        command += ",title=\(property: title)::\(finding.message[language])%0A\(finding.mend[language])"
        for ground in finding.grounds(language) { command += "%0A\(ground)" }
        return command + "\n"
    }

    private static func omission(in report: Report, _ language: Language) -> WorkflowMessage {
        let text = Text(
            ja: "ほかに\(report.findingsOmitted)件の指摘がある。", en: "there are \(report.findingsOmitted) more findings")
        return "::notice file=\(property: report.file)::\(text[language])\n"
    }
}

extension Escaped<WorkflowMessageFormat>.Interpolation {
    mutating func appendInterpolation(property text: String) {
        appendInterpolation(WorkflowMessage(trusted: WorkflowProperty(text: text).string))
    }
}
