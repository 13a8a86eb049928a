@testable import GrantDocuments
@testable import grant_cli

extension Target {
    /// A filed report, of anybody's making, and the plan it is said to be of.
    static let audit = Target(name: "audit") { bytes in
        let pair = Pair(bytes)
        let plan = pair.second ?? pair.first
        let files = ["report.json": pair.first, "plan.json": plan]
        for language in ["ja", "en"] {
            for format in PlannerFormat.allCases.map(\.rawValue) {
                let world = FuzzWorld(files)
                let status = world.run("audit", "--lang", language, "--format", format, "report.json", "plan.json")
                if format == "json", status != .notAnswered { Promises.isJSON(world.output, "an audit") }
            }
        }
        FuzzWorld(files).run("audit", "--requested", "--format", "markdown", "plan.json")
        guard let filed = try? FiledReport(pair.first) else { return }
        let audit = AuditReport(filed, plan: plan, file: "plan.json", tool: ReportOptions.fuzz.tool)
        let isWritten = [true, false].contains { audit.now.json(pretty: $0) == pair.first }
        demand((audit.result == .identical) == isWritten, "an audit says \(audit.result) of other bytes")
        demand(audit.result != .different || !audit.differences.isEmpty, "a difference is not shown")
    }
}
