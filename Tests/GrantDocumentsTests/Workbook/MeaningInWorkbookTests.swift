import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments
@testable import Workbooks

/// Where a person would read another amount, or another thing, than the cells hold: nothing of it is passed over.
@Suite("What a workbook may mean") struct MeaningInWorkbookTests {
    /// The codes and cells of what is said beyond the valid plan, which has nothing.
    private func said(_ change: (inout PlanBook) throws -> Void) throws -> [String] {
        var book = try PlanBook.valid()
        try change(&book)
        return book.findings().map { $0.split(separator: ":")[0].description }
    }

    private func place(of heading: String, on sheet: String) throws -> CellAddress {
        try #require(try PlanBook.valid().address(of: heading, on: sheet))
    }

    @Test(arguments: ["金額（千円）", "金額 (単位:千円)", "金額［百万円］", "金額（税込・万円）"])
    func `is not yen where the heading says thousands`(_ heading: String) throws {
        let cell = try place(of: "金額（円）", on: "経費").text
        let found = try said { $0["経費", cell] = .text(heading.replacing("［", with: "[").replacing("］", with: "]")) }
        #expect(found == ["D006 「経費」\(cell)"])
    }

    @Test(arguments: ["金額（円・税込）", "金額（令和3年度）", "金額", "金額（円）※"])
    func `is yen under other headings`(_ heading: String) throws {
        let cell = try place(of: "金額（円）", on: "経費").text
        #expect(try said { $0["経費", cell] = .text(heading) } == [])
    }

    @Test func `is not yen where a line above the table says thousands, nor months where years stand`() throws {
        #expect(try said { $0["経費", "D2"] = .text("（単位：千円）") } == ["D006 「経費」D2"])
        #expect(try said { $0["経費", "D2"] = .text("単位：円") } == [])
        let months = try place(of: "期間の月数（か月）", on: "返還制度").text
        #expect(try said { $0["返還制度", months] = .text("期間の月数（年）") }.first == "D006 「返還制度」\(months)")
    }

    @Test func `is open where the format of a cell adds thousands`() throws {
        let cell = "C\(try place(of: "金額（円）", on: "経費").row + 2)"
        #expect(try said { $0["経費", cell] = .raw(" s=\"2\"", "<v>21000</v>") } == ["D035 「経費」\(cell)"])
    }

    @Test func `is not lost where a number stands beside its cell`() throws {
        let label = try place(of: "③とプロジェクト推進の交付対象事業費（円）", on: "過年度の交付")
        let row = label.row + 1
        #expect(try said { $0["過年度の交付", "C\(row)"] = .number("12000000") } == ["D006 「過年度の交付」C\(row)"])
        // Behind the form's own example, which is no label.
        #expect(try said { $0["過年度の交付", "D\(row)"] = .number("12000000") } == ["D006 「過年度の交付」D\(row)"])
        let wanted = try place(of: "申請額の交付対象事業費（円）", on: "申請団体").row + 1
        let asked = try said {
            $0["申請団体", "B\(wanted)"] = .text("")
            $0["申請団体", "D\(wanted)"] = .number("39000000")
        }
        #expect(asked == ["D006 「申請団体」D\(wanted)"])
        let noted = try said {
            $0["申請団体", "D\(wanted)"] = .text("メモ: 昨年")
            $0["申請団体", "E\(wanted)"] = .number("100")
        }
        #expect(noted == [])
        let cleared = try said {
            $0["過年度の交付", "A\(row)"] = .text(" ")
            $0["過年度の交付", "B\(row)"] = .number("12000000")
        }
        #expect(cleared == ["D006 「過年度の交付」B\(row)"])
    }

    @Test(arguments: ["なし", "－", "該当なし", "0"])
    func `is no reason where a cell says that there is none`(_ word: String) throws {
        let heading = try place(of: "対象外とする理由", on: "経費")
        let cell = CellAddress(row: heading.row + 1, column: heading.column).text
        #expect(try said { $0["経費", cell] = .text(word) } == ["D035 「経費」\(cell)"])
    }

    @Test func `is told where a column with values has no heading`() throws {
        let heading = try place(of: "対象外とする理由", on: "経費")
        let cell = CellAddress(row: heading.row + 1, column: heading.column).text
        let found = try said {
            $0["経費", heading.text] = .text("")
            $0["経費", cell] = .text("他の補助金の対象")
        }
        #expect(found == ["D034 「経費」\(heading.text)"])
        #expect(try said { $0["経費", "J9"] = .text("覚え") } == ["D038 「経費」J\(heading.row + 1)"])
    }

    @Test(arguments: ["合計", "小 計", "計"])
    func `does not count a row of sums`(_ word: String) throws {
        let row = try place(of: "費目", on: "プロジェクト推進").row + 6
        let found = try said {
            $0["プロジェクト推進", "A\(row)"] = .text(word)
            $0["プロジェクト推進", "B\(row)"] = .number("8000000")
        }
        #expect(found == ["D036 「プロジェクト推進」A\(row):C\(row)"] || found == ["D036 「プロジェクト推進」A\(row)"])
    }

    @Test func `takes the sheet of the very name before a copy of it`() throws {
        var book = try PlanBook.valid()
        let costs = try #require(book.sheets.first { $0.name == "経費" })
        book.sheets.insert(("経費 ", costs.cells.filter { $0.key.row < 4 }), at: 0)
        let report = book.report()
        #expect(report.assessment?.totals.eligible == WorkbookTrapTests.plain.assessment?.totals.eligible)
        #expect(book.findings() == ["D038 「経費 」A1: 計画のシートでないので読まない。"])
    }

    @Test func `is never refused without a reason`() throws {
        let row = try place(of: "施設番号", on: "施設").row + 2
        let found = try said { $0["施設", "A\(row)"] = .raw(" t=\"b\"", "<v>1</v>") }
        #expect(!found.isEmpty)
    }

    @Test func `is a fraction where Excel made a decimal of one`() throws {
        let heading = try place(of: "返還の割合", on: "返還制度")
        let cell = CellAddress(row: heading.row + 1, column: heading.column).text
        for (number, share) in [("0.5", "1/2"), ("0.75", "3/4"), ("1", "1/1"), ("0.25", "1/4")] {
            var book = try PlanBook.valid()
            book["返還制度", cell] = .number(number)
            let steps = try #require(book.report().assessment?.plan.draft.clawback?.steps, "\(book.findings())")
            #expect(steps[0].share.text == share)
        }
    }

    @Test func `names a renamed sheet by the form that it is most like`() throws {
        var book = try PlanBook.valid()
        book.rename("プロジェクト推進", "推進費")
        book.sheets.removeAll { $0.name == "既存施設" || $0.name == "経費" }
        #expect(book.findings().contains { $0.contains("「プロジェクト推進」シートがなく、「推進費」がその見出しを持つ。") })
        book = try PlanBook.valid()
        book.rename("申請団体", "表紙")
        #expect(book.findings().contains { $0.contains("「申請団体」シートがなく、「表紙」がその見出しを持つ。") })
    }

    @Test func `calls a key by the name that it has outermost, and in a facility`() {
        let said = FormNames.spoken(Text(ja: "\"facilities\" と \"companies\" の \"id\"", en: ""))
        #expect(said.ja == "「施設」と「進出支援」の「施設番号」")
    }

    @Test func `is about companies where it has companies and a scheme`() throws {
        var book = try PlanBook.valid()
        book.sheets.removeAll { ["施設", "経費", "既存施設", "過年度の交付"].contains($0.name) }
        let found = book.findings("C")
        #expect(found.allSatisfy { !$0.contains("返還制度") } && !found.isEmpty)
    }
}
