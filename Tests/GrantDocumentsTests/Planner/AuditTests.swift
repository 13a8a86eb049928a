import Foundation
import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

@Suite struct AuditTests {
    private let tool = ReportOptions.test.tool

    private func filed(_ name: String, _ edit: (String) -> String = { $0 }, pretty: Bool = true) throws -> FiledReport {
        let report = try PlannerFixtures.report(name)
        return try FiledReport(Array(edit(String(decoding: report.json(pretty: pretty), as: UTF8.self)).utf8))
    }

    private func audit(_ filed: FiledReport, _ plan: String) throws -> AuditReport {
        AuditReport(filed, plan: try PlannerFixtures.bytes(plan), file: "other-name.json", tool: tool)
    }

    @Test(arguments: [true, false]) func `a report is identical to the run that made it`(_ pretty: Bool) throws {
        for plan in Corpus.all {
            let filed = try FiledReport(plan.report().json(pretty: pretty))
            let audit = AuditReport(filed, plan: try plan.bytes(), file: "x.json", tool: tool)
            #expect(audit.result == .identical, "\(plan.path)")
        }
    }

    @Test func `readings by option and codes set aside are taken from the report`() throws {
        var options = ReportOptions.test
        options.overrides = Readings([.envelope, .thousand])
        options.ignore = [.readingMatters]
        let bytes = try PlannerFixtures.bytes("three-medium")
        let report = Report(of: bytes, file: "a/b.json", options: options)
        let audit = AuditReport(try FiledReport(report.json(pretty: true)), plan: bytes, file: "c.json", tool: tool)
        #expect(audit.result == .identical)
    }

    @Test func `another version with the same answer says so`() throws {
        let older = try filed("before") {
            $0.replacingOccurrences(of: "\"version\": \"0\"", with: "\"version\": \"0.0.1\"")
        }
        #expect(try audit(older, "before").result == .sameAnswer)
        let laidOut = try filed("before") { $0.replacingOccurrences(of: "  ", with: "\t") }
        let audit = try audit(laidOut, "before")
        #expect(audit.result == .sameAnswer)
        #expect(audit.differences.isEmpty)
    }

    @Test func `a report may be longer than a plan`() throws {
        let bytes = try PlannerFixtures.report("before").json(pretty: true)
        let long = try FiledReport(bytes + [UInt8](repeating: 0x20, count: JSON.longest))
        #expect(try audit(long, "before").result == .sameAnswer)
    }

    @Test func `keys of a later writer are passed over`() throws {
        let later = try filed("before") {
            $0.replacingOccurrences(
                of: "\"verdict\":", with: "\"later\": { \"a\": [1] }, \"verdict\":", options: [],
                range: $0.range(of: "\"verdict\":"))
        }
        let audit = try audit(later, "before")
        #expect(audit.result == .sameAnswer)
        #expect(audit.differences.isEmpty)
        let text = String(decoding: audit.page(.ja).text(.plain), as: UTF8.self)
        #expect(text.filter { !$0.isWhitespace }.contains("知らない項目"))
    }

    /// 39,750,000 filed as 40,000,000: 250,000 less now.
    @Test func `a figure that was touched is found with the difference`() throws {
        let touched = try filed("before") {
            $0.replacingOccurrences(
                of: "\"nationalShare\": 39750000,\n    \"localShare\"",
                with: "\"nationalShare\": 40000000,\n    \"localShare\"")
        }
        let audit = try audit(touched, "before")
        #expect(audit.result == .different)
        let first = try #require(audit.differences.first)
        #expect(first.area == .figures)
        #expect(first.subject == "totals" && first.key == "nationalShare")
        #expect(first.by == -250_000)
        #expect(audit.differences.count == 1)
    }

    /// Both read alike, and a program that takes the report in does not take them for the same.
    @Test(arguments: [
        ("\"findingsOmitted\": 0", "\"findingsOmitted\": \"0\"", "\"0\"", "0"),
        ("\"min\": 39750000", "\"min\": \"39750000\"", "\"39750000\"", "39750000"),
    ])
    func `a figure filed as a text is another`(_ now: String, _ then: String, _ filed: String, _ found: String) throws {
        let report = try self.filed("before") { $0.replacingOccurrences(of: now, with: then) }
        let audit = try audit(report, "before")
        #expect(audit.result == .different)
        let first = try #require(audit.differences.first)
        #expect(first.filed == filed && first.now == found && first.by == nil)
    }

    @Test func `another plan is told first by its bytes`() throws {
        let audit = try audit(try filed("before"), "after")
        #expect(audit.result == .different)
        #expect(audit.differences.first?.key == "sha256")
        let areas = audit.differences.map { $0.area }
        let order = AuditDifference.Area.allCases
        #expect(areas.map { order.firstIndex(of: $0)! } == areas.map { order.firstIndex(of: $0)! }.sorted())
    }

    @Test func `a reading that the plan no longer has is told before figures`() throws {
        let report = try filed("three-medium") {
            $0.replacingOccurrences(
                of: "\"value\": \"counts\",\n      \"from\": \"default\"",
                with: "\"value\": \"counts\",\n      \"from\": \"plan\"")
        }
        #expect(try audit(report, "three-medium").differences.first?.area == .readings)
    }

    @Test(arguments: [
        ("{", "JSON"), ("[]", "grant-report/1"), ("{}", "grant-report/1"), (#"{"format":"grant-plan/1"}"#, "計画"),
        (#"{"format":"grant-report/2"}"#, "grant-report/2"), (#"{"format":"x"}"#, "\"x\""),
        (#"{"format":"grant-report/1","format":"grant-report/1"}"#, "2回"),
        (#"{"format":"grant-report/1"}"#, "/schedule/id"), ("", "JSON"),
    ]) func `what is no report is refused in a sentence`(_ text: String, _ part: String) {
        let problem = #expect(throws: FiledReport.Problem.self) { try FiledReport(Array(text.utf8)) }
        #expect(problem?.message.ja.contains(part) ?? false, "\(problem?.message.ja ?? "")")
    }

    /// Without keys whose words are those of the whole path, what is not compared, and what tells elements apart.
    @Test func `every key in which reports can differ has its words`() throws {
        let within: Set = ["format", "localFunding", "figures", "found", "limit", "min", "max", "reading", "company"]
        let settled = try SettlementReportTests.files.map { try SettlementReportTests.report($0) }
        let reports = try Corpus.all.map { try $0.report() } + settled
        var keys: Set<String> = []
        func collect(_ value: JSONValue) {
            for member in value.members ?? [] where !within.contains(member.key) {
                keys.insert(member.key)
                collect(member.value)
            }
            for element in value.elements ?? [] { collect(element) }
        }
        for report in reports { collect(try JSONValue(report.json(pretty: false))) }
        #expect(keys.count > 60)
        for key in keys {
            let isSaid = [AuditDifference.path(key), AuditDifference.section(key)].contains { $0.ja != key }
            #expect(isSaid, "\(key)")
        }
        #expect(AuditDifference.path("allocated[0].spans[1].days").ja == "割当て1の期間2の日数")
        #expect(AuditDifference.path("allocated[0].later").ja == "allocated[0].later")
    }

    @Test func `the table of requests adds up only what is too much`() throws {
        let table = RequestedTable(try ["four-offices", "before"].map { try PlannerFixtures.report($0) })
        #expect(table.rows.map { $0.shareExcess } == [17_250_000, nil])
        #expect(table.rows.map { $0.costExcess } == [23_000_000, nil])
        #expect(table.rows.map { $0.asksTooMuch } == [true, false])
        let total = String(decoding: table.page(.ja).text(.plain), as: UTF8.self).split(separator: "\n").first {
            $0.hasPrefix("計 ")
        }
        #expect(total?.contains("+17,250,000") == true && total?.contains("+23,000,000") == true)
    }
}
