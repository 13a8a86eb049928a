import Foundation
import GrantRules
import Testing

@testable import GrantDocuments

/// Plans of `Fixtures/planner`, named there by what they are for.
enum PlannerFixtures {
    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Repository.root.appending(path: "Fixtures/planner/\(name).json")))
    }

    static func report(_ name: String) throws -> Report {
        Report(of: try bytes(name), file: "\(name).json", options: .test)
    }

    /// Every plan of the corpus that has amounts.
    static let readable = Corpus.all.filter { (try? $0.report().assessment) != nil }

    static let plain = TextStyle(color: false)
}

/// A page that is compared with a recording, in a language and a format.
struct PlannerPage: CustomTestStringConvertible, Sendable {
    let command: String
    let format: PlannerFormat
    let language: Language

    var testDescription: String { "\(command) \(format.rawValue) \(language.rawValue)" }

    static let commands = [
        "advise-four-offices", "advise-three-medium", "compare", "audit-different", "audit-same-answer",
        "audit-requested", "clawback", "together",
    ]

    static let all = commands.flatMap { command in
        PlannerFormat.allCases.flatMap { format in
            (format == .json ? [Language.ja] : Language.allCases).map {
                PlannerPage(command: command, format: format, language: $0)
            }
        }
    }

    var file: String {
        switch format {
        case .text: "\(command).\(language.rawValue).txt"
        case .markdown: "\(command).\(language.rawValue).md"
        case .html: "\(command).\(language.rawValue).html"
        case .json: "\(command).json"
        }
    }

    func render() throws -> [UInt8] {
        let style = PlannerFixtures.plain
        switch command {
        case "advise-four-offices", "advise-three-medium":
            let report = try PlannerFixtures.report(String(command.dropFirst("advise-".count)))
            return AdviceReport(report)?.render(format, language, style: style) ?? []
        case "compare":
            let (before, after) = (try PlannerFixtures.report("before"), try PlannerFixtures.report("after"))
            return ComparisonReport(before, after)?.render(format, language, style: style) ?? []
        case "audit-different": return try audit("after").render(format, language, style: style)
        case "audit-same-answer": return try audit("before").render(format, language, style: style)
        case "audit-requested":
            let reports = try ["four-offices", "before"].map { try PlannerFixtures.report($0) }
            return RequestedTable(reports).render(format, language, style: style)
        case "clawback":
            let report = try PlannerFixtures.report("repayment")
            let clawback = ClawbackReport(report, asOf: Day("2025-03-31"))
            let format = ClawbackReport.Format(rawValue: format.rawValue) ?? .text
            return clawback?.render(format, language, style: style) ?? []
        default:
            let reports = try ["round1", "round2"].map { try PlannerFixtures.report($0) }
            return TogetherReport(reports)?.render(format, language, style: style) ?? []
        }
    }

    /// A report of an older version, on the plan it was made of or on another.
    private func audit(_ plan: String) throws -> AuditReport {
        var options = ReportOptions.test
        options.tool = Report.Tool(name: "test", version: "older")
        let filed = Report(of: try PlannerFixtures.bytes("before"), file: "before.json", options: options)
        return AuditReport(
            try FiledReport(filed.json(pretty: true)), plan: try PlannerFixtures.bytes(plan), file: "\(plan).json",
            tool: ReportOptions.test.tool)
    }
}
