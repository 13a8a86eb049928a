import Foundation
import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

/// What the sheet that is printed and filed has beside the answer.
@Suite struct SheetTests {
    private func html(_ text: String) -> String {
        let report = Report(of: Array(text.utf8), file: "plan.json", options: .test)
        return String(decoding: report.page(.ja).html(), as: UTF8.self)
    }

    @Test func `it has room for the day, the author and the approval`() {
        let html = html(ValidPlan.text)
        for label in ["作成日", "作成者", "決裁"] { #expect(html.contains("<dt>\(label)</dt>")) }
    }

    /// 12,000,000 less the 500,000 of an earlier round is what promotion and ③ may still have.
    @Test func `earlier rounds are listed, and a cap is what they have left of it`() throws {
        let html = html(ValidPlan.text)
        let table = try #require(html.split(separator: "<h2>以前の採択分</h2>").last)
        for cell in ["旧館", "4,000,000", "別館", "500,000", "株式会社さき", "750,000"] { #expect(table.contains(cell)) }
        #expect(html.contains("11,500,000"))
        #expect(html.contains("12,000,000円のうち500,000円は先に使用済み"))
    }

    @Test func `the source of all money is a table that adds up and changes nothing`() {
        let type = #""type": "standard","#
        let parts = #"{ "item": "一般財源", "amount": 3000000 }, { "item": "寄附金", "amount": 2000000 }"#
        let text = ValidPlan.text.replacingOccurrences(of: type, with: #"\#(type) "localFunding": [ \#(parts) ],"#)
        func report(_ text: String) -> Report { Report(of: Array(text.utf8), file: "plan.json", options: .test) }
        let (with, without) = (report(text), report(ValidPlan.text))
        #expect(with.assessment?.totals.nationalShare == without.assessment?.totals.nationalShare)
        let share = with.assessment?.totals.nationalShare.amount ?? 0
        let shown = String(decoding: with.page(.ja).text(TextStyle(color: false)), as: UTF8.self)
        #expect(shown.contains("財源内訳") && shown.contains((share + 5_000_000).grouped))
    }

    @Test func `companies that stay have their periods on it`() throws {
        let report = try PlannerFixtures.report("repayment")
        let html = String(decoding: report.page(.ja).html(), as: UTF8.self)
        let table = try #require(html.split(separator: "残る企業が退去した場合").last)
        #expect(table.contains("令和3年10月1日から令和6年10月1日まで") && table.contains("2分の1"))
    }

    @Test func `lines of the file stand at its end and not beside the findings`() throws {
        let html = html(ValidPlan.text.replacingOccurrences(of: "21000000", with: "91000000"))
        let excerpt = try #require(html.range(of: "<pre dir=\"ltr\">")).lowerBound
        let record = try #require(html.range(of: "この結果の記録")).lowerBound
        #expect(record < excerpt)
    }
}
