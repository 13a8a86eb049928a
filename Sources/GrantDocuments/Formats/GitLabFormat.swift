import GrantRules

extension ReportFormat {
    /// GitLab code quality: a list of issues that a merge request compares by fingerprint.
    static let gitlab = ReportFormat(
        id: "gitlab", title: Text(ja: "GitLab コード品質レポート", en: "code quality report of GitLab"),
        fileExtension: "json",
        writing: .whole { reports, language in
            var json = JSONWriter(pretty: true)
            var fingerprints = Fingerprints()
            json.array { list in
                for report in reports {
                    for finding in report.findings {
                        list.object { issue in
                            let cells = report.source.cells(of: finding.place).map { $0.text + " " } ?? ""
                            let text: PlainText = "\(cells)\(finding.message[language]) \(finding.mend[language])"
                            issue.string("description", text.string)
                            issue.string("check_name", finding.code.rawValue)
                            issue.string("fingerprint", fingerprints.next(for: finding, file: report.file))
                            let severity = finding.severity.word(error: "major", warning: "minor", info: "info")
                            issue.string("severity", severity)
                            issue.object("location") {
                                $0.string("path", path(report.file))
                                $0.object("lines") {
                                    $0.number("begin", Int64(report.source.start(of: finding.place).line))
                                    $0.number("end", Int64(report.source.end(of: finding.place).line))
                                }
                            }
                        }
                    }
                }
            }
            json.finish()
            return json.utf8
        })

    /// Relative to the repository, as the report demands, without a leading `./`.
    private static func path(_ file: String) -> String {
        var path = file[...]
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        return PlainText(text: String(path)).string
    }
}
