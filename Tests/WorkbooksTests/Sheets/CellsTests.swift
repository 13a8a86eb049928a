import Testing

@testable import Workbooks

struct CellsTests {
    private func row(_ cells: String) -> String { "<row r=\"1\">\(cells)</row>" }

    private func kindAndText(_ cell: String, shared: String? = nil) throws -> [String] {
        try Book(rows: row(cell), shared: shared).cells().map { "\($0.kind) \($0.text)" }
    }

    @Test(arguments: [
        ("<c><v>2.1E7</v></c>", "number 2.1E7"), ("<c t=\"n\"><v>5</v></c>", "number 5"),
        ("<c t=\"str\"><v>a_x000A_b</v></c>", "text a\nb"), ("<c t=\"b\"><v>1</v></c>", "boolean 1"),
        ("<c t=\"e\"><v>#REF!</v></c>", "error #REF!"), ("<c t=\"d\"><v>2021-10-01</v></c>", "isoDate 2021-10-01"),
        ("<c t=\"inlineStr\"><is><t> 東京都 </t></is></c>", "text  東京都 "), ("<c t=\"s\"><v>1</v></c>", "text 二"),
        ("<c t=\"e\"><f>A2</f><v>#REF!</v></c>", "error #REF!"), ("<c><f>A2</f><v>5</v></c>", "number 5"),
        ("<c><f>A2</f></c>", "uncalculated "), ("<c><f>A2</f><v/></c>", "uncalculated "),
        ("<c><f/><v></v></c>", "uncalculated "),
    ])
    func `each type of cell has its kind and its text`(cell: String, expected: String) throws {
        #expect(try kindAndText(cell, shared: "<si><t>一</t></si><si><t>二</t></si>") == [expected])
    }

    @Test(arguments: [
        "<c/>", "<c><v/></c>", "<c s=\"3\"/>", "<c t=\"s\"><v></v></c>", "<c t=\"s\"><v>0</v></c>", "<c t=\"b\"/>",
        "<c t=\"inlineStr\"><is><t/></is></c>", "<c t=\"str\"><f>A2</f><v></v></c>",
    ])
    func `a cell that holds nothing is not there`(cell: String) throws {
        #expect(try kindAndText(cell, shared: "<si/>") == [])
    }

    @Test func `runs are joined and furigana left out`() throws {
        let text = """
            <r><rPr><sz val="11"/></rPr><t>団体コード（</t></r><r><t xml:space="preserve">6 </t></r><t>桁）</t>\
            <rPh sb="0" eb="2"><t>ダンタイ</t></rPh><phoneticPr fontId="1"/>
            """
        #expect(try kindAndText("<c t=\"s\"><v>0</v></c>", shared: "<si>\(text)</si>") == ["text 団体コード（6 桁）"])
        #expect(try kindAndText("<c t=\"inlineStr\"><is>\(text)</is></c>") == ["text 団体コード（6 桁）"])
    }

    @Test func `a file that asks to be worked out anew vouches for no formula`() throws {
        var book = Book(rows: row("<c><f>B1</f><v>0</v></c><c><v>0</v></c><c t=\"str\"><f>B1</f><v>a</v></c>"))
        #expect(try book.cells().map { $0.kind } == [.number, .number, .text])
        book["xl/workbook.xml"] = book["xl/workbook.xml"]?
            .replacing("</sheets>", with: "</sheets><calcPr calcId=\"1\" fullCalcOnLoad=\"1\"/>")
        #expect(try book.cells().map { $0.kind } == [.uncalculated, .number, .uncalculated])
        #expect(try book.cells().map { $0.isFormula } == [true, false, true])
        #expect(try book.cells().map { $0.text } == ["", "0", ""])
    }

    @Test func `numbers that are shown as days are marked`() throws {
        let styles = """
            <numFmts><numFmt numFmtId="164" formatCode="ggge&quot;年&quot;"/><numFmt numFmtId="165" formatCode="0&quot;d&quot;"/>\
            </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
            <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="57"/></cellXfs>
            """
        let cells = (0..<6).map { "<c s=\"\($0)\"><v>1</v></c>" }.joined() + "<c s=\"1\" t=\"str\"><v>x</v></c>"
        let dates = try Book(rows: row(cells), styles: styles).cells().map { $0.isDate }
        #expect(dates == [false, true, true, false, true, false, false])
    }

    @Test func `rows and cells may leave out where they are, and may come in any order`() throws {
        func places(_ rows: String) throws -> [String] { try Book(rows: rows).cells().map { $0.address.text } }
        let cell = "<c><v>1</v></c>"
        #expect(try places("<row>\(cell)\(cell)</row><row/><row>\(cell)</row>") == ["A1", "B1", "A3"])
        #expect(
            try places("<row r=\"5\"><c r=\"C5\"><v>1</v></c>\(cell)</row><row>\(cell)</row>") == ["C5", "D5", "A6"])
        let mixed = "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row><row r=\"1\">\(cell)</row>"
        #expect(try places(mixed) == ["A1", "A2", "B2"])
        #expect(try Book(rows: mixed).read().sheets[0].cell(at: CellAddress(row: 1, column: 1))?.text == "1")
        #expect(try Book(rows: mixed).read().sheets[0].cell(at: CellAddress(row: 0, column: 1)) == nil)
    }

    @Test(arguments: [
        "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1048577\"/>", "<row r=\"1048576\"/><row/>",
        "<row r=\"1\"><c r=\"A2\"/></row>", "<row r=\"1\"><c r=\"XFE1\"/></row>",
        "<row r=\"1\"><c r=\"XFD1\"/><c/></row>",
        "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
        "<row r=\"1\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>",
        "<row><c t=\"s\"><v>9</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
        "<row><c t=\"what\"><v>1</v></c></row>",
    ])
    func `a place outside, a place twice, a text or type that does not exist is a contradiction`(rows: String) {
        #expect(Book(rows: rows).flaw() == .contradiction("xl/worksheets/sheet1.xml"))
    }

    @Test func `what is hidden is read and said`() throws {
        let rows = "<row r=\"1\"><c><v>1</v></c></row><row r=\"6\" hidden=\"1\"><c><v>2</v></c></row>"
        var book = Book(
            sheet:
                "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols><sheetData>\(rows)</sheetData>"
        )
        var sheet = try book.read().sheets[0]
        #expect(sheet.rows.map { $0.index } == [0, 5])
        #expect(sheet.rows.map { $0.isHidden } == [false, true])
        #expect(sheet.hiddenColumns == [1...2])
        #expect(!sheet.isHidden)
        for state in ["hidden", "veryHidden"] {
            book["xl/workbook.xml"] = Book.workbook(
                "<sheets><sheet name=\"経費\" sheetId=\"1\" state=\"\(state)\" r:id=\"r1\"/></sheets>")
            sheet = try book.read().sheets[0]
            #expect(sheet.isHidden)
        }
    }

    @Test func `merged ranges are known and share no cell`() throws {
        func book(_ ranges: [String]) -> Book {
            Book(sheet: "<sheetData/><mergeCells>\(ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>")
        }
        let merged = try book(["C4:C5", "A1", "A1:D1"]).read().sheets[0].merged
        #expect(merged.ranges.map { $0.text } == ["C4:C5", "A1:D1"])
        #expect(merged.range(over: CellAddress(row: 4, column: 2))?.text == "C4:C5")
        #expect(book(["C4:C5", "A5:D5"]).flaw() == .contradiction("xl/worksheets/sheet1.xml"))
        #expect(book(["C5:C4"]).flaw() == .contradiction("xl/worksheets/sheet1.xml"))
    }
}
