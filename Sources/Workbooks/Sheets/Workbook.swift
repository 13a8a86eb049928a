/// The sheets of an Excel workbook (ISO/IEC 29500, strict or transitional): values only. No formula is worked out, no
/// macro looked at, nothing outside the file asked for.
package struct Workbook: Sendable {
    package let sheets: [Sheet]
    /// Days count from 1904, as old Macintosh workbooks do.
    package let countsFrom1904: Bool

    package init(_ bytes: [UInt8]) throws(WorkbookFlaw) {
        var package = try Package(bytes)
        let main = try package.mainPart()
        let contents = try Workbook.contents(of: package.part(main))
        let relations = try package.relations(of: main)
        countsFrom1904 = contents.countsFrom1904

        var reader = SheetReader(isStale: contents.isStale)
        if let styles = relations.first(where: { $0.kind == "styles" }) {
            reader.styles = try NumberFormats.styles(in: package.part(styles.target))
        }
        if let shared = relations.first(where: { $0.kind == "sharedStrings" }) {
            try reader.readSharedTexts(package.part(shared.target))
        }
        var read: [(Contents.Listed, SheetReader.Contents)] = []
        for sheet in contents.sheets {
            guard let relation = relations.first(where: { $0.id == sheet.relation }) else { throw .contradiction(main) }
            // Sheets of charts and dialogs have no cells.
            guard relation.kind == "worksheet" else { continue }
            read.append((sheet, try reader.read(package.part(relation.target))))
        }
        sheets = read.map { listed, contents in
            Sheet(
                name: listed.name, isHidden: listed.isHidden, merged: contents.merged,
                hiddenColumns: contents.hiddenColumns, cells: contents.cells, texts: reader.texts)
        }
    }

    /// What the main part says.
    private struct Contents {
        var sheets: [Listed] = []
        var countsFrom1904 = false
        var isStale = false

        struct Listed {
            let name: String
            let relation: String
            let isHidden: Bool
        }
    }

    private static func contents(of main: consuming XMLReader) throws(WorkbookFlaw) -> Contents {
        var xml = main
        var contents = Contents()
        guard try xml.nextChild(of: 0), xml.is("workbook") else { throw .otherFile(.otherArchive) }
        while try xml.nextChild(of: 1) {
            if xml.is("workbookPr") {
                contents.countsFrom1904 = xml.flag("date1904")
            } else if xml.is("calcPr") {
                contents.isStale = xml.flag("fullCalcOnLoad")
            } else if xml.is("sheets") {
                while try xml.nextChild(of: 2) {
                    guard let name = try xml.attribute("name"), let relation = try xml.attribute("id") else {
                        throw .contradiction(xml.part)
                    }
                    let state = try xml.attribute("state") ?? "visible"
                    contents.sheets.append(
                        Contents.Listed(name: name, relation: relation, isHidden: state != "visible"))
                    try Bound.sheets.check(contents.sheets.count)
                }
            }
        }
        return contents
    }
}
