import GrantTesting

@testable import GrantDocuments
@testable import GrantRules
@testable import Workbooks

extension Target {
    /// One plan in every format and both languages, drawn by lot; its title or applicant names its file too.
    static let renderers = Target(name: "renderers") { bytes in
        let glimpse = PlanReader.read(bytes).glimpse
        // What separates the parts of one format or another stands before it.
        let name = "plans/a, b:c%41;[d](e) " + (glimpse.title ?? glimpse.applicantName ?? "f") + ".json"
        let report = Report(of: bytes, file: name, options: .fuzz)
        var lot = Lot(bytes)
        for language in lot.some(of: Language.allCases) {
            // SARIF lists every rule and takes as long as all the others, so it is asked for less often.
            let withRules = Lot.isWhole || lot.next(4) == 0
            for format in lot.some(3, of: ReportFormat.all.filter { withRules || $0.id != "sarif" }) {
                check(format, format.render([report], in: language), report)
            }
            Promises.harmless(report.page(language).text(TextStyle(color: false, width: 60)), "text")
            Promises.harmlessInColor(report.page(language).text(TextStyle(color: true)), "text in colour")
            if let steps = report.explanation(language)?.text(TextStyle(color: false)) {
                Promises.harmless(steps, "the explanation")
            }
        }
    }

    private static func check(_ format: ReportFormat, _ output: [UInt8], _ report: Report) {
        switch format.id {
        case "csv": Promises.isTable(output, format.id)
        case "sarif":
            let results = Promises.isJSON(output, format.id)?["runs"]?.parts.first?["results"]?.parts ?? []
            let regions = results.map { $0["locations"]?.parts.first?["physicalLocation"]?["region"] }
            samePlaces(format, regions.map { (from($0, "start"), from($0, "end")) }, report)
        case "gitlab":
            let lines = Promises.isJSON(output, format.id)?.parts.map { $0["location"]?["lines"] } ?? []
            samePlaces(
                format, lines.map { (($0?["begin"]?.number, nil), ($0?["end"]?.number, nil)) }, report)
        case "html": showsName(format, Promises.isMarkup(output, format.id, .html), report)
        case "junit": showsName(format, Promises.isMarkup(output, format.id, .junit), report)
        case "markdown": Promises.isMarkdown(output, format.id)
        case "github": commands(output, report)
        case "text": Promises.harmless(output, format.id)
        case "xlsx": demand((try? Workbook(output)) != nil, "the report is no workbook")
        case "json": Promises.isJSON(output, format.id)
        case "ndjson":
            Promises.isJSON(output, format.id)
            demand(output.count { $0 == 0x0A } == 1, "ndjson has more than one line")
        default: demand(false, "nothing is asked of \(format.id)")
        }
    }

    private typealias Place = (line: Int?, column: Int?)

    private static func from(_ region: PlainJSON?, _ side: String) -> Place {
        (region?[side + "Line"]?.number, region?[side + "Column"]?.number)
    }

    /// The places in a report for other programs are those of the findings, which a plain count gives.
    private static func samePlaces(_ format: ReportFormat, _ places: [(Place, Place)], _ report: Report) {
        demand(places.count == report.findings.count, "\(format.id) has \(places.count) findings")
        for ((start, end), finding) in zip(places, report.findings) {
            for (found, offset) in [(start, finding.place.bytes.lowerBound), (end, finding.place.bytes.upperBound)] {
                let place = Promises.place(of: offset, report.source.bytes)
                demand(found.line == place.line, "\(format.id) has a finding at another line")
                demand(found.column == nil || found.column == place.column, "\(format.id) has one at another column")
            }
        }
    }

    /// What the plan says is shown as it is, or by names of what would act.
    private static func showsName(_ format: ReportFormat, _ text: [UInt8], _ report: Report) {
        demand(Promises.holds(text, Promises.shown(report.file)), "\(format.id) does not show the name of the file")
        // Blanks are one list, without a sentence each.
        let blanks = report.blanks
        for finding in report.findings.prefix(3)
        where !blanks.contains(where: { $0.place.bytes == finding.place.bytes && $0.code == finding.code }) {
            let message = [finding.message.ja, finding.message.en].map { Promises.shown($0) }
            demand(message.contains { Promises.holds(text, $0) }, "\(format.id) does not say what \(finding.code) says")
        }
    }

    /// One workflow command a finding, and one more when there are too many.
    private static func commands(_ output: [UInt8], _ report: Report) {
        Promises.harmless(output, "github")
        let lines = output.split(separator: 0x0A)
        let count = report.findings.count + (report.findingsOmitted > 0 ? 1 : 0)
        demand(lines.count == count, "\(lines.count) commands for \(count) findings")
        let last = Promises.place(of: report.source.bytes.count, report.source.bytes).line
        for line in lines {
            let start = ["::error ", "::warning ", "::notice "].first { line.starts(with: $0.utf8) }
            guard let start else { return demand(false, "a line is no command of ours") }
            let rest = line.dropFirst(start.utf8.count)
            // A colon in a property is written otherwise, so the first two end the properties.
            let properties = rest.prefix(while: { $0 != UInt8(ascii: ":") })
            demand(rest.dropFirst(properties.count).starts(with: "::".utf8), "properties hold a colon")
            var keys: [String] = []
            for property in properties.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
                let name = property.prefix { $0 != UInt8(ascii: "=") }
                let value = property.dropFirst(name.count + 1)
                keys.append(String(decoding: name, as: UTF8.self))
                guard ["line", "endLine"].contains(keys.last) else { continue }
                let number = Int(String(decoding: value, as: UTF8.self)) ?? 0
                demand((1...last).contains(number), "a command names line \(number) of \(last)")
            }
            let known = [
                ["file"], ["file", "line", "col", "endColumn", "title"], ["file", "line", "endLine", "title"],
            ]
            demand(known.contains(keys), "a command has the properties \(keys)")
        }
    }
}
