import GrantRules

extension ReportFormat {
    /// SARIF 2.1.0 (OASIS), one run for all plans.
    static let sarif = ReportFormat(
        id: "sarif", title: Text(ja: "SARIF 2.1.0（静的解析の結果）", en: "SARIF 2.1.0 (static analysis results)"),
        fileExtension: "sarif",
        writing: .whole { reports, language in
            JSONWriter.document {
                $0.string("$schema", schema)
                $0.string("version", "2.1.0")
                $0.array("runs") { $0.object { SARIFRun(reports, language).write(to: &$0) } }
            }
        })

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

/// Everything that one run of the tool found.
struct SARIFRun {
    private let reports: [Report]
    private let language: Language
    private let rules: [Rule]
    /// The editions that the reports are made under, each once.
    private let schedules: [Schedule]

    init(_ reports: [Report], _ language: Language) {
        self.reports = reports
        rules = Catalogue.rules(of: reports.first?.kind ?? .plan)
        schedules = reports.reduce(into: []) { all, report in
            if !all.contains(where: { $0 === report.schedule }) { all.append(report.schedule) }
        }
        self.language = language
    }

    func write(to run: inout JSONWriter) {
        run.object("tool") { tool in
            tool.object("driver") { driver in
                driver.string("name", reports.first?.tool.name ?? "grant-cli")
                driver.string("version", optional: reports.first?.tool.version)
                driver.string("language", language.rawValue)
                driver.objects("rules", rules) { entry, rule in rule.write(to: &entry, language, under: schedules) }
            }
        }
        run.string("language", language.rawValue)
        run.string("columnKind", "unicodeCodePoints")
        run.objects("artifacts", reports) { entry, report in writeArtifact(of: report, to: &entry) }
        run.array("results") { list in
            for (index, report) in reports.enumerated() {
                var fingerprints = Fingerprints()
                for finding in report.findings {
                    let fingerprint = fingerprints.next(for: finding)
                    list.object { write(finding, of: report, artifact: index, fingerprint, to: &$0) }
                }
            }
        }
    }

    private func writeArtifact(of report: Report, to artifact: inout JSONWriter) {
        artifact.object("location") { $0.string("uri", uri(of: report)) }
        artifact.number("length", Int64(report.source.file.count))
        artifact.string(
            "mimeType",
            report.source.isWorkbook
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "application/json")
        artifact.object("hashes") { $0.string("sha-256", report.sha256) }
        artifact.object("properties") { properties in
            properties.string("verdict", report.verdict.rawValue)
            if report.kind == .plan { properties.string("schedule", report.schedule.id) }
            if let reckoning = report.reckoning {
                properties.number("surcharge", reckoning.surcharge.amount)
                properties.number("owed", reckoning.owed.amount)
            }
            if let totals = report.assessment?.totals {
                properties.number("eligible", totals.eligible.amount)
                properties.number("nationalShare", totals.nationalShare.amount)
            }
            properties.number("findingsOmitted", Int64(report.findingsOmitted))
        }
    }

    private func write(
        _ finding: Finding, of report: Report, artifact: Int, _ fingerprint: String,
        to result: inout JSONWriter
    ) {
        result.string("ruleId", finding.code.rawValue)
        if let index = rules.firstIndex(where: { $0.code == finding.code }) {
            result.number("ruleIndex", Int64(index))
        }
        result.string("level", finding.severity.level)
        let cells = report.source.cells(of: finding.place)
        let before = cells.map { $0.text + " " } ?? ""
        let message: SARIFMessage = "\(before)\(finding.message[language])\n\(finding.mend[language])"
        result.object("message") { $0.string("text", message.string) }
        let (start, end) = (report.source.start(of: finding.place), report.source.end(of: finding.place))
        result.array("locations") { locations in
            locations.object { location in
                location.object("physicalLocation") { physical in
                    physical.object("artifactLocation") {
                        $0.string("uri", uri(of: report))
                        $0.number("index", Int64(artifact))
                    }
                    physical.object("region") {
                        $0.number("startLine", Int64(start.line))
                        $0.number("startColumn", Int64(start.column))
                        $0.number("endLine", Int64(end.line))
                        $0.number("endColumn", Int64(end.column))
                    }
                }
                location.array("logicalLocations") { list in
                    list.object {
                        $0.string("fullyQualifiedName", PlainText(text: finding.place.pointer).string)
                        $0.string("kind", "value")
                    }
                    guard let cells else { return }
                    list.object {
                        $0.string("name", PlainText(text: cells.cells).string)
                        $0.string("fullyQualifiedName", PlainText(text: cells.sheet + "!" + cells.cells).string)
                        $0.string("kind", "cells")
                    }
                }
            }
        }
        result.object("partialFingerprints") { $0.string("grantFinding/v1", fingerprint) }
        result.object("properties") { write(finding, to: &$0) }
    }

    private func write(_ finding: Finding, to properties: inout JSONWriter) {
        properties.string("item", optional: finding.item.map { PlainText(text: $0).string })
        properties.string("reading", optional: finding.reading?.id)
        if let figures = finding.figures {
            properties.number("found", figures.found)
            properties.number("limit", figures.limit)
            properties.number("excess", figures.excess)
        }
        properties.strings("citations", finding.citations.map { "\($0.source) \($0.text[language])" })
    }

    /// Relative as given; an absolute path becomes a `file` URI.
    private func uri(of report: Report) -> String {
        let path: URIPath = report.file.hasPrefix("/") ? "file://\(report.file)" : "\(report.file)"
        return path.string
    }
}

extension Severity {
    fileprivate var level: String { word(error: "error", warning: "warning", info: "note") }
}

extension Rule {
    /// The descriptor that a viewer shows beside every result of this code.
    fileprivate func write(to descriptor: inout JSONWriter, _ language: Language, under schedules: [Schedule]) {
        let citations = schedules.flatMap { self.citations(under: $0) }
        descriptor.string("id", code.rawValue)
        descriptor.object("shortDescription") { $0.string("text", title[language]) }
        descriptor.object("fullDescription") { $0.string("text", reason[language]) }
        descriptor.object("help") { help in
            help.string("text", helpText(language, citations))
            help.string("markdown", helpMarkdown(language, citations).string)
        }
        descriptor.object("defaultConfiguration") { $0.string("level", severity.level) }
        descriptor.object("properties") { $0.strings("tags", [judges(.document) ? "document" : "grant"]) }
    }

    private func helpText(_ language: Language, _ citations: [Citation]) -> String {
        let grounds = citations.map { "\($0.source) \($0.text[language])" }
        return ([reason[language], remedy[language]] + grounds).joined(separator: "\n")
    }

    private func helpMarkdown(_ language: Language, _ citations: [Citation]) -> Markdown {
        let grounds = language == .ja ? "根拠" : "Grounds"
        var text: Markdown = "\(reason[language])\n\n**\(Finding.remedyTitle[language])**: \(remedy[language])\n"
        if !citations.isEmpty { text += "\n**\(grounds)**\n\n" }
        for citation in citations { text += "- \(citation.source) \(citation.text[language])\n" }
        return text
    }
}
