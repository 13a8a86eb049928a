import GrantRules

extension HTMLReport {
    var findings: Markup {
        var body: Markup = ""
        if report.findings.isEmpty { body += "<p>\(say("指摘はない。", "None."))</p>\n" }
        for finding in report.findings { body += article(finding) }
        if report.findingsOmitted > 0 {
            let text = say("ほか \(report.findingsOmitted)件は省いた。", "\(report.findingsOmitted) more are left out.")
            body += "<p>\(text)</p>\n"
        }
        if !report.ignored.isEmpty {
            let codes = report.ignored.map {
                say("\($0.code.rawValue) \($0.count)件", "\($0.code.rawValue): \($0.count)")
            }
            let list = codes.joined(separator: say("、", ", "))
            body += "<p>\(say("この実行で除いた指摘: \(list)", "Set aside in this run: \(list)"))</p>\n"
        }
        return section("指摘", "Findings", body)
    }

    private func article(_ finding: Finding) -> Markup {
        let kind = Markup(text: finding.severity.name)
        var html: Markup =
            "<div class=\"finding \(kind)\">\n<h3><span class=\"tag\">\(finding.severity.title[language])</span> "
        html +=
            "<span class=\"code\">\(finding.code.rawValue)</span> \(Catalogue.title(of: finding.code)[language])</h3>\n"
        html += "<p>\(finding.message[language])</p>\n\(excerpt(of: finding))<dl>\n"
        for ground in finding.grounds(language) { html += row(say("根拠", "See"), "\(ground)") }
        return html + row(say("直す", "Mend"), "\(finding.mend[language])") + "</dl>\n</div>\n"
    }

    /// The lines of the plan, with the value underlined.
    private func excerpt(of finding: Finding) -> Markup {
        let lines = PlanLines(of: finding, in: report.source)
        let place = report.place(of: finding)
        var html: Markup = "<p class=\"place\"><code>\(name(place))</code></p>\n"
        guard !lines.lines.isEmpty else { return html }
        html += "<pre dir=\"ltr\">"
        for line in lines.lines {
            let number = String(line.number)
            let indent = String(repeating: " ", count: max(0, 4 - number.utf8.count))
            html += "<span class=\"row\"><span class=\"line\">\(indent)\(number) │</span> \(line.before)"
            html += "<mark>\(line.marked)</mark>\(line.after)\n</span>"
        }
        if lines.omitted > 0 { html += "<span class=\"row\"><span class=\"line\">     │</span> …\n</span>" }
        return html + "</pre>\n"
    }
}
