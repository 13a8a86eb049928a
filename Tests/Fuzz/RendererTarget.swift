@testable import GrantDocuments
@testable import GrantRules

extension Target {
    /// One plan, readable or not, in every format and both languages; its title is the name of its file too.
    static let renderers = Target(name: "renderers") { bytes in
        let named = PlanReader.read(bytes).glimpse.title.map { "plans/" + $0 + ".json" } ?? "plan.json"
        let report = Report(of: bytes, file: named, options: .fuzz)
        for language in Language.allCases {
            for format in ReportFormat.all { check(format, format.render([report], in: language), report) }
            Promises.harmless(report.text(language, style: TextStyle(color: false, width: 60)), "text")
            Promises.harmlessInColor(report.text(language, style: TextStyle(color: true)), "text in colour")
            if let steps = report.explanation(language, style: TextStyle(color: false)) {
                Promises.harmless(steps, "the explanation")
            }
        }
        Promises.isJSON(report.json(pretty: true), "json")
        let line = report.json(pretty: false)
        Promises.isJSON(line, "ndjson")
        demand(line.count { $0 == 0x0A } == 1, "ndjson has more than one line")
    }

    private static func check(_ format: ReportFormat, _ output: [UInt8], _ report: Report) {
        switch format.id {
        case "csv": Promises.isTable(output, "csv")
        case "sarif", "gitlab": Promises.isJSON(output, format.id)
        case "html", "junit": Promises.isMarkup(output, format.id)
        case "github":
            Promises.harmless(output, format.id)
            let lines = output.split(separator: 0x0A)
            demand(
                lines.count == report.findings.count, "\(lines.count) commands for \(report.findings.count) findings")
            for line in lines {
                let starts = ["::error ", "::warning ", "::notice "].contains { line.starts(with: $0.utf8) }
                demand(starts, "a line is no command of ours")
            }
        default: Promises.harmless(output, format.id)
        }
    }
}
