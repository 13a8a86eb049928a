import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments
@testable import Workbooks

/// One plan as three programs save it (`Scripts/check-workbooks --record`), and the report as a workbook.
@Suite struct SavedPlansTests {
    @Test(arguments: ["openpyxl", "xlsxwriter", "libreoffice"])
    func `a plan saved by another program is the same plan, with the same cells`(_ program: String) throws {
        let plain = Report(of: try Repository.bytes("Fixtures/plans/aizuwakamatsu.json"), file: "p", options: .test)
        let ours = Report(of: try #require(try plain.converted()).bytes, file: "p", options: .test)
        let saved = Report(
            of: try Repository.bytes("Fixtures/workbooks/plan-\(program).xlsx"), file: "p", options: .test)
        let lines = { (report: Report) in
            String(decoding: report.json(pretty: true), as: UTF8.self).split(separator: "\n")
                .filter { !$0.contains("\"sha256\":") }
        }
        #expect(lines(saved) == lines(ours))
        #expect(saved.findings.contains { saved.source.cells(of: $0.place) != nil })
    }

    @Test func `a plan that is still being written is a workbook too, with its blanks and its slips`() throws {
        let text = #"{"title": "始め", "applicant": {}, "facilities": [{"id": "a", "capacity": "約20"}, {"name": "駅前"}]}"#
        let draft = Report(of: Array(text.utf8), file: "p", options: .test)
        #expect(try draft.converted() == nil)
        let made = try #require(try draft.rewritten())
        #expect(made.lost == nil)
        let book = try Workbook(made.bytes)
        let facilities = try #require(book.sheets.first { $0.name == "施設" })
        let cells = facilities.rows.filter { $0.index >= 3 }.flatMap { $0.cells }.filter { !$0.text.isEmpty }
        #expect(cells.map { "\($0.address.text) \($0.text)" } == ["A4 a", "D4 約20", "B5 駅前"])
    }

    @Test func `the report workbook has items, findings, readings and grounds, with amounts as numbers`() throws {
        let report = Report(of: try Repository.bytes("Fixtures/plans/aizuwakamatsu.json"), file: "p", options: .test)
        let book = try Workbook(ReportFormat.xlsx.render([report], in: .ja))
        #expect(book.sheets.map { $0.name } == ["明細", "指摘", "解釈", "根拠"])
        let items = try #require(report.assessment?.items)
        let rows = book.sheets[0].rows.filter { $0.index >= 4 }
        #expect(rows.count == items.count + 1)
        for (row, item) in zip(rows, items) {
            let numbers = row.cells.filter { $0.kind == .number }.map { $0.text }
            #expect(numbers.first == "\(item.declared.amount)")
            #expect(numbers.contains("\(item.nationalShare.yen.amount)"))
        }
        #expect(book.sheets[1].rows.filter { $0.index >= 4 }.count == report.findings.count)
    }

    @Test func `the form offers lists, and its rows are as high as their text`() throws {
        let book = try Workbook(StartingPlan(applicant: nil, type: nil, programmes: []).workbook())
        #expect(book.sheets.map { $0.name } == SheetForm.all.map { $0.name })
        for (form, sheet) in zip(SheetForm.all, book.sheets) {
            let headings = SheetHeadings(form, on: sheet)
            #expect(headings.notes.isEmpty && headings.labels.allSatisfy { $0 != nil })
            #expect(headings.columns.allSatisfy { $0 != nil })
        }
    }
}
