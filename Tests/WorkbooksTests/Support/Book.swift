@testable import Workbooks

/// A workbook put together by hand: the least that one needs, and whatever a test has in its place.
struct Book {
    var parts: [(name: String, text: String)] = []

    private static let sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// One sheet, 「経費」, with these rows.
    init(rows: String = "", shared: String? = nil, styles: String? = nil) {
        self.init(sheet: "<sheetData>\(rows)</sheetData>", shared: shared, styles: styles)
    }

    init(sheet: String, shared: String? = nil, styles: String? = nil) {
        self["_rels/.rels"] = Book.relations([("officeDocument", "xl/workbook.xml")])
        self["xl/workbook.xml"] = Book.workbook("<sheets><sheet name=\"経費\" sheetId=\"1\" r:id=\"r1\"/></sheets>")
        self["xl/worksheets/sheet1.xml"] = "<worksheet xmlns=\"\(Book.sheets)\">\(sheet)</worksheet>"
        var relations = [("worksheet", "worksheets/sheet1.xml")]
        if let shared {
            self["xl/sharedStrings.xml"] = "<sst xmlns=\"\(Book.sheets)\">\(shared)</sst>"
            relations.append(("sharedStrings", "sharedStrings.xml"))
        }
        if let styles {
            self["xl/styles.xml"] = "<styleSheet xmlns=\"\(Book.sheets)\">\(styles)</styleSheet>"
            relations.append(("styles", "styles.xml"))
        }
        self["xl/_rels/workbook.xml.rels"] = Book.relations(relations)
    }

    subscript(name: String) -> String? {
        get { parts.first { $0.name == name }?.text }
        set {
            parts.removeAll { $0.name == name }
            if let newValue { parts.append((name, newValue)) }
        }
    }

    static func workbook(_ contents: String) -> String {
        "<workbook xmlns=\"\(sheets)\" xmlns:r=\"\(office)\">\(contents)</workbook>"
    }

    /// With the names `r1`, `r2` and so on.
    static func relations(_ targets: [(kind: String, target: String)]) -> String {
        let list = targets.enumerated().map { index, relation in
            "<Relationship Id=\"r\(index + 1)\" Type=\"\(office)/\(relation.kind)\" Target=\"\(relation.target)\"/>"
        }
        return "<Relationships>\(list.joined())</Relationships>"
    }

    var bytes: [UInt8] {
        var zip = ZIPWriter()
        for part in parts { zip.add(part.name, Array(part.text.utf8)) }
        return zip.finished()
    }

    func read() throws(WorkbookFlaw) -> Workbook { try Workbook(bytes) }

    /// The first sheet's cells.
    func cells() throws(WorkbookFlaw) -> [Cell] { try read().sheets[0].rows.flatMap { $0.cells } }

    func flaw() -> WorkbookFlaw? {
        do {
            _ = try read()
            return nil
        } catch { return error }
    }
}

func flaw(in bytes: [UInt8]) -> WorkbookFlaw? {
    do {
        _ = try Workbook(bytes)
        return nil
    } catch { return error }
}

extension Workbook {
    /// Every cell of every sheet in a line of its own.
    var lines: [String] {
        sheets.flatMap { sheet in
            sheet.rows.flatMap { row in
                row.cells.map { cell in
                    let marks = (cell.isDate ? " date" : "") + (cell.isFormula ? " formula" : "")
                    let text = cell.text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
                    return "\(sheet.name)\t\(cell.address.text)\t\(cell.kind)\(marks)\t\(text)"
                }
            }
        }
    }
}
