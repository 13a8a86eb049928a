import GrantDocuments
import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments
@testable import Workbooks

/// The workbook of a plan as an official may have changed it, cell by cell.
struct PlanBook {
    /// By sheet, then by address.
    var sheets: [(name: String, cells: [CellAddress: Content])] = []
    var merged: [String: [String]] = [:]
    var hiddenRows: [String: Set<Int>] = [:]
    var hiddenSheets: Set<String> = []
    var from1904 = false
    var isStale = false

    enum Content: Equatable {
        case text(String)
        case number(String)
        case day(String)
        /// The whole element within `c`, its attributes first.
        case raw(String, String)
    }

    /// The one that we write of a plan.
    init(_ plan: some Sequence<UInt8>) throws {
        let bytes = try #require(
            try Report(of: Array(plan), file: "plan.json", options: .test).converted(), "the plan has no amounts")
        for sheet in try Workbook(bytes.bytes).sheets {
            var cells: [CellAddress: Content] = [:]
            for cell in sheet.rows.flatMap({ $0.cells }) {
                cells[cell.address] =
                    cell.kind == .number ? cell.isDate ? .day(cell.text) : .number(cell.text) : .text(cell.text)
            }
            sheets.append((sheet.name, cells))
        }
    }

    static func valid() throws -> PlanBook { try PlanBook(ValidPlan.text.utf8) }

    subscript(_ sheet: String, _ cell: String) -> Content? {
        get {
            guard let address = CellAddress(cell.utf8) else { return nil }
            return sheets.first { $0.name == sheet }?.cells[address]
        }
        set {
            guard let place = sheets.firstIndex(where: { $0.name == sheet }), let address = CellAddress(cell.utf8)
            else { preconditionFailure("no \(sheet) \(cell)") }
            sheets[place].cells[address] = newValue
        }
    }

    /// Where a heading or a label stands.
    func address(of heading: String, on sheet: String) -> CellAddress? {
        sheets.first { $0.name == sheet }?.cells.filter { $0.value == .text(heading) }.keys.min()
    }

    /// Gives every cell of a sheet another address.
    mutating func move(_ sheet: String, _ place: (CellAddress) -> CellAddress) {
        guard let index = sheets.firstIndex(where: { $0.name == sheet }) else { return }
        sheets[index].cells = Dictionary(uniqueKeysWithValues: sheets[index].cells.map { (place($0), $1) })
    }

    mutating func rename(_ sheet: String, _ name: String) {
        guard let index = sheets.firstIndex(where: { $0.name == sheet }) else { return }
        sheets[index].name = name
    }

    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    var bytes: [UInt8] {
        var zip = ZIPWriter()
        func add(_ name: String, _ text: String) { zip.add(name, Array(text.utf8)) }
        func relations(_ targets: [(String, String)]) -> String {
            let list = targets.enumerated().map {
                "<Relationship Id=\"r\($0)\" Type=\"\(PlanBook.office)/\($1.0)\" Target=\"\($1.1)\"/>"
            }
            return "<Relationships>\(list.joined())</Relationships>"
        }
        add("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
        let list = sheets.enumerated().map { index, sheet in
            let state = hiddenSheets.contains(sheet.name) ? " state=\"hidden\"" : ""
            return
                "<sheet name=\"\(PlanBook.escaped(sheet.name))\" sheetId=\"\(index + 1)\"\(state) r:id=\"r\(index)\"/>"
        }
        let (date, stale) = (
            from1904 ? "<workbookPr date1904=\"1\"/>" : "", isStale ? "<calcPr fullCalcOnLoad=\"1\"/>" : ""
        )
        add(
            "xl/workbook.xml",
            "<workbook xmlns=\"\(PlanBook.main)\" xmlns:r=\"\(PlanBook.office)\">\(date)"
                + "<sheets>\(list.joined())</sheets>\(stale)</workbook>")
        let parts = sheets.indices.map { ("worksheet", "s\($0).xml") } + [("styles", "styles.xml")]
        add("xl/_rels/workbook.xml.rels", relations(parts))
        add(
            "xl/styles.xml",
            "<styleSheet xmlns=\"\(PlanBook.main)\"><numFmts><numFmt numFmtId=\"164\" "
                + "formatCode=\"#,##0&quot;千円&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                + "<xf numFmtId=\"164\"/></cellXfs></styleSheet>"
        )
        for (index, sheet) in sheets.enumerated() { add("xl/s\(index).xml", part(sheet)) }
        return zip.finished()
    }

    private func part(_ sheet: (name: String, cells: [CellAddress: Content])) -> String {
        let rows = Dictionary(grouping: sheet.cells.keys, by: \.row).sorted { $0.key < $1.key }.map { row, addresses in
            let hidden = hiddenRows[sheet.name]?.contains(row + 1) ?? false ? " hidden=\"1\"" : ""
            let cells = addresses.sorted().map { address in
                let (attributes, inner) = PlanBook.element(sheet.cells[address]!)
                return "<c r=\"\(address.text)\"\(attributes)>\(inner)</c>"
            }
            return "<row r=\"\(row + 1)\"\(hidden)>\(cells.joined())</row>"
        }
        let ranges = merged[sheet.name, default: []].map { "<mergeCell ref=\"\($0)\"/>" }.joined()
        return "<worksheet xmlns=\"\(PlanBook.main)\"><sheetData>\(rows.joined())</sheetData>"
            + (ranges.isEmpty ? "" : "<mergeCells>\(ranges)</mergeCells>") + "</worksheet>"
    }

    private static func element(_ content: Content) -> (attributes: String, inner: String) {
        switch content {
        case .text(let text): (" t=\"inlineStr\"", "<is><t xml:space=\"preserve\">\(escaped(text))</t></is>")
        case .number(let number): ("", "<v>\(number)</v>")
        case .day(let serial): (" s=\"1\"", "<v>\(serial)</v>")
        case .raw(let attributes, let inner): (attributes, inner)
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    func report() -> Report { Report(of: bytes, file: "計画.xlsx", options: .test) }

    /// `D031 「経費」C4: 式の値が保存されていない。`
    func findings(_ codes: Character = "D") -> [String] {
        let report = report()
        return report.findings.filter { $0.code.rawValue.first == codes }.map { finding in
            "\(finding.code.rawValue) \(report.source.cells(of: finding.place)?.text ?? "-"): \(finding.message.ja)"
        }
    }
}
