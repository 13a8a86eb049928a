import GrantTesting
import Testing

@testable import Workbooks

/// What is counted in millions begins just below its bound here, because unoptimized code is slow.
struct BoundTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private func flaw(_ body: () throws(WorkbookFlaw) -> Void) -> WorkbookFlaw? {
        do {
            try body()
            return nil
        } catch { return error }
    }

    /// Of a sheet with these contents, read when so much has been read before.
    private func flaw(_ contents: String, after prepare: (inout SheetReader) -> Void) -> WorkbookFlaw? {
        flaw { () throws(WorkbookFlaw) in
            var reader = SheetReader(isStale: false)
            prepare(&reader)
            _ = try reader.read(XMLReader(Array("<worksheet>\(contents)</worksheet>".utf8), of: "sheet"))
        }
    }

    @Test func `a file of more than 32 MiB is not looked at`() {
        let bytes = [UInt8](repeating: 0, count: (32 << 20) + 1)
        #expect(flaw { () throws(WorkbookFlaw) in _ = try Workbook(bytes) } == .exceeds(.file))
    }

    @Test func `all parts together are at most 64 MiB, however often one is asked for`() throws {
        let book = Book()
        let name = "xl/worksheets/sheet1.xml"
        let size = book[name]?.utf8.count ?? 0
        var package = try Package(book.bytes)
        #expect(package.room == 64 << 20)
        package.room = 2 * size
        _ = try package.part(name)
        _ = try package.part(name)
        #expect(throws: WorkbookFlaw.exceeds(.markup)) { try package.part(name) }
    }

    @Test func `sheets, relations and styles are counted`() {
        var book = Book()
        book["xl/workbook.xml"] = Book.workbook(
            "<sheets>\(repeated("<sheet name=\"a\" r:id=\"r1\"/>", 1_025))</sheets>")
        #expect(book.flaw() == .exceeds(.sheets))
        book = Book()
        book["xl/_rels/workbook.xml.rels"] = Book.relations(
            Array(repeating: ("worksheet", "worksheets/sheet1.xml"), count: 4_097))
        #expect(book.flaw() == .exceeds(.relations))
        #expect(Book(styles: "<cellXfs>\(repeated("<xf/>", 65_536))</cellXfs>").flaw() == nil)
        #expect(Book(styles: "<cellXfs>\(repeated("<xf/>", 65_537))</cellXfs>").flaw() == .exceeds(.styles))
    }

    @Test func `cells are counted, blank ones are not`() {
        func flaw(_ cells: String) -> WorkbookFlaw? {
            self.flaw("<sheetData><row>\(cells)</row></sheetData>") { $0.cellCount = Bound.cells.most - 2 }
        }
        let cell = "<c><v>1</v></c>"
        #expect(flaw("<c/>\(cell)<c s=\"1\"/>\(cell)<c/>") == nil)
        #expect(flaw(cell + cell + cell) == .exceeds(.cells))
    }

    @Test func `columns of merged ranges are counted`() {
        func flaw(_ range: String) -> WorkbookFlaw? {
            self.flaw("<mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>") {
                $0.mergedColumns = Bound.mergedColumns.most - 3
            }
        }
        #expect(flaw("A1:C9") == nil)
        #expect(flaw("A1:D1") == .exceeds(.mergedColumns))
    }

    @Test func `shared texts are counted, and so are the bytes of all texts`() {
        func flaw(_ texts: String, count: Int, bytes: Int) -> WorkbookFlaw? {
            self.flaw { () throws(WorkbookFlaw) in
                var reader = SheetReader(isStale: false)
                reader.texts.bytes = [UInt8](repeating: 0, count: bytes)
                reader.shared = Array(repeating: reader.texts.place(from: bytes), count: count)
                try reader.readSharedTexts(XMLReader(Array("<sst>\(texts)</sst>".utf8), of: "texts"))
            }
        }
        let text = "<si><t>京</t></si>"
        #expect(flaw(text + "<si/>", count: Bound.sharedTexts.most - 2, bytes: 0) == nil)
        #expect(flaw(text + "<si/>", count: Bound.sharedTexts.most - 1, bytes: 0) == .exceeds(.sharedTexts))
        #expect(flaw(text, count: 0, bytes: Bound.text.most - 3) == nil)
        #expect(flaw(text, count: 0, bytes: Bound.text.most - 2) == .exceeds(.text))
        let cell = "<sheetData><row><c t=\"inlineStr\"><is><t>京</t></is></c></row></sheetData>"
        #expect(
            self.flaw(cell) { $0.texts.bytes = [UInt8](repeating: 0, count: Bound.text.most - 2) } == .exceeds(.text))
    }

    @Test func `a text that many cells share is kept once`() throws {
        let cells = repeated("<c t=\"s\"><v>0</v></c>", 1_000)
        let book = Book(rows: "<row>\(cells)</row>", shared: "<si><t>\(repeated("x", 10_000))</t></si>")
        #expect(try book.read().sheets[0].texts.bytes.count == 10_000)
    }

    /// Each is a way to make a careless reader go over the same bytes again and again.
    @Test(arguments: [
        "<row><c t=\"str\"><v>*</v></c></row> &", "<row><c><v>*</v></c></row> <!-- -",
        "<row><c t=\"str\"><v>*</v></c></row> _x000",
        "<row>*</row> <c><v>1</v></c>", "* <row><c><v>1</v></c></row>", "<row><c>*</c></row> <v>1</v>",
        "<row><c t=\"str\"><v>*</v></c></row> <a>x</a>", "<row><c t=\"str\"><v>*</v></c></row> &amp;",
    ])
    func `ten times the sheet takes about ten times as long`(pattern: String) throws {
        let parts = pattern.split(separator: " ", maxSplits: 1).map { String($0) }
        func time(_ count: Int) -> Double {
            let most = pattern.hasPrefix("<row>*") ? 1_000 : count
            let rows = repeated(
                parts[0].replacing("*", with: repeated(parts[1], min(most, count))), count / min(most, count))
            let bytes = Book(rows: rows).bytes
            return (0..<3).map { _ in processorSeconds { _ = WorkbooksTests.flaw(in: bytes) } }.min() ?? 0
        }
        let (short, long) = (time(1_000), time(10_000))
        #expect(long < short * 30 + 0.01)
    }
}
