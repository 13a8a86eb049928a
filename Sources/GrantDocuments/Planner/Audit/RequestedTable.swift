public import GrantRules

/// `audit --requested PLAN…`: what is asked for beside what is allowable, for many plans.
public struct RequestedTable: Sendable {
    public let reports: [Report]

    public init(_ reports: [Report]) { self.reports = reports }

    /// How much more than allowable a plan asks for, or its statement of eligible cost exceeds it.
    public struct Row: Sendable {
        public let report: Report
        public let requested: Requested
        public let eligible: Yen
        public let nationalShare: Yen

        init?(_ report: Report) {
            guard let assessment = report.assessment else { return nil }
            self.report = report
            requested = assessment.plan.draft.requested
            eligible = assessment.totals.eligible
            nationalShare = assessment.totals.nationalShare
        }

        /// Below nothing when less is asked for than allowable.
        public var shareExcess: Int64? { requested.nationalShare.map { $0.amount - nationalShare.amount } }
        public var costExcess: Int64? { requested.eligibleCost.map { $0.amount - eligible.amount } }
        public var asksTooMuch: Bool { shareExcess ?? 0 > 0 || costExcess ?? 0 > 0 }
    }

    public var rows: [Row] { reports.compactMap { Row($0) } }
    public var unreadable: [Report] { reports.filter { $0.assessment == nil } }

    public func render(_ format: PlannerFormat, _ language: Language, style: TextStyle) -> [UInt8] {
        switch format {
        case .text: sheet(language).text(style)
        case .markdown: sheet(language).markdown
        case .json: json
        }
    }

    private func sheet(_ language: Language) -> Sheet {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        var sheet = Sheet()
        let rows = rows
        let over = rows.filter { $0.asksTooMuch }
        sheet.heading(
            say(
                "申請額と認められる額: 計画 \(rows.count)件、超過 \(over.count)件",
                "Asked for and allowable: \(rows.count) plans, \(over.count) above"))
        var table = Sheet.Table(
            say("計画（円）", "plan (yen)"),
            [
                (say("申請する国費", "asked, national"), true), (say("認められる国費", "allowable"), true),
                (say("国費の超過", "excess"), true),
                (say("事業費の超過", "excess of cost"), true),
            ])
        for row in rows {
            table.rows.append([
                row.report.file, row.requested.nationalShare?.grouped ?? say("記載なし", "none"), row.nationalShare.grouped,
                row.shareExcess?.signed ?? "", row.costExcess?.signed ?? "",
            ])
        }
        let asked = LargeSum(rows.map { $0.requested.nationalShare?.amount ?? 0 })
        let allowable = LargeSum(rows.map { $0.nationalShare.amount })
        // Only what is too much: one body's restraint does not pay for another's excess.
        let excess = LargeSum(rows.map { max(0, $0.shareExcess ?? 0) })
        let costs = LargeSum(rows.map { max(0, $0.costExcess ?? 0) })
        table.total = [
            say("計", "total"), asked.grouped, allowable.grouped, excess.grouped,
            costs.grouped,
        ]
        sheet.table(table)
        if rows.contains(where: { $0.shareExcess ?? 0 < 0 || $0.costExcess ?? 0 < 0 }) {
            sheet.item(
                say(
                    "超過の計は、超えている分だけを足したもの。少なく申請した分では埋め合わせない。",
                    "the totals of excess add only what is above; asking for less elsewhere does not make up for it"))
        }
        if !unreadable.isEmpty { sheet.gap() }
        for report in unreadable {
            sheet.item(report.file, say("計画として読めない。grant-cli check で確かめる。", "is no readable plan; see grant-cli check"))
        }
        return sheet
    }

    /// `grant-requested/1`
    private var json: [UInt8] {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.string("format", "grant-requested/1")
            if let tool = reports.first?.tool {
                json.object("tool") {
                    $0.string("name", tool.name)
                    $0.string("version", tool.version)
                }
            }
            json.array("plans") { list in
                for report in reports {
                    list.object {
                        $0.identify(report)
                        guard let row = Row(report) else {
                            return $0.string("verdict", ReportVerdict.unreadable.rawValue)
                        }
                        $0.string("verdict", report.verdict.rawValue)
                        $0.line("eligibleCost", row.requested.eligibleCost, row.eligible)
                        $0.line("nationalShare", row.requested.nationalShare, row.nationalShare)
                    }
                }
            }
        }
        json.finish()
        return json.utf8
    }
}

extension JSONWriter {
    fileprivate mutating func line(_ key: String, _ requested: Yen?, _ allowable: Yen) {
        object(key) {
            if let requested { $0.yen("requested", requested) }
            $0.yen("allowable", allowable)
            if let requested { $0.number("excess", requested.amount - allowable.amount) }
        }
    }
}
