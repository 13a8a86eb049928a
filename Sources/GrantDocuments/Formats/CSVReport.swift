import GrantRules

extension ReportFormat {
    /// A row an item, for a spreadsheet: with a byte order mark, so that Excel reads Japanese as UTF-8.
    static let csv = ReportFormat(
        id: "csv", title: Text(ja: "CSV（事業項目ごとに1行、Excel で開ける）", en: "CSV, a row an item, for Excel"),
        fileExtension: "csv",
        writing: .whole { reports, language in
            var rows: CSV = "\u{FEFF}"
            let columns = CSVColumn.of(reports.first?.kind ?? .plan)
            rows.add(columns.map { CSV(text: $0.title[language]) })
            for report in reports {
                for row in CSVRow.all(of: report, language) { rows.add(columns.map { $0.cell(row) }) }
            }
            return rows.utf8
        })
}

/// What a cell may look at; a plan without items and a settlement without orders still have their one row.
struct CSVRow {
    let report: Report
    var item: Item?
    var account: OrderAccount?
    let language: Language

    static func all(of report: Report, _ language: Language) -> [CSVRow] {
        let items = report.assessment?.items ?? []
        let accounts = report.reckoning?.orders ?? []
        let rows =
            items.map { CSVRow(report: report, item: $0, language: language) }
            + accounts.map { CSVRow(report: report, account: $0, language: language) }
        return rows.isEmpty ? [CSVRow(report: report, language: language)] : rows
    }
}

/// One column: its heading and how its cell is filled.
struct CSVColumn: Sendable {
    let title: Text
    let cell: @Sendable (CSVRow) -> CSV

    init(_ ja: String, _ en: String, _ cell: @escaping @Sendable (CSVRow) -> CSV) {
        title = Text(ja: ja, en: en)
        self.cell = cell
    }

    private init(_ title: Text, yen: @escaping @Sendable (Item) -> Int64) {
        self.title = title
        cell = { row in row.item.map { "\(yen($0))" } ?? "" }
    }

    static func of(_ kind: DocumentKind) -> [CSVColumn] {
        switch kind {
        case .plan: file + ofItems
        case .settlement: file + ofOrders
        }
    }

    static func text(_ text: String?) -> CSV { text.map { CSV(text: $0) } ?? "" }

    private static let file: [CSVColumn] = [
        CSVColumn("ファイル", "file") { text($0.report.file) },
        CSVColumn("SHA-256", "SHA-256") { text($0.report.sha256) },
        CSVColumn("団体コード", "applicant code") { text($0.report.applicantCode) },
        CSVColumn("申請団体", "applicant") { text($0.report.applicantName) },
    ]

    private static let ofItems: [CSVColumn] = [
        CSVColumn("類型", "type") { text($0.report.typeTitle?[$0.language]) },
        CSVColumn("判定", "verdict") { text($0.report.verdict.title[$0.language]) },
        CSVColumn("事業項目ID", "item") { text($0.item?.id) },
        CSVColumn("事業", "programme") { row in
            text(row.item.map { $0.programme.mark + $0.programme.title[row.language] })
        },
        CSVColumn("名称", "name") { row in text(row.item.map { $0.displayName[row.language] }) },
        CSVColumn(Amount.declared) { $0.declared.amount },
        CSVColumn(Amount.excluded) { $0.excluded.amount },
        CSVColumn(Amount.cap) { $0.cap.amount },
        CSVColumn(Amount.eligible) { $0.eligible.yen.amount },
        CSVColumn(Amount.nationalShare) { $0.nationalShare.yen.amount },
        CSVColumn(Amount.localShare) { $0.localShare.amount },
        CSVColumn(Amount.unsubsidised) { $0.declared.amount - $0.eligible.yen.amount },
        CSVColumn(Amount.headroom) { $0.headroom.amount },
        CSVColumn(Amount.operatorContribution) { $0.operatorContribution.amount },
        CSVColumn(Amount.binding.ja, Amount.binding.en) { row in text(row.item?.binding.title[row.language]) },
        CSVColumn("認められない理由", "refused by") { row in
            text(row.item?.refusedBy.sorted.map { $0.rawValue }.joined(separator: " "))
        },
        CSVColumn("指摘", "findings") { row in
            let codes = row.report.findings.filter { $0.item == row.item?.id }.map { $0.code.rawValue }
            return text(codes.joined(separator: " "))
        },
    ]
}

extension Escaped<CSVFormat> {
    fileprivate mutating func add(_ cells: [CSV]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { self += "," }
            self += cell
        }
        self += "\r\n"
    }
}
