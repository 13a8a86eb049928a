import GrantRules

extension CSVColumn {
    private init(_ ja: String, _ en: String, yen: @escaping @Sendable (OrderAccount) -> Yen?) {
        self.init(ja, en) { row in row.account.flatMap { yen($0) }.map { "\($0.amount)" } ?? "" }
    }

    /// A row an order.
    static let ofOrders: [CSVColumn] = [
        CSVColumn("判定", "verdict") { text($0.report.verdict.title[$0.language]) },
        CSVColumn("命令ID", "order") { text($0.account?.order.id) },
        CSVColumn("根拠", "ground") { text($0.account?.order.ground.rawValue) },
        CSVColumn("命令の日", "ordered on") { text($0.account?.order.day.text) },
        CSVColumn("納期日", "due on") { text($0.account?.order.dueOn.text) },
        CSVColumn("返還額", "amount") { $0.order.amount },
        CSVColumn("割り当てる受領額のない額", "unallocated") { $0.unallocated },
        CSVColumn("納付済額", "paid") { $0.principalPaid },
        CSVColumn("未納の返還額", "unpaid") { $0.principalUnpaid },
        CSVColumn("返還額を超える納付", "paid beyond") { $0.beyond },
        CSVColumn("加算金", "surcharge") { $0.surcharge },
        CSVColumn("加算金の免除", "surcharge waived") { $0.order.waived?.surcharge },
        CSVColumn("延滞金", "late charge") { $0.lateCharge },
        CSVColumn("延滞金の免除", "late charge waived") { $0.order.waived?.lateCharge },
        CSVColumn("要納付額", "owed") { $0.owed },
        CSVColumn("指摘", "findings") { row in
            row.account.map { account in codes(row) { $0 == "order/" + account.order.id } } ?? ""
        },
        CSVColumn("命令によらない指摘", "findings of no order") { row in
            codes(row) { item in !(item?.utf8.starts(with: "order/".utf8) ?? false) }
        },
        CSVColumn("基準日", "as of") { text($0.report.reckoning?.asOf?.text) },
    ]

    private static func codes(_ row: CSVRow, of belongs: (String?) -> Bool) -> CSV {
        text(row.report.findings.filter { belongs($0.item) }.map { $0.code.rawValue }.joined(separator: " "))
    }
}
