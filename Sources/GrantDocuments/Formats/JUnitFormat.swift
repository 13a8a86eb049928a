import GrantRules

extension ReportFormat {
    /// JUnit XML: a suite for every plan and a case for every rule, so that what passed is seen as well.
    static let junit = ReportFormat(
        id: "junit", title: Text(ja: "JUnit XML（テスト結果）", en: "JUnit XML (test results)"), fileExtension: "xml",
        writing: .whole { reports, language in
            let suites = reports.map { JUnitSuite($0, language) }
            var xml: Markup = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
            let tests = suites.reduce(0) { $0 + $1.cases.count }
            let failures = suites.reduce(0) { $0 + $1.count(.failure) }
            let errors = suites.reduce(0) { $0 + $1.count(.error) }
            xml += "<testsuites name=\"grant-cli\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\">\n"
            for suite in suites { suite.write(to: &xml) }
            xml += "</testsuites>\n"
            return xml.utf8
        })
}

/// One plan as a suite of tests.
private struct JUnitSuite {
    let report: Report
    let language: Language
    let cases: [Case]

    func count(_ outcome: Case.Outcome) -> Int { cases.count { $0.outcome == outcome } }

    struct Case {
        let rule: Rule
        let findings: [Finding]
        let outcome: Outcome

        enum Outcome { case pass, failure, error, skipped }
    }

    /// An unreadable plan shows its problems as errors, and no rule was asked.
    init(_ report: Report, _ language: Language) {
        self.report = report
        self.language = language
        let isReadable = if case .unreadable = report.answer { false } else { true }
        cases = Catalogue.rules(of: report.kind).compactMap { rule in
            let findings = report.findings.filter { $0.code == rule.code }
            let isOfDocument = rule.judges(.document)
            if isOfDocument, findings.isEmpty { return nil }
            let fails = findings.contains { $0.severity == .error }
            let outcome: Case.Outcome =
                isOfDocument ? (fails ? .error : .pass) : !isReadable ? .skipped : fails ? .failure : .pass
            return Case(rule: rule, findings: findings, outcome: outcome)
        }
    }

    func write(to xml: inout Markup) {
        xml += "  <testsuite name=\"\(report.file)\" tests=\"\(cases.count)\" failures=\"\(count(.failure))\""
        xml += " errors=\"\(count(.error))\" skipped=\"\(count(.skipped))\">\n    <properties>\n"
        xml += property("verdict", report.verdict.rawValue)
        if report.kind == .plan { xml += property("schedule", report.schedule.id) }
        xml += property("sha256", report.sha256)
        xml += property("tool", "\(report.tool.name) \(report.tool.version)")
        if report.findingsOmitted > 0 { xml += property("findingsOmitted", String(report.findingsOmitted)) }
        xml += "    </properties>\n"
        for test in cases { write(test, to: &xml) }
        xml += "  </testsuite>\n"
    }

    private func property(_ name: String, _ value: String) -> Markup {
        "      <property name=\"\(name)\" value=\"\(value)\"/>\n"
    }

    private func write(_ test: Case, to xml: inout Markup) {
        let name = "\(test.rule.code.rawValue) \(test.rule.title[language])"
        xml += "    <testcase classname=\"\(report.file)\" name=\"\(name)\" file=\"\(report.file)\""
        if let first = test.findings.first { xml += " line=\"\(report.source.start(of: first.place).line)\"" }
        let message = test.findings.first?.message[language] ?? ""
        switch test.outcome {
        case .pass where test.findings.isEmpty:
            xml += "/>\n"
            return
        case .pass: xml += ">\n      <system-out>\n\(body(of: test))      </system-out>\n"
        case .failure, .error:
            let element: Markup = test.outcome == .error ? "error" : "failure"
            xml += ">\n      <\(element) type=\"\(test.rule.code.rawValue)\" message=\"\(message)\">\n"
            xml += "\(body(of: test))      </\(element)>\n"
        case .skipped:
            xml += ">\n      <skipped message=\"\(ReportVerdict.unreadable.title[language])\"/>\n"
        }
        xml += "    </testcase>\n"
    }

    /// One line a finding, and below it the clause and what mends it.
    private func body(of test: Case) -> Markup {
        var lines: Markup = ""
        for finding in test.findings {
            lines += "\(report.place(of: finding)): "
            lines += "\(finding.severity.title[language]): \(finding.message[language])\n"
            lines += "  \(finding.mend[language])\n"
            for ground in finding.grounds(language) { lines += "  \(ground)\n" }
        }
        return lines
    }
}
