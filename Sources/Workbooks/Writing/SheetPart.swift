/// The part of a sheet, its elements in the order that the standard asks for.
extension SheetDraft {
    /// Excel's limit, in UTF-16 units.
    private static let longestText = 32_767

    func part(isFirst: Bool) throws(DraftFlaw) -> XML {
        guard rows.count <= CellAddress.mostRows else { throw .tooManyRows(sheet: name) }
        return """
            <worksheet xmlns="\(Namespace.sheets)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>\
            <sheetView tabSelected="\(isFirst ? 1 : 0)" workbookViewId="0">\(pane)</sheetView></sheetViews>\
            <sheetFormatPr defaultRowHeight="18.75"/>\(columnElements)<sheetData>\(try rowElements())</sheetData>\
            \(protection)\(validations)<printOptions horizontalCentered="1"/>\
            <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
            <headerFooter><oddFooter>&amp;L&amp;F　&amp;A&amp;R&amp;P／&amp;N</oddFooter></headerFooter></worksheet>
            """
    }

    private var pane: XML {
        guard headingRows > 0 else { return "" }
        return """
            <pane ySplit="\(headingRows)" topLeftCell="A\(headingRows + 1)" activePane="bottomLeft" state="frozen"/>\
            <selection pane="bottomLeft" activeCell="A\(headingRows + 1)" sqref="A\(headingRows + 1)"/>
            """
    }

    private var columnElements: XML {
        guard !columns.isEmpty else { return "" }
        let elements = XML(columns.enumerated()) { index, column in
            """
            <col min="\(index + 1)" max="\(index + 1)" width="\(column.width)" style="\(column.style.rawValue)" \
            customWidth="1"/>
            """
        }
        return "<cols>\(elements)</cols>"
    }

    private func rowElements() throws(DraftFlaw) -> XML {
        var xml: XML = ""
        for (index, row) in rows.enumerated() {
            let height: XML = row.height.map { " ht=\"\($0)\" customHeight=\"1\"" } ?? ""
            xml += "<row r=\"\(index + 1)\"\(height)>"
            for (column, cell) in row.cells.enumerated() {
                let address = CellAddress(row: index, column: column)
                switch cell {
                case nil: continue
                case .blank(let style): xml += "<c r=\"\(address.text)\" s=\"\(style.rawValue)\"/>"
                case .number(let number, let style):
                    xml += "<c r=\"\(address.text)\" s=\"\(style.rawValue)\"><v>\(number)</v></c>"
                case .text(let text, let style):
                    guard text.utf16.count <= SheetDraft.longestText else {
                        throw .textTooLong(sheet: name, address)
                    }
                    let space: XML = SheetDraft.hasOuterSpace(text) ? " xml:space=\"preserve\"" : ""
                    xml += """
                        <c r="\(address.text)" s="\(style.rawValue)" t="inlineStr"><is><t\(space)>\(text)</t></is></c>
                        """
                }
            }
            xml += "</row>"
        }
        return xml
    }

    private static func hasOuterSpace(_ text: String) -> Bool {
        [text.utf8.first, text.utf8.last].contains { $0.map { $0 <= 0x20 } ?? false }
    }

    private var protection: XML {
        guard isLocked else { return "" }
        return """
            <sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" \
            sort="0" autoFilter="0"/>
            """
    }

    private var validations: XML {
        guard !lists.isEmpty else { return "" }
        let elements = XML(lists) { list in
            let refusal: XML = list.refusal.map { "showErrorMessage=\"1\" error=\"\($0)\" " } ?? ""
            return """
                <dataValidation type="list" allowBlank="1" \(refusal)sqref="\(list.range.text)">\
                <formula1>\(list.formula)</formula1></dataValidation>
                """
        }
        return "<dataValidations count=\"\(lists.count)\">\(elements)</dataValidations>"
    }
}
