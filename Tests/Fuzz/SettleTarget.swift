@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

extension Target {
    /// One settlement through the reader, the reckoning, `settle` in every format, and `audit` of its own report.
    static let settle = Target(name: "settle") { bytes in
        guard let report = try? Report(settling: bytes, file: "s.json", options: .commandLine) else {
            return demand(false, "without a day nothing is too early")
        }
        inside(report, bytes)
        sameAsSettled(report, bytes)
        if let reckoning = report.reckoning { holds(reckoning) }
        if let filed = try? FiledReport(report.json(pretty: true)) {
            let audit = AuditReport(filed, plan: bytes, file: "s.json", tool: report.tool)
            demand(audit.result == .identical, "an audit says \(audit.result) of our own report")
        } else {
            demand(false, "our own report is refused")
        }
    }

    private static func sameAsSettled(_ report: Report, _ bytes: [UInt8]) {
        let world = FuzzWorld(["s.json": bytes])
        let status = world.run("settle", "--format", "json", "s.json")
        demand(world.output == report.json(pretty: true), "settle writes another report")
        let expected: ExitStatus =
            report.verdict == .unreadable ? .notAnswered : report.counts.errors > 0 ? .found : .fine
        demand(status == expected, "settle ends with \(status) for \(report.verdict)")
        Promises.isJSON(world.output, "a report about a settlement")
        var lot = Lot(bytes)
        for language in lot.some(of: Language.allCases) {
            Promises.isMarkdown(ReportFormat.markdown.render([report], in: language), "a statement")
            Promises.isMarkup(ReportFormat.html.render([report], in: language), "a statement", .html)
        }
    }

    /// What is shown adds up, and what another answer would give is what it gives.
    private static func holds(_ reckoning: Reckoning) {
        for account in reckoning.orders {
            let parts = account.parts.reduce(account.unallocated) { $0.plus($1.amount) }
            demand(parts == account.order.amount, "an order is not its parts")
            let days = account.parts.reduce(YenDays.zero) { $0.plus($1.surcharge.yenDays) }
            demand(days == account.surchargeDays, "a surcharge is not its spans")
        }
        for reading in reckoning.readings {
            demand(reading.used == reckoning.surcharge, "the surcharge is not that of the readings")
            for other in reading.alternatives {
                let again = reckoning.settlement.reckoned(
                    asOf: reckoning.asOf, overriding: Readings([other.value]))
                demand(again?.surcharge == other.surcharge, "another answer gives another surcharge")
            }
        }
    }
}
