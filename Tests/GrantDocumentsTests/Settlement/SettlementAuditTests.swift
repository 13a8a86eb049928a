import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

/// A filed report about a settlement, run again.
@Suite struct SettlementAuditTests {
    private static let several = "Fixtures/golden/settlements/several-orders.json"
    private let tool = SettlementReportTests.options.tool

    private func filed(_ bytes: [UInt8]) throws -> FiledReport { try FiledReport(bytes) }

    private func audit(_ report: [UInt8], _ file: String, actual: [UInt8]? = nil) throws -> AuditReport {
        AuditReport(
            try filed(report), plan: try Repository.bytes(file), actual: actual, file: "other.json", tool: tool)
    }

    @Test(arguments: SettlementReportTests.files, [true, false])
    func `a report is identical to the run that made it`(_ path: String, _ pretty: Bool) throws {
        let report = try SettlementReportTests.report(path)
        #expect(try audit(report.json(pretty: pretty), path).result == .identical)
    }

    @Test func `the day, the readings and the plan as spent are taken from the report`() throws {
        let spent = try Repository.bytes("Fixtures/plans/aizuwakamatsu.json")
        var options = SettlementReportTests.options
        options.overrides = Readings([.after, .afresh])
        let report = try Report(
            settling: Repository.bytes(Self.several), file: "a/s.json",
            with: Report(of: spent, file: "spent.json", options: SettlementReportTests.options),
            asOf: Day("2024-12-31"), options: options)
        let filed = try filed(report.json(pretty: true))
        #expect(filed.actualFile == "spent.json" && filed.asOf == Day("2024-12-31"))
        #expect(try audit(report.json(pretty: true), Self.several, actual: spent).result == .identical)
        let without = try audit(report.json(pretty: true), Self.several)
        #expect(without.result == .different && without.differences.contains { $0.subject == "actual" })
    }

    @Test func `a forged figure is found with its order`() throws {
        let report = try SettlementReportTests.report(Self.several)
        let text = String(decoding: report.json(pretty: true), as: UTF8.self)
        let forged = text.replacing("\"surcharge\": 2438400,\n", with: "\"surcharge\": 2438399,\n", maxReplacements: 1)
        #expect(forged != text)
        let audit = try audit(Array(forged.utf8), Self.several)
        #expect(audit.result == .different)
        #expect(audit.differences.map(\.subject) == ["breach"] && audit.differences[0].by == 1)
    }

    @Test func `another settlement is another file first of all`() throws {
        let report = try SettlementReportTests.report(Self.several)
        let audit = try audit(report.json(pretty: true), "Fixtures/golden/settlements/yakushima.json")
        #expect(audit.differences.first?.area == .plan && audit.differences.first?.key == "sha256")
        #expect(String(decoding: audit.page(.ja).text(.plain), as: UTF8.self).contains("精算のファイルの中身"))
    }

    @Test func `a day that this file does not allow is a difference`() throws {
        let report = try SettlementReportTests.report(
            "Fixtures/golden/settlements/yakushima.json", asOf: Day("2022-12-31"))
        let audit = try audit(report.json(pretty: true), Self.several)
        #expect(audit.differences.contains { $0.subject == "asOf" })
    }
}
