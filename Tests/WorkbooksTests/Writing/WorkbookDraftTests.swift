import Testing

@testable import Workbooks

struct WorkbookDraftTests {
    private func sheet(_ name: String = "表", _ rows: [[CellDraft?]] = []) -> SheetDraft {
        var sheet = SheetDraft(name, columns: [])
        for row in rows { sheet.add(row) }
        return sheet
    }

    private func flaw(_ sheets: SheetDraft...) -> DraftFlaw? {
        do {
            _ = try WorkbookDraft.bytes(sheets)
            return nil
        } catch { return error }
    }

    /// The part of the first sheet, as text.
    private func part(_ sheet: SheetDraft) throws -> String {
        String(decoding: try sheet.part(isFirst: true).utf8, as: UTF8.self)
    }

    @Test func `random sheets are read as they were written, and written the same twice`() throws {
        var random = SmallRandom(seed: 18)
        for _ in 0..<60 {
            let draft = Exchange.draft(&random)
            let bytes = try WorkbookDraft.bytes(draft)
            #expect(try WorkbookDraft.bytes(draft) == bytes)
            #expect(try Workbook(bytes).lines == Exchange.lines(draft))
        }
    }

    @Test func `text is text, whatever it looks like`() throws {
        let texts = [
            "=1+1", "007", "1-1", " ", " a\n", "_x000D_", "\u{0}\u{1B}\r\n", "\u{FFFF}", "<&>\"'", "髙𠮷👨‍👩‍👧", "+5", "@x",
        ]
        let bytes = try WorkbookDraft.bytes([sheet("表", texts.map { [.text($0, .text)] })])
        let cells = try Workbook(bytes).sheets[0].rows.flatMap { $0.cells }
        #expect(cells.map { Array($0.text.utf8) } == texts.map { Array($0.utf8) })
        #expect(cells.allSatisfy { $0.kind == .text })
    }

    @Test func `a day is a number that is shown as one, and nothing else is`() throws {
        let serial = try #require(CellDay(year: 2021, month: 11, day: 1).serial)
        let row = CellStyle.allCases.map { CellDraft.number(serial, $0) }
        let bytes = try WorkbookDraft.bytes([sheet("表", [row])])
        let cells = try Workbook(bytes).sheets[0].rows.flatMap { $0.cells }
        #expect(cells.map { $0.isDate } == CellStyle.allCases.map { $0 == .day })
        #expect(cells.allSatisfy { $0.text == "44501" })
    }

    @Test func `elements come in the order that the standard asks for`() throws {
        var sheet = SheetDraft("経費", columns: [(9, .text)])
        sheet.headingRows = 1
        sheet.isLocked = true
        sheet.offer(["①公設", "②民設"], in: CellRange(CellAddress(row: 1, column: 0)))
        sheet.add([.text("事業", .heading)])
        // ECMA-376, part 1, CT_Worksheet.
        let order: [XMLName] = [
            "sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "dataValidations",
            "printOptions", "pageMargins", "pageSetup", "headerFooter",
        ]
        var xml = try XMLReader(Array(try part(sheet).utf8), of: "part")
        #expect(try xml.nextChild(of: 0))
        for name in order { #expect(try xml.nextChild(of: 1) && xml.is(name)) }
        #expect(try !xml.nextChild(of: 1))
    }

    @Test func `only what may be filled in is open, and so is what is pasted`() throws {
        var xml = try XMLReader(CellStyle.part.utf8, of: "part")
        var open: [Bool] = []
        #expect(try xml.nextChild(of: 0))
        while try xml.nextChild(of: 1) {
            guard xml.is("cellXfs") || xml.is("cellStyleXfs") else { continue }
            while try xml.nextChild(of: 2) {
                while try xml.nextChild(of: 3) { if xml.is("protection") { open.append(!xml.flag("locked")) } }
            }
        }
        #expect(open == [true] + CellStyle.allCases.map { [.text, .amount, .day, .wrapped].contains($0) })
    }

    @Test func `wrapped text makes its row as high as it needs`() {
        func height(_ text: String, width: Int = 12) -> Int? {
            var sheet = SheetDraft("表", columns: [(width, .wrapped)])
            sheet.add([.text(text, .wrapped)])
            return sheet.rows[0].height
        }
        #expect(height("abcdefghij") == nil)
        #expect(height("あいうえお") == nil)
        #expect(height("abcdefghijk") == 38)
        #expect(height("あいうえおか") == 38)
        #expect(height("あ\n\nい") == 57)
        #expect(height(String(repeating: "あ", count: 32_767)) == 409)
    }

    @Test func `more rows or longer texts than Excel takes are refused, with the place`() {
        let long = String(repeating: "長", count: 32_767)
        #expect(flaw(sheet("表", [[.text(long, .text)]])) == nil)
        let place = CellAddress(row: 1, column: 2)
        #expect(flaw(sheet("表", [[], [nil, nil, .text(long + "い", .text)]])) == .textTooLong(sheet: "表", place))
        var deep = sheet()
        deep.rows = Array(repeating: ([], nil), count: 1_048_577)
        #expect(flaw(deep) == .tooManyRows(sheet: "表"))
    }

    @Test func `a list is of words or of the cells of another sheet`() throws {
        var sheet = self.sheet()
        let range = CellRange(CellAddress(row: 3, column: 0), CellAddress(row: 102, column: 0))
        sheet.offer(["①公設", "②民設"], in: range, refusal: "一覧から選ぶ。")
        sheet.offer(cells: range, of: "施設 一覧", in: range)
        let part = try part(sheet)
        #expect(
            part.contains("showErrorMessage=\"1\" error=\"一覧から選ぶ。\" sqref=\"A4:A103\"><formula1>&quot;①公設,②民設&quot;<"))
        #expect(part.contains("allowBlank=\"1\" sqref=\"A4:A103\"><formula1>'施設 一覧'!$A$4:$A$103</formula1>"))
    }
}
