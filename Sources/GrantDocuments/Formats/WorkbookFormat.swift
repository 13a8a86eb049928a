import GrantRules
import Workbooks

extension ReportFormat {
    /// To paste from: amounts are numbers.
    static let xlsx = ReportFormat(
        id: "xlsx", title: Text(ja: "Excel ブック（明細、指摘、解釈、根拠）", en: "Excel workbook: items, findings, readings, grounds"),
        fileExtension: "xlsx", mostPlans: 1,
        writing: .each { report, language, _ in report.workbook(language) })

    /// Whether a terminal would show it as rubbish.
    package var isBinary: Bool { fileExtension == ReportFormat.xlsx.fileExtension }
}

extension Report {
    fileprivate func workbook(_ language: Language) -> [UInt8] {
        let sheets = tables(language).map { name, table in table.sheet(name, self, language) }
        do { return try WorkbookDraft.bytes(sheets) } catch {
            preconditionFailure("rows and texts have been cut to what Excel allows")
        }
    }

    private func tables(_ language: Language) -> [(name: String, table: Table)] {
        var tables: [(name: String, table: Table)] = []
        if let assessment {
            tables.append((language.say("明細", "items"), assessment.itemTable(language)))
        }
        if let reckoning {
            tables.append((language.say("明細", "amounts"), reckoning.amountTable(language, spent: actual)))
            if !reckoning.orders.isEmpty {
                tables.append((language.say("返還命令", "orders"), reckoning.sumTable(language)))
            }
        }
        tables.append((language.say("指摘", "findings"), findingTable(language)))
        if let assessment {
            if !assessment.repayments.isEmpty {
                tables.append((language.say("返還", "repayments"), assessment.repaymentTable(language)))
            }
            tables.append((language.say("解釈", "readings"), assessment.readingTable(language)))
        }
        tables.append((language.say("根拠", "grounds"), groundTable(language)))
        return tables
    }

    private func findingTable(_ language: Language) -> Table {
        var table = Table(
            "指摘", "Findings",
            [
                Table.Column("区分", "severity"), Table.Column("番号", "code"), Table.Column("場所", "place"),
                Table.Column("内容", "finding"), Table.Column("対応", "fix"), Table.Column("根拠", "grounds"),
            ])
        for finding in findings.byWeight {
            let cells = [
                finding.severity.title[language], finding.code.rawValue, place(of: finding), finding.message[language],
                finding.mend[language], finding.grounds(language).joined(separator: "\n"),
            ]
            table.add(Table.Row(cells.map { Phrase($0) }, finding.severity == .error ? .marked : .none))
        }
        return table
    }

    private func groundTable(_ language: Language) -> Table {
        var table = Table(
            "指摘の根拠とした資料", "What the findings rest on",
            [Table.Column("番号", "number"), Table.Column("内容", "text")])
        var seen: Set<String> = []
        for citation in findings.flatMap({ $0.citations }) where seen.insert(citation.source).inserted {
            table.add(Phrase(citation.source), Phrase(citation.text[language]))
        }
        return table
    }
}

extension Table {
    private static let mostRows = 1_000_000
    /// In scalars, each of which may be two of Excel's units.
    private static let longest = 16_000

    fileprivate func sheet(_ name: String, _ report: Report, _ language: Language) -> SheetDraft {
        let widths = columns.indices.map { width(ofColumn: $0, language) }
        var sheet = SheetDraft(name, columns: widths.map { (width: $0, style: .plain) })
        sheet.headingRows = 4
        let head = [report.name, report.verdict.title[language], report.file, "SHA-256 " + report.sha256]
        sheet.add([.text(Table.cut(title[language]), .title)], height: 26)
        sheet.add([.text(Table.cut(head.joined(separator: "　")), .hint)])
        sheet.add([])
        sheet.add(heads(language).map { .text($0, .heading) }, height: 38)
        for row in groups.flatMap({ $0.rows }).prefix(Table.mostRows) { sheet.add(cells(of: row, isTotal: false)) }
        if let total { sheet.add(cells(of: total, isTotal: true)) }
        return sheet
    }

    private func cells(of row: Row, isTotal: Bool) -> [CellDraft?] {
        zip(columns, row.cells).enumerated().map { place, pair in
            let (column, cell) = pair
            let text = cell.lines
            if column.isFigure, let digits = CellWords.digits(text, unit: ""), let number = Int64(digits) {
                return .number(number, isTotal ? .totalAmount : .amount)
            }
            let isAlarm = place == 0 && row.emphasis == .marked && !text.isEmpty
            let style: CellStyle = isTotal ? .total : isAlarm ? .error : .wrapped
            let mark = place == 0 && !row.mark.isEmpty ? row.mark + " " : ""
            return .text(Table.cut(mark + text), style)
        }
    }

    /// Wide enough for its texts, within what a page has room for.
    private func width(ofColumn column: Int, _ language: Language) -> Int {
        if columns[column].isFigure { return 17 }
        let longest =
            groups.flatMap { $0.rows }.prefix(1_000).map { row in
                column < row.cells.count ? EastAsianWidth.columns(of: Array(row.cells[column].string.utf8)) + 4 : 0
            }.max() ?? 0
        return min(max(EastAsianWidth.columns(of: Array(columns[column].head[language].utf8)) + 4, longest, 9), 48)
    }

    /// Nothing in it acts but line breaks of our own.
    private static func cut(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let plain = lines.map { PlainText(text: String($0)).string }.joined(separator: "\n")
        guard plain.unicodeScalars.count > longest else { return plain }
        return String(String.UnicodeScalarView(plain.unicodeScalars.prefix(longest))) + "…"
    }
}

extension Phrase {
    /// The words alone, with line breaks where they are.
    fileprivate var lines: String {
        parts.map { part in if case .lineBreak = part { "\n" } else { part.text } }.joined()
    }
}
