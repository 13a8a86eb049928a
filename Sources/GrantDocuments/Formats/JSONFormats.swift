import GrantRules

extension ReportFormat {
    /// `grant-report/1`; of several plans it would be no JSON.
    static let json = ReportFormat(
        id: "json", title: Text(ja: "JSON（計画1件）", en: "JSON of one plan"), fileExtension: "json", mostPlans: 1,
        writing: .each { report, _, _ in report.json(pretty: true) })

    /// The same, each on a line.
    static let ndjson = ReportFormat(
        id: "ndjson", title: Text(ja: "NDJSON（1行に計画1件）", en: "NDJSON, a plan a line"), fileExtension: "ndjson",
        writing: .each { report, _, _ in report.json(pretty: false) })
}
