import GrantDocuments
import GrantRules

@testable import Workbooks

extension Target {
    /// The input is the bytes of a workbook, or else lines of its cells (sheet, address, text), or else the part of a
    /// sheet; whatever it is, a report comes of it, and a plan in it is the same plan as JSON.
    static let workbook = Target(name: "workbook") { bytes in
        check(bytes)
        check(Parcel.ofCells(bytes))
        check(Parcel.ofSheet(bytes))
    }

    private static func check(_ bytes: [UInt8]) {
        let report = Report(of: bytes, file: "plan.xlsx", options: .fuzz)
        demand(report.assessment != nil || report.counts.errors > 0, "a workbook is refused without a reason")
        _ = report.json(pretty: true)
        _ = report.page(.ja).text(.plain)
        guard report.source.isWorkbook, let amounts = totals(of: report) else { return }
        let again = Report(of: report.source.bytes, file: "plan.json", options: .fuzz)
        demand(totals(of: again) == amounts, "the text made of a workbook is another plan")
        guard let made = try? again.converted() else { return }
        let third = Report(of: made.bytes, file: "plan.xlsx", options: .fuzz)
        demand(totals(of: third) == amounts, "the workbook made of a plan is another plan")
    }

    private static func totals(of report: Report) -> String? { report.assessment.map { "\($0.totals)" } }
}

/// Workbooks under right checksums, so that what is in them gets past the archive.
private enum Parcel {
    private static let names = [
        "申請団体", "施設", "経費", "既存施設", "プロジェクト推進", "進出支援", "返還制度", "過年度の交付", "財源", "解釈",
    ]

    /// `0 A3 施設番号`: a digit for the sheet, an address, a text.
    static func ofCells(_ bytes: [UInt8]) -> [UInt8] {
        var rows: [[String: String]] = names.map { _ in [:] }
        for line in bytes.split(separator: 0x0A) {
            let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let sheet = Int(parts[0]), names.indices.contains(sheet),
                let address = CellAddress(parts[1].utf8)
            else { continue }
            rows[sheet][address.text] = String(parts[2])
        }
        return book(
            rows.map { cells in
                cells.map { address, text in
                    let plain = text.filter { !"<&".contains($0) }
                    return CellNumber(plain) == nil
                        ? "<c r=\"\(address)\" t=\"inlineStr\"><is><t>\(plain)</t></is></c>"
                        : "<c r=\"\(address)\"><v>\(plain)</v></c>"
                }.sorted().map { "<row>\($0)</row>" }.joined()
            }.map { Array("<sheetData>\($0)</sheetData>".utf8) })
    }

    static func ofSheet(_ bytes: [UInt8]) -> [UInt8] { book(names.map { _ in bytes }) }

    private static func book(_ sheets: [[UInt8]]) -> [UInt8] {
        var zip = ZIPWriter()
        func add(_ name: String, _ text: String) { zip.add(name, Array(text.utf8)) }
        let relation = { (id: String, kind: String, target: String) in
            "<Relationship Id=\"\(id)\" Type=\"http://x/\(kind)\" Target=\"\(target)\"/>"
        }
        add("_rels/.rels", "<Relationships>\(relation("r", "officeDocument", "b.xml"))</Relationships>")
        let list = names.enumerated().map { "<sheet name=\"\($1)\" r:id=\"r\($0)\"/>" }.joined()
        add("b.xml", "<workbook xmlns:r=\"r\"><sheets>\(list)</sheets></workbook>")
        let relations = names.indices.map { relation("r\($0)", "worksheet", "s\($0).xml") }.joined()
        add("_rels/b.xml.rels", "<Relationships>\(relations)</Relationships>")
        for (index, sheet) in sheets.enumerated() {
            zip.add("s\(index).xml", Array("<worksheet>".utf8) + sheet + Array("</worksheet>".utf8))
        }
        return zip.finished()
    }
}
