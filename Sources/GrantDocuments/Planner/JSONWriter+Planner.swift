import GrantRules

extension JSONWriter {
    /// What every answer to a planner or an auditor begins with.
    mutating func head(_ format: String, _ tool: Report.Tool, _ schedule: Schedule?) {
        string("format", format)
        self.tool(tool)
        guard let schedule else { return }
        object("schedule") {
            $0.string("id", schedule.id)
            $0.text("title", schedule.title)
        }
    }

    mutating func tool(_ tool: Report.Tool) {
        object("tool") {
            $0.string("name", tool.name)
            $0.string("version", tool.version)
        }
    }

    /// Which plan is spoken of, by file and by content.
    mutating func plan(_ report: Report) { object("plan") { $0.identify(report) } }

    mutating func identify(_ report: Report) {
        string("file", report.file)
        string("sha256", report.sha256)
        string("title", optional: report.title)
        guard let assessment = report.assessment else { return }
        string("type", assessment.plan.draft.type.rawValue)
        string("rate", assessment.rate.value.text)
        applicant(of: report)
    }

    mutating func codes(_ key: String, _ codes: [Code]) { strings(key, codes.map { $0.rawValue }) }
}
