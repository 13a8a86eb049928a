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
        let other = try audit(report.json(pretty: true), Self.several, actual: spent + [0x20])
        #expect(other.differences.map(\.subject) == ["actual"] && other.differences[0].key == "sha256")
        #expect(text(other).contains("最初の相違 実績の計画のファイルの中身"))
    }

    @Test func `a report beside a plan that could not be read is identical as well`() throws {
        let broken = try Repository.bytes("Fixtures/plans/broken.json")
        let report = try Report(
            settling: Repository.bytes(Self.several), file: "s.json",
            with: Report(of: broken, file: "spent.json", options: SettlementReportTests.options),
            options: SettlementReportTests.options)
        #expect(try audit(report.json(pretty: true), Self.several, actual: broken).result == .identical)
    }

    private func text(_ audit: AuditReport) -> String {
        String(decoding: audit.page(.ja).text(.plain), as: UTF8.self).replacing(/\ +/, with: " ")
    }

    /// Only another hash is another file.
    @Test(arguments: [
        ("\"title\": \"会津若松市 ", "\"title\": \"", "精算 名称"), ("\"name\": \"会津若松市\"", "\"name\": \"福島市\"", "福島市"),
    ]) func `words touched in a report do not make its file another`(
        _ now: String, _ then: String, _ sentence: String
    ) throws {
        let found = try text(forged(now, then))
        #expect(found.contains(sentence) && !found.contains("別の内容"), "\(found)")
    }

    private func forged(_ now: String, _ then: String) throws -> AuditReport {
        let report = String(decoding: try SettlementReportTests.report(Self.several).json(pretty: true), as: UTF8.self)
        let forged = report.replacing(now, with: then, maxReplacements: 1)
        #expect(forged != report)
        return try audit(Array(forged.utf8), Self.several)
    }

    @Test(arguments: [
        ("\"days\": 539", "\"days\": 540", "割当て1の期間1の日数 540日 → 539日（△1日）"),
        ("\"fixed\": 30000000", "\"fixed\": null", "確定額 不明 → 30,000,000円"),
        ("\"line\": 21", "\"line\": 22", "行 22 → 21\n"),
        ("\"lateSpans\": []", "\"later\": []", "延滞金の期間 なし → []"),
    ]) func `what differs is told in its own unit`(_ now: String, _ then: String, _ sentence: String) throws {
        let found = try text(forged(now, then))
        #expect(found.contains(sentence), "\(found)")
    }

    @Test func `a part that is only on one side is told by its leaves`() throws {
        let report = String(decoding: try SettlementReportTests.report(Self.several).json(pretty: false), as: UTF8.self)
        let forged = report.replacing(/"lateSpans":\[\{[^\]]*\]/, with: "\"lateSpans\":[]", maxReplacements: 1)
        let audit = try audit(Array(forged.utf8), Self.several)
        #expect(audit.differences.map(\.key).prefix(2) == ["lateSpans[0].base", "lateSpans[0].from"])
        #expect(audit.differences.first?.filed.isEmpty == true && audit.differences.first?.now == "2000000")
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
        #expect(text(audit).contains("最初の相違 精算のファイルの中身"))
    }

    @Test func `a day that this file does not allow is a difference`() throws {
        let report = try SettlementReportTests.report(
            "Fixtures/golden/settlements/yakushima.json", asOf: Day("2022-12-31"))
        let audit = try audit(report.json(pretty: true), Self.several)
        #expect(audit.differences.contains { $0.subject == "asOf" })
        #expect(
            text(audit).replacing(/\s/, with: "").contains("令和4年12月31日は、精算の最後の日令和6年3月1日より前で、使えない"))
    }
}
