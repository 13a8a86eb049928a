import GrantDocuments
import GrantRules

/// A plan written into a workbook is the same plan: its report differs in nothing but the places.
public enum RoundTrip {
    private static let options = ReportOptions(tool: Report.Tool(name: "", version: ""))

    /// What is not the same of a plan in JSON, of the workbook made of it, and of the JSON made of that; nil when all is.
    public static func difference(of plan: [UInt8]) -> String? {
        let plain = Report(of: plan, file: "plan", options: options)
        do throws(NoRoom) {
            guard let made = try plain.converted() else { return "it is not written into a workbook" }
            let again = Report(of: made.bytes, file: "plan", options: options)
            if let finding = again.findings.first(where: { $0.code.family == .d }) { return "\(finding.code)" }
            guard let back = try again.converted() else { return "the workbook is not written into JSON" }
            let third = Report(of: back.bytes, file: "plan", options: options)
            for (report, name) in [(again, "the workbook"), (third, "the JSON of the workbook")] {
                for (was, now) in zip(answer(plain), answer(report)) where was != now {
                    return "\(name): \(was) / \(now)"
                }
            }
        } catch { return error.message.en }
        return nil
    }

    /// Everything of a report but its file and where in it things stand.
    private static func answer(_ report: Report) -> [String] {
        let findings = report.findings.filter { $0.code.family != .d }.map {
            "\($0.code.rawValue) \($0.place.pointer) \($0.message.ja) \($0.message.en)"
        }.sorted()
        guard let assessment = report.assessment else { return ["unreadable"] }
        let items = assessment.items.map {
            "\($0.id) \($0.displayName.ja) \($0.declared) \($0.excluded) \($0.cap) \($0.eligible.yen) \($0.nationalShare.yen)"
        }
        let readings = assessment.readings.map { "\($0.inUse.value.id) \($0.inUse.basis ?? "") \($0.used)" }
        let repayments = assessment.repayments.map { "\($0.company) \($0.total) \($0.national)" }
        return ["\(assessment.totals) \(assessment.verdict) \(assessment.range)"] + items + readings + repayments
            + findings + ["end"]
    }
}
