/// A workbook to be written: few looks, texts, whole numbers and days, and what makes a sheet a form.
package enum WorkbookDraft {
    /// The same sheets give the same bytes everywhere. Their names differ, and are such that Excel takes them.
    package static func bytes(_ sheets: [SheetDraft]) throws(DraftFlaw) -> [UInt8] {
        var zip = ZIPWriter()
        func add(_ name: String, _ part: XML) {
            let start: XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            zip.add(name, start.utf8 + part.utf8)
        }
        let parts = sheets.indices.map { "worksheets/sheet\($0 + 1).xml" }
        add("[Content_Types].xml", contentTypes(parts))
        add("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
        add("xl/workbook.xml", workbook(sheets))
        add("xl/_rels/workbook.xml.rels", relations(parts.map { ("worksheet", $0) } + [("styles", "styles.xml")]))
        add("xl/styles.xml", CellStyle.part)
        for (index, sheet) in sheets.enumerated() { add("xl/" + parts[index], try sheet.part(isFirst: index == 0)) }
        return zip.finished()
    }

    private static func contentTypes(_ sheets: [String]) -> XML {
        let kinds = [("workbook", "sheet.main"), ("styles", "styles")].map { ("\($0).xml", $1) }
        let parts = XML(kinds + sheets.map { ($0, "worksheet") }) { part, kind in
            """
            <Override PartName="/xl/\(part)" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"/>
            """
        }
        return """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\(parts)</Types>
            """
    }

    /// With the names `rId1`, `rId2` and so on.
    private static func relations(_ targets: [(kind: String, part: String)]) -> XML {
        let elements = XML(targets.enumerated()) { index, target in
            """
            <Relationship Id="rId\(index + 1)" Type="\(Namespace.relations)/\(target.kind)" Target="\(target.part)"/>
            """
        }
        return """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(elements)</Relationships>
            """
    }

    private static func workbook(_ sheets: [SheetDraft]) -> XML {
        let list = XML(sheets.enumerated()) { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        let titles = XML(sheets.enumerated().filter { $1.headingRows > 0 }) { index, sheet in
            """
            <definedName name="_xlnm.Print_Titles" localSheetId="\(index)">\
            '\(sheet.name)'!$1:$\(sheet.headingRows)</definedName>
            """
        }
        let names: XML = titles.utf8.isEmpty ? "" : "<definedNames>\(titles)</definedNames>"
        return """
            <workbook xmlns="\(Namespace.sheets)" xmlns:r="\(Namespace.relations)"><bookViews><workbookView/></bookViews>\
            <sheets>\(list)</sheets>\(names)</workbook>
            """
    }
}

enum Namespace {
    static let sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
