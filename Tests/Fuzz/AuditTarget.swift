@testable import GrantDocuments
@testable import grant_cli

extension Target {
    /// A filed report, of anybody's making, and the plan it is said to be of.
    static let audit = Target(name: "audit") { bytes in
        let pair = Pair(bytes)
        let plan = pair.second ?? pair.first
        let files = ["report.json": pair.first, "plan.json": plan]
        var lot = Lot(bytes)
        for language in lot.some(of: ["ja", "en"]) {
            for format in PlannerFormat.allCases.map(\.rawValue) {
                let world = FuzzWorld(files)
                let status = world.run("audit", "--lang", language, "--format", format, "report.json", "plan.json")
                if format == "markdown" { Promises.isMarkdown(world.output, "an audit") }
                guard format == "json", status != .notAnswered else { continue }
                let result = Promises.isJSON(world.output, "an audit")?["result"]?.string
                let expected = Set(["identical", "same-answer"]).contains(result) ? ExitStatus.fine : .found
                demand(status == expected, "audit ends with \(status) and says \(result ?? "nothing")")
            }
        }
        let table = FuzzWorld(files)
        table.run("audit", "--requested", "--format", "markdown", "plan.json")
        Promises.isMarkdown(table.output, "a table of requests")
        guard let filed = try? FiledReport(pair.first) else {
            return demand(!isOurs(pair.first, plan), "our own report is refused")
        }
        let audit = AuditReport(filed, plan: plan, file: "plan.json", tool: ReportOptions.fuzz.tool)
        let isWritten = [true, false].contains { audit.now.json(pretty: $0) == pair.first }
        demand((audit.result == .identical) == isWritten, "an audit says \(audit.result) of other bytes")
        demand(isWritten || !isOurs(pair.first, plan), "an audit says \(audit.result) of our own report")
        demand(audit.result != .different || !audit.differences.isEmpty, "a difference is not shown")
    }

    /// Whether a report is the one that `check` writes of the plan, with nothing asked for.
    private static func isOurs(_ filed: [UInt8], _ plan: [UInt8]) -> Bool {
        [true, false].contains { Report(of: plan, file: "plan.json", options: .fuzz).json(pretty: $0) == filed }
    }
}
