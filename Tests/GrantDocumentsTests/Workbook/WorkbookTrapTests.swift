import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments
@testable import Workbooks

/// What real workbooks do to a plan, as `docs/workbooks.md` says that it is dealt with.
@Suite("A plan in a workbook") struct WorkbookTrapTests {
    /// The amounts, items and findings of a report, whatever file it is of.
    static func answer(_ report: Report) -> String {
        let json = String(decoding: report.json(pretty: true), as: UTF8.self)
        let dropped = [
            "\"file\":", "\"sha256\":", "\"kind\":", "\"line\":", "\"column\":", "\"endLine\":", "\"endColumn\":",
            "\"sheet\":", "\"cells\":",
        ]
        return json.split(separator: "\n").filter { line in !dropped.contains { line.contains($0) } }.joined(
            separator: "\n")
    }

    private static func totals(_ report: Report) -> String { report.assessment.map { "\($0.totals)" } ?? "none" }

    static let plain = Report(of: Array(ValidPlan.text.utf8), file: "plan.json", options: .test)

    @Test func `says the same as its JSON`() throws {
        let report = try PlanBook.valid().report()
        #expect(report.findings.map { $0.code } == Self.plain.findings.map { $0.code })
        #expect(Self.totals(report) == Self.totals(Self.plain))
        let codes = try PlanBook.valid().findings()
        #expect(codes == [])
    }

    @Test func `is looked at where its cells are`() throws {
        var book = try PlanBook.valid()
        book["進出支援", "C4"] = .text("8700110005902")
        let report = book.report()
        #expect(!report.findings.isEmpty)
        for finding in report.findings {
            let (row, column) = try #require(report.source.cells(of: finding.place)).start
            let shown = report.source.shownStart(of: finding.place)
            #expect(shown.line == row && shown.column == column)
        }
    }

    @Test func `is told what to do in the words of its headings`() throws {
        var book = try PlanBook.valid()
        book["施設", "C5"] = .text("① 自治体が運営")
        let finding = try #require(book.report().findings.first)
        #expect(finding.mend.ja.contains("「運営の別」") && !finding.mend.ja.contains("operation"), "\(finding.mend.ja)")
        #expect(finding.mend.en.contains("「運営の別」") || !finding.mend.en.contains("\"operation\""), "\(finding.mend.en)")
    }

    @Test func `reads no reading aids, and joins what is split into runs`() throws {
        var book = try PlanBook.valid()
        for index in book.sheets.indices {
            for (address, content) in book.sheets[index].cells {
                guard case .text(let text) = content, !text.isEmpty else { continue }
                let (head, tail) = (text.prefix(1), text.dropFirst())
                func safe(_ text: Substring) -> String {
                    String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
                }
                book.sheets[index].cells[address] = .raw(
                    " t=\"inlineStr\"",
                    "<is><r><t>\(safe(head))</t></r><r><rPr/><t xml:space=\"preserve\">\(safe(tail))</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>フリガナ</t></rPh><phoneticPr fontId=\"1\"/></is>")
            }
        }
        let report = book.report()
        #expect(Self.answer(report) == Self.answer(try PlanBook.valid().report()))
        #expect(!String(decoding: report.json(pretty: false), as: UTF8.self).contains("フリガナ"))
    }

    @Test func `gets back a zero that Excel took, where one place only can be meant`() throws {
        var book = try PlanBook.valid()
        let code = try #require(book.address(of: "全国地方公共団体コード（6桁コード）", on: "申請団体"))
        let cell = "B\(code.row + 1)"
        book["申請団体", cell] = .number("72028")
        #expect(
            book.findings() == ["D037 「申請団体」\(cell): 失われた先頭の 0 を補い、072028 と読んだ。"])
        #expect(book.report().assessment?.plan.draft.applicant.code.text == "072028")
        book["申請団体", cell] = .number("12203")
        let report = book.report()
        #expect(report.findings.map { $0.code.rawValue } == ["D011"])
        let mend = try #require(report.findings.first?.mend.ja)
        #expect(mend.contains("012203") && mend.contains("士別市") && mend.contains("122033") && mend.contains("市川市"))
        book = try PlanBook.valid()
        book["進出支援", "C4"] = .number("8700110005901")
        #expect(book.findings() == [])
        #expect(book.report().assessment?.plan.draft.companies[0].corporateNumber?.text == "8700110005901")
    }

    @Test func `reads days of either calendar, and takes no day for a share or a number`() throws {
        let column = "G4"
        let plain = try PlanBook.valid()
        #expect(plain["進出支援", column] == .day("44470"))
        var book = plain
        book["進出支援", column] = .raw(" t=\"d\"", "<v>2021-10-01T00:00:00</v>")
        #expect(Self.answer(book.report()) == Self.answer(plain.report()))
        book = plain
        book.from1904 = true
        for cell in ["G4", "H4", "J4"] {
            guard case .day(let serial)? = book["進出支援", cell], let number = Int(serial) else { continue }
            book["進出支援", cell] = .day("\(number - 1_462)")
        }
        #expect(Self.answer(book.report()) == Self.answer(plain.report()))
        book = plain
        book["進出支援", column] = .text("令和3年11月1日")
        let finding = try #require(book.report().findings.first)
        #expect(finding.code == .badDate && finding.mend.ja.contains("2021-11-01"))
        #expect(book.findings() == ["D013 「進出支援」G4: 「申請日」の日付 「令和3年11月1日」 は元号で書かれている。"])
        book = plain
        book["進出支援", column] = .day("44470.5625")
        #expect(book.findings() == ["D013 「進出支援」G4: 「申請日」の日付 「2021-10-01 13:30」 は時刻を含んでいる。"])
        #expect(book.report().findings.first?.mend.ja.contains("2021-10-01") == true)
        book = plain
        book["施設", "A4"] = .day("46024")
        #expect(
            book.findings().first == "D035 「施設」A4: 施設番号が日付に変わっている。")
        let share = try #require(book.address(of: "返還の割合", on: "返還制度"))
        book = plain
        book["返還制度", "B\(share.row + 2)"] = .day("46024")
        #expect(book.findings() == ["D035 「返還制度」B\(share.row + 2): 返還の割合が日付に変わっている。"])
    }

    @Test(arguments: [
        (PlanBook.Content.raw("", "<f>A1*2</f><v/>"), "D035 「経費」C4: 式の値が保存されていない。", false),
        (.raw("", "<f>A1*2</f><v>0</v>"), "D035 「経費」C4: 式の値が保存されていない。", true),
        (.raw(" t=\"e\"", "<f>A1*2</f><v>#REF!</v>"), "D035 「経費」C4: 式の結果が #REF! である。", false),
    ])
    func `takes no formula for nothing`(_ content: PlanBook.Content, _ finding: String, _ isStale: Bool) throws {
        var book = try PlanBook.valid()
        book["経費", "C4"] = content
        book.isStale = isStale
        #expect(book.findings() == [finding])
        #expect(book.report().verdict == .unreadable)
    }

    @Test func `believes a formula that was worked out`() throws {
        var book = try PlanBook.valid()
        book["経費", "C4"] = .raw("", "<f>20000000+1000000</f><v>21000000</v>")
        #expect(Self.answer(book.report()) == Self.answer(try PlanBook.valid().report()))
    }

    @Test(arguments: [
        (PlanBook.Content.text("２１，０００，０００"), "D037 「経費」C4: 文字として書かれた数を 21,000,000 と読んだ。"),
        (.text(" 21,000,000円　"), "D037 「経費」C4: 文字として書かれた数を 21,000,000 と読んだ。"),
        (.number("20999999.999999996"), ""), (.number("2.1E7"), ""),
        (.text("2100万円"), "D009 「経費」C4: 金額 「2100万円」 は単位を含んでいる。"),
        (.text("21,00,000"), "D009 「経費」C4: 金額 「21,00,000」 は桁区切りを含んでいる。"),
        (.number("9000000.5"), "D009 「経費」C4: 金額 9000000.5 は小数点を含んでいる。"),
        (.number("-5"), "D010 「経費」C4: 金額 -5 は負の数である。0円から9,999,999,999,999円までとする。"),
        (.number("1E13"), "D010 「経費」C4: 金額 10,000,000,000,000円は範囲の外にある。0円から9,999,999,999,999円までとする。"),
        (.text("別途"), "D008 「経費」C4: 「金額（円）」には円単位の整数を書くが、文字列 「別途」 がある。"),
        (.text("　"), "D007 「経費」C4: 金額（円）が記入されていない。"),
    ])
    func `reads an amount as it is dressed, and nothing into it`(_ content: PlanBook.Content, _ finding: String) throws
    {
        var book = try PlanBook.valid()
        book["経費", "C4"] = content
        #expect(book.findings() == (finding.isEmpty ? [] : [finding]))
        if finding.isEmpty || finding.hasPrefix("D037") {
            #expect(book.report().assessment?.plan.draft.facilities[0].costs[0].amount.amount == 21_000_000)
        } else {
            #expect(book.report().verdict == .unreadable)
        }
    }

    @Test func `is found by its headings wherever they stand`() throws {
        let plain = try PlanBook.valid()
        var book = plain
        // Columns from the right to the left, seven empty rows before, one of blanks among them.
        book.move("経費") { CellAddress(row: $0.row < 3 ? $0.row : $0.row + 7, column: 8 - $0.column) }
        book["経費", "D6"] = .text("　")
        book["経費", "K3"] = .text("メモ2")
        book["経費", "K12"] = .text("控え")
        #expect(Self.answer(book.report()) == Self.answer(plain.report()))
        book = plain
        book["経費", "K3"] = .text("単価")
        book["経費", "K4"] = .number("5")
        book["施設", "A40"] = .text("　")
        #expect(book.findings() == ["D038 「経費」K3: 「単価」の列は読まない。"])
        book = plain
        book.rename("施設", " 施　設")
        #expect(book.findings() == [])
    }

    @Test func `has one finding for a heading or a sheet of another name, however many rows there are`() throws {
        let plain = try PlanBook.valid()
        var book = plain
        book["経費", "C3"] = .text("事業費")
        #expect(
            book.findings() == ["D006 「経費」C3: 見出し「金額（円）」がなく、「事業費」という見出しは決まっていない。"])
        book["経費", "C3"] = nil
        #expect(book.findings() == ["D034 「経費」C3: 「経費」シートに見出し「金額（円）」がない。"])
        book = plain
        book["経費", "F3"] = .text("金額 （円）")
        #expect(book.findings() == ["D005 「経費」F3: 「金額 （円）」という見出しが二つある。"])
        book = plain
        book.rename("経費", "経費 (2)")
        #expect(
            book.findings().filter { !$0.hasPrefix("D025") } == [
                "D034 「経費 (2)」A1: 「経費」シートがなく、「経費 (2)」がその見出しを持つ。"
            ])
        book = plain
        book.sheets.append(("積算内訳", [CellAddress(row: 0, column: 0): .text("人件費")]))
        #expect(book.findings() == ["D038 「積算内訳」A1: 計画のシートでないので読まない。"])
        let label = try #require(plain.address(of: "条件不利地域の申告の根拠", on: "申請団体"))
        book = plain
        book["申請団体", label.text] = .text("不利地域")
        #expect(
            book.findings() == [
                "D006 「申請団体」\(label.text): 見出し「条件不利地域の申告の根拠」がなく、「不利地域」という見出しは決まっていない。"
            ])
    }

    @Test func `takes one cell for several rows where it says whose they are, and nowhere else`() throws {
        let plain = try PlanBook.valid()
        var book = plain
        book["経費", "A5"] = nil
        book.merged["経費"] = ["A4:A5"]
        #expect(Self.answer(book.report()) == Self.answer(plain.report()))
        book = plain
        book["経費", "C5"] = nil
        book.merged["経費"] = ["C4:C5"]
        #expect(book.findings() == ["D035 「経費」C4:C5: セルが結合されていて、どの行の値か分からない。"])
        book = plain
        book.hiddenRows["経費"] = [5]
        book.hiddenSheets = ["施設"]
        #expect(
            book.findings().sorted() == [
                "D038 「施設」A1: シートは非表示だが、計画に含めた。", "D038 「経費」A5:D5: 行は非表示だが、計画に含めた。",
            ])
        #expect(Self.totals(book.report()) == Self.totals(Self.plain))
    }

    @Test func `says of a row that belongs nowhere where to look`() throws {
        var book = try PlanBook.valid()
        book["経費", "A4"] = .text("nakamchi")
        #expect(book.findings() == ["D036 「経費」A4: 施設番号「nakamchi」の施設がない。"])
        book = try PlanBook.valid()
        let earlier = try #require(book.address(of: "区分", on: "過年度の交付"))
        book["過年度の交付", "A\(earlier.row + 2)"] = .text("①の施設")
        #expect(book.findings() == ["D036 「過年度の交付」A\(earlier.row + 2): 区分に「①の施設」はない。"])
        book["過年度の交付", "A\(earlier.row + 2)"] = .text("③の施設")
        #expect(
            book.findings() == [
                "D006 「過年度の交付」D\(earlier.row + 2): 区分「③の施設」の行に「収容可能人数（人）」の欄はない。",
                "D006 「過年度の交付」E\(earlier.row + 2): 区分「③の施設」の行に「交付対象事業費（円）」の欄はない。",
            ])
        book = try PlanBook.valid()
        book["施設", "A5"] = .text("office-a")
        #expect(book.findings().filter { $0.hasPrefix("D018") } == ["D018 「施設」A5: id 「office-a」 は 「施設」A4 でも使われている。"])
    }

    @Test func `speaks of cells and headings, never of keys`() throws {
        var book = try PlanBook.valid()
        book["施設", "C4"] = .text("公設")
        #expect(
            book.findings() == [
                "D022 「施設」C4: 「運営の別」に 「公設」 という値はない。「① 自治体が運営」 の書き誤りか。"
            ])
        book = try PlanBook.valid()
        for row in 4...6 { book["経費", "A\(row)"] = .text("office-b") }
        book["経費", "A7"] = .text("office-b")
        let report = book.report()
        let text = report.findings.map { $0.message.ja + $0.mend.ja }.joined()
        #expect(!PlanKey.allCases.contains { text.contains("\"\($0.rawValue)\"") }, "\(text)")
    }

    @Test func `is no plan without its sheets`() throws {
        var book = try PlanBook.valid()
        book.sheets = [("Sheet1", [CellAddress(row: 0, column: 0): .text("x")])]
        #expect(book.findings() == ["D034 「Sheet1」A1: 計画のシート（申請団体、施設、経費など）がない。"])
        #expect(book.report().verdict == .unreadable)
        book = try PlanBook.valid()
        book.sheets.removeFirst()
        #expect(book.findings().contains { $0.hasSuffix("「申請団体」シートがない。") })
    }

    @Test func `needs what is on its first sheet`() throws {
        var book = try PlanBook.valid()
        book.sheets[0].cells = [:]
        #expect(book.findings().contains { $0.hasPrefix("D034 「申請団体」A1: 「申請団体」シートに見出し「") })
        for index in book.sheets.indices { book.sheets[index].cells = [:] }
        #expect(book.findings().map { $0.prefix(4) } == ["D034"])
        #expect(book.report().verdict == .unreadable)
    }

    @Test(arguments: [
        (Array("PK".utf8) + [3, 4, 0, 0], "D033"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600), "D026"),
        ([], "D026"), (Array("<html>".utf8), "D026"), ([0x8E, 0x7B, 0x90, 0xDD, 0x2C, 0x31], "D002"),
    ])
    func `is told from other files`(_ bytes: [UInt8], _ code: String) {
        let report = Report(of: bytes, file: "計画.xlsx", options: .test)
        #expect(report.findings.map { $0.code.rawValue } == [code])
        #expect(report.verdict == .unreadable)
    }

    @Test func `that is cut off anywhere is refused with one finding`() throws {
        let bytes = try PlanBook.valid().bytes
        for length in stride(from: 4, to: bytes.count, by: 977) {
            let report = Report(of: Array(bytes.prefix(length)), file: "計画.xlsx", options: .test)
            #expect(report.findings.map { $0.code.rawValue } == ["D033"])
        }
    }
}
