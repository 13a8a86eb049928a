public import GrantRules

/// `clawback PLAN [--as-of DATE]`: who has to pay what back, and until when.
public struct ClawbackReport: Sendable {
    package let report: Report
    package let schedule: ClawbackSchedule

    package enum Format: String, Sendable, CaseIterable { case text, json, markdown, html, ics }

    /// Nothing for a plan that could not be read.
    public init?(_ report: Report, asOf: Day?) {
        guard let assessment = report.assessment else { return nil }
        self.report = report
        schedule = ClawbackSchedule(assessment, asOf: asOf)
    }

    package func render(_ format: Format, _ language: Language, style: TextStyle) -> [UInt8] {
        if let format = PlannerFormat(rawValue: format.rawValue) { return render(format, language, style: style) }
        return calendar(language)
    }

    var scheme: Clawback? { report.assessment?.plan.draft.clawback }
}

extension ClawbackReport {
    /// `grant-clawback/1`
    public var json: [UInt8] {
        JSONWriter.document { json in
            json.head("grant-clawback/1", report.tool, report.schedule)
            json.plan(report)
            if let asOf = schedule.asOf { json.string("asOf", asOf.text) }
            if let scheme {
                json.object("scheme") { object in
                    object.string("source", scheme.source)
                    object.string("countedFrom", scheme.countedFrom.rawValue)
                    object.objects("steps", scheme.steps) { entry, step in
                        entry.number("withinMonths", Int64(step.withinMonths))
                        entry.string("share", step.share.text)
                    }
                }
            }
            json.objects("companies", schedule.companies) { object, entry in entry.write(into: &object) }
            json.object("totals") {
                $0.object("due") { schedule.totalDue.write(into: &$0) }
                if schedule.asOf != nil { $0.object("onAsOf") { schedule.totalOnAsOf.write(into: &$0) } }
            }
            json.objects("calendar", schedule.calendar) { entry, turn in
                entry.string("day", turn.day.text)
                entry.string("company", schedule.companies[turn.entry].company.id)
                entry.number("withinMonths", Int64(turn.step.withinMonths))
                entry.string("share", turn.step.share.text)
                entry.string("thenShare", optional: turn.next?.share.text)
            }
        }
    }
}

extension ClawbackSchedule.Entry {
    fileprivate func write(into json: inout JSONWriter) {
        json.string("id", company.id)
        json.string("name", company.name)
        json.yen("amount", company.amount)
        json.yen("nationalShare", nationalShare)
        json.string("state", state.rawValue)
        json.string("start", optional: start?.text)
        json.string("leftOn", optional: company.leftOn?.text)
        json.objects("periods", periods) { entry, period in
            entry.number("withinMonths", Int64(period.step.withinMonths))
            entry.string("share", period.step.share.text)
            entry.string("first", period.first.text)
            entry.string("last", period.last.text)
            RepaymentTotal([period.amount]).write(into: &entry)
        }
        if let due { json.object("due") { $0.repayment(due) } }
        if let onAsOf { json.object("onAsOf") { $0.repayment(onAsOf) } }
    }
}

extension RepaymentTotal {
    fileprivate func write(into json: inout JSONWriter) {
        json.number("repayment", total)
        json.number("national", national)
        json.number("local", local)
    }
}

extension JSONWriter {
    fileprivate mutating func repayment(_ due: Repayment) {
        string("leavingOn", due.leftOn.text)
        string("share", due.step.share.text)
        RepaymentTotal([due]).write(into: &self)
    }
}
