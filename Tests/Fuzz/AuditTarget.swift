import GrantTesting

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
        forged(plan, Lot(bytes))
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

    /// Our own report of the plan, changed in one place after another: what the audit says of each is known.
    private static func forged(_ plan: [UInt8], _ lot: Lot) {
        var lot = lot
        let report = Report(of: plan, file: "plan.json", options: .fuzz)
        let own = report.json(pretty: lot.next(2) == 0)
        guard let before = PlainJSON(own) else { return demand(false, "a report is no JSON") }
        demand(audit(own, plan) == .identical, "our own report is not identical")
        for _ in 0..<4 {
            let other = forgery(of: own, &lot)
            guard other != own, let after = PlainJSON(other), let found = audit(other, plan) else { continue }
            // Under another file name or other readings it may be the report of that run.
            let isSameRun =
                ["file"].allSatisfy { same(before["plan"]?[$0], after["plan"]?[$0]) }
                && ["readings", "ignored", "tool"].allSatisfy { same(before[$0], after[$0]) }
            guard isSameRun else { continue }
            demand(found != .identical, "a changed report is identical")
            if before.isSame(as: after) { demand(found == .sameAnswer, "another layout is \(found)") }
            let figures = ["verdict", "totals", "range", "requested", "findingsOmitted"]
            let isTrue =
                figures.allSatisfy { same(before[$0], after[$0]) }
                && ["sha256", "title", "type", "rate", "applicant"].allSatisfy {
                    same(before["plan"]?[$0], after["plan"]?[$0])
                }
            demand(isTrue || found == .different, "another figure, plan or verdict is \(found): \(change(own, other))")
        }
    }

    private static func audit(_ filed: [UInt8], _ plan: [UInt8]) -> AuditReport.Result? {
        guard let filed = try? FiledReport(filed) else { return nil }
        return AuditReport(filed, plan: plan, file: "plan.json", tool: ReportOptions.fuzz.tool).result
    }

    /// The first line that is not the same, as it was and as it is.
    private static func change(_ own: [UInt8], _ other: [UInt8]) -> String {
        let lines = [own, other].map { $0.split(separator: 0x0A) }
        let pair = zip(lines[0], lines[1]).first { $0 != $1 }
        return [pair?.0, pair?.1].map { String(decoding: $0?.prefix(200) ?? [], as: UTF8.self) }.joined(
            separator: " → ")
    }

    private static func same(_ one: PlainJSON?, _ other: PlainJSON?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.isSame(as: other)
    }

    /// Another digit, another value, or another layout.
    private static func forgery(of own: [UInt8], _ lot: inout Lot) -> [UInt8] {
        var other = own
        switch lot.next(3) {
        case 0:
            let digits = own.indices.filter { (0x30...0x39).contains(own[$0]) }
            other[digits[lot.next(digits.count)]] = UInt8(0x30 + lot.next(10))
        case 1:
            var random = Chance(state: UInt64(lot.next(1 << 30)))
            other = Mutator.changed(own, &random) ?? own
        default:
            let commas = own.indices.filter { own[$0] == 0x2C && [0x0A, 0x22].contains(own[$0 + 1]) }
            other.insert(0x20, at: commas[lot.next(commas.count)] + 1)
        }
        return other
    }
}
