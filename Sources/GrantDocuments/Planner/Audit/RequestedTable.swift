package import GrantRules

/// `audit --requested PLAN…`: what is asked for beside what is allowable, for many plans.
package struct RequestedTable: PlannerAnswer {
    package let reports: [Report]

    package init(_ reports: [Report]) { self.reports = reports }

    /// How much more than allowable a plan asks for, or its statement of eligible cost exceeds it.
    package struct Row: Sendable {
        package let report: Report
        package let requested: Requested
        package let eligible: Yen
        package let nationalShare: Yen

        init?(_ report: Report) {
            guard let assessment = report.assessment else { return nil }
            self.report = report
            requested = assessment.plan.draft.requested
            eligible = assessment.totals.eligible
            nationalShare = assessment.totals.nationalShare
        }

        /// Below nothing when less is asked for than allowable.
        package var shareExcess: Int64? { requested.nationalShare.map { $0.amount - nationalShare.amount } }
        package var costExcess: Int64? { requested.eligibleCost.map { $0.amount - eligible.amount } }
        package var asksTooMuch: Bool { shareExcess ?? 0 > 0 || costExcess ?? 0 > 0 }
    }

    package var rows: [Row] { reports.compactMap { Row($0) } }
    package var unreadable: [Report] { reports.filter { $0.assessment == nil } }

    package func page(_ language: Language) -> Page {
        let rows = rows
        let over = rows.filter { $0.asksTooMuch }.count
        var page = Page(
            language, headed: language.say("申請額と認められる額", "Asked for and allowable"),
            aside: language.say("計画 \(rows.count)件、超過 \(over)件", "\(rows.count) plans, \(over) above"))
        page.table(table(rows, language))
        if rows.contains(where: { $0.shareExcess ?? 0 < 0 || $0.costExcess ?? 0 < 0 }) {
            page.paragraph(
                "超過の計は、超えている分だけを足したもの。少なく申請した分では埋め合わせない。",
                "the totals of excess add only what is above; asking for less elsewhere does not make up for it")
        }
        page.list(
            unreadable.map {
                Page.Entry(
                    "\(code: $0.file)",
                    page.say("計画として読めない。grant-cli check で確かめる。", "is no readable plan; see grant-cli check"))
            })
        return page
    }

    private func table(_ rows: [Row], _ language: Language) -> Table {
        var table = Table(
            "計画ごとの申請額", "What each plan asks for", unit: Amount.unit,
            [
                Table.Column("計画", "plan"), Table.Column("申請する国費", "asked, national", .figure),
                Table.Column("認められる国費", "allowable", .figure), Table.Column("国費の超過", "excess", .figure),
                Table.Column("事業費の超過", "excess of cost", .figure),
            ])
        for row in rows {
            table.add(
                "\(name: row.report.file)",
                Phrase(row.requested.nationalShare?.grouped ?? language.say("記載なし", "none")),
                Phrase(row.nationalShare.grouped), Phrase(row.shareExcess?.signed(language) ?? ""),
                Phrase(row.costExcess?.signed(language) ?? ""))
        }
        // Only what is too much: one body's restraint does not pay for another's excess.
        let sums = [
            rows.compactMap { $0.requested.nationalShare },
            rows.map { $0.nationalShare },
            rows.compactMap { $0.requested.nationalShare?.less($0.nationalShare) },
            rows.compactMap { $0.requested.eligibleCost?.less($0.eligible) },
        ].map { $0.reduce(Yen.zero) { $0.plus($1) } }
        table.total = Table.Row(
            [Phrase(language.say("計", "total"))]
                + sums.enumerated().map { Phrase(($0 > 1 && $1 > .zero ? "+" : "") + $1.grouped) })
        return table
    }

    /// `grant-requested/1`
    package var json: [UInt8] {
        JSONWriter.document { json in
            json.string("format", "grant-requested/1")
            if let tool = reports.first?.tool { json.tool(tool) }
            json.objects("plans", reports) { entry, report in
                entry.identify(report)
                guard let row = Row(report) else {
                    return entry.string("verdict", ReportVerdict.unreadable.rawValue)
                }
                entry.string("verdict", report.verdict.rawValue)
                entry.line("eligibleCost", row.requested.eligibleCost, row.eligible)
                entry.line("nationalShare", row.requested.nationalShare, row.nationalShare)
            }
        }
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
