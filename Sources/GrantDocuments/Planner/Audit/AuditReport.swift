import GrantRules

/// `audit REPORT FILE`: whether a filed report is what the plan or the settlement gives today.
package struct AuditReport: Sendable {
    package let filed: FiledReport
    package let planFile: String
    /// The same run, done again.
    package let now: Report
    /// The last day of a settlement that goes on after the day of the report, which can then not be used again.
    let lastDay: Day?
    /// How far what was filed holds today.
    package let result: Result
    /// In the order of an auditor's questions.
    package let differences: [AuditDifference]

    /// In the words of `grant-audit/1`.
    package enum Result: String, Sendable {
        /// To the byte.
        case identical
        /// The same figures and codes; other wording, places, layout or tool version.
        case sameAnswer = "same-answer"
        /// The file itself, its edition, a reading, a figure or a code is another.
        case different
    }

    /// Runs the file as the report says it was run: same name, same readings by option, same codes set aside; of a
    /// settlement, up to the same day and beside the plan with what was really spent.
    package init(_ filed: FiledReport, plan: [UInt8], actual: [UInt8]? = nil, file: String, tool: Report.Tool) {
        var options = ReportOptions(tool: tool)
        options.overrides = filed.overrides
        options.ignore = filed.ignored
        let now: Report
        var lastDay: Day?
        switch filed.kind {
        case .plan: now = Report(of: plan, file: filed.planFile, options: options)
        case .settlement:
            let spent = actual.map {
                Report(of: $0, file: filed.actualFile ?? "", options: ReportOptions(tool: tool))
            }
            now = Report(
                settlingAgain: plan, file: filed.planFile, with: spent, asOf: filed.asOf, options: options,
                refusing: &lastDay)
        }
        self.lastDay = lastDay
        self.filed = filed
        self.now = now
        planFile = file
        let indented = now.json(pretty: true)
        if filed.bytes == indented || filed.bytes == now.json(pretty: false) {
            result = .identical
            differences = []
            return
        }
        guard let json = try? JSON.parse(indented, most: JSON.longestReport) else {
            // What this program writes, it can read.
            result = .different
            differences = []
            return
        }
        differences = ReportDifferences(filed: filed.json, now: json).all
        result = differences.contains { $0.area != .wording } ? .different : .sameAnswer
    }

    /// `grant-audit/1`
    package var json: [UInt8] {
        JSONWriter.document { json in
            json.head("grant-audit/1", now.tool, now.kind == .plan ? now.schedule : nil)
            json.object("filed") {
                $0.tool(filed.tool)
                $0.string("planFile", filed.planFile)
                $0.string("sha256", SHA256.hex(of: filed.bytes))
            }
            json.object("plan") {
                $0.string("file", planFile)
                $0.string("sha256", now.sha256)
            }
            json.string("result", result.rawValue)
            json.objects("areas", AuditDifference.Area.allCases) { entry, area in
                entry.string("area", area.rawValue)
                entry.number("differences", Int64(differences.count { $0.area == area }))
            }
            json.objects("differences", differences.prefix(Report.mostFindings)) { entry, difference in
                difference.write(into: &entry)
            }
            json.number("differencesOmitted", Int64(max(0, differences.count - Report.mostFindings)))
        }
    }
}

extension Report {
    /// A day that is too early for this file was not the day of the run; without it the difference shows.
    fileprivate init(
        settlingAgain bytes: [UInt8], file: String, with actual: Report?, asOf day: Day?, options: ReportOptions,
        refusing lastDay: inout Day?
    ) {
        do {
            self = try Report(settling: bytes, file: file, with: actual, asOf: day, options: options)
        } catch {
            lastDay = error.lastDay
            self.init(
                settlingAgain: bytes, file: file, with: actual, asOf: nil, options: options, refusing: &lastDay)
        }
    }
}

extension AuditDifference {
    fileprivate func write(into json: inout JSONWriter) {
        json.string("area", area.rawValue)
        json.string("subject", subject)
        if !key.isEmpty { json.string("key", key) }
        json.string("filed", filed)
        json.string("now", now)
        if let by { json.number("by", by) }
    }
}
