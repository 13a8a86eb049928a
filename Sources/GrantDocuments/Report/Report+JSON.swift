package import GrantRules

extension Report {
    /// `grant-report/1`, indented, or on one line for NDJSON.
    public func json(pretty: Bool) -> [UInt8] {
        JSONWriter.document(pretty: pretty) { json in
            form.write(self, &json)
            json.objects("findings", findings) { entry, finding in finding.write(of: source, into: &entry) }
            json.number("findingsOmitted", Int64(findingsOmitted))
            json.ignored(ignored)
        }
    }

    func writePlan(into json: inout JSONWriter) {
        json.head("grant-report/1", tool, schedule)
        writeFile(into: &json)
        json.string("verdict", verdict.rawValue)
        assessment?.write(into: &json)
    }

    /// Whose plan it is.
    private func writeFile(into json: inout JSONWriter) {
        json.object("plan") { plan in
            plan.string("file", file)
            plan.string("sha256", sha256)
            if source.isWorkbook { plan.string("kind", "workbook") }
            plan.string("title", optional: title)
            plan.string("type", optional: type?.rawValue)
            plan.string("rate", optional: assessment?.rate.value.text)
            plan.applicant(of: self) {
                guard let assessment else { return }
                $0.number("case", orNull: assessment.applicantCase.map { Int64($0.rawValue) })
            }
        }
    }
}

extension Assessment {
    fileprivate func write(into json: inout JSONWriter) {
        json.object("totals") { $0.yen(totals.figures) }
        json.object("range") { $0.object("nationalShare") { $0.yen([("min", range.min), ("max", range.max)]) } }
        let requested = plan.draft.requested
        if requested.eligibleCost != nil || requested.nationalShare != nil {
            json.object("requested") {
                if let yen = requested.eligibleCost { $0.yen("eligibleCost", yen) }
                if let yen = requested.nationalShare { $0.yen("nationalShare", yen) }
            }
        }
        if !plan.draft.localFunding.isEmpty {
            json.objects("localFunding", plan.draft.localFunding) { entry, funding in
                entry.string("item", funding.item)
                entry.yen("amount", funding.amount)
            }
        }
        json.objects("items", items) { entry, item in item.write(into: &entry) }
        json.objects("readings", readings) { entry, reading in reading.write(into: &entry) }
        json.objects("clawback", repayments) { entry, due in due.write(of: plan, into: &entry) }
    }
}

extension Outcome {
    /// The sums of a report by their keys.
    var figures: [(key: String, yen: Yen)] {
        [
            ("declared", declared), ("excluded", excluded), ("eligible", eligible), ("nationalShare", nationalShare),
            ("localShare", localShare), ("unsubsidised", unsubsidised), ("operatorContribution", operatorContribution),
        ]
    }
}

extension Item {
    fileprivate func write(into json: inout JSONWriter) {
        json.string("id", id)
        json.string("name", optional: name)
        json.string("programme", programme.id.text)
        json.string("pointer", path.pointer)
        json.yen("declared", declared)
        json.yen("operatorContribution", operatorContribution)
        json.yen("excluded", excluded)
        json.yen("cap", cap)
        json.yen("eligible", eligible.yen)
        json.yen("nationalShare", nationalShare.yen)
        json.yen("localShare", localShare)
        json.string("binding", binding.id)
        json.yen("headroom", headroom)
        json.codes("refusedBy", refusedBy.sorted)
    }
}

extension ReadingOutcome {
    fileprivate func write(into json: inout JSONWriter) {
        json.write(inUse)
        json.objects("alternatives", alternatives) { entry, other in
            entry.string("value", other.value.id)
            entry.yen("eligible", other.outcome.eligible)
            entry.yen("nationalShare", other.outcome.nationalShare)
            entry.string("verdict", other.outcome.verdict.rawValue)
        }
    }
}

extension Repayment {
    fileprivate func write(of plan: Plan, into json: inout JSONWriter) {
        json.string("company", optional: plan.draft.companies[company].id)
        json.string("leftOn", leftOn.text)
        json.string("share", step.share.text)
        json.yen("repayment", total)
        json.yen("national", national)
        json.yen("local", local)
    }
}

extension Finding {
    fileprivate func write(of source: SourceText, into json: inout JSONWriter) {
        let (start, end) = (source.start(of: place), source.end(of: place))
        writeHead(into: &json)
        json.number("line", Int64(start.line))
        json.number("column", Int64(start.column))
        json.number("endLine", Int64(end.line))
        json.number("endColumn", Int64(end.column))
        json.cells(of: place, in: source)
        writeWords(into: &json)
    }

    /// The rule, and whose entry it is.
    func writeHead(into json: inout JSONWriter) {
        json.string("code", code.rawValue)
        json.string("severity", severity.name)
        json.string("pointer", place.pointer)
        json.string("item", optional: item)
        json.string("reading", optional: reading?.id)
    }

    func writeWords(into json: inout JSONWriter) {
        json.text("message", message)
        json.text("mend", mend)
        if let figures {
            json.object("figures") {
                $0.number("found", figures.found)
                $0.number("limit", figures.limit)
                $0.number("excess", figures.excess)
            }
        }
        json.citations(citations)
    }
}

extension JSONWriter {
    /// Whose document it is, as far as that is known.
    mutating func applicant(of report: Report, _ more: (inout JSONWriter) -> Void = { _ in }) {
        guard report.applicantCode != nil || report.applicantName != nil else { return }
        object("applicant") {
            $0.string("code", optional: report.applicantCode)
            $0.string("name", optional: report.applicantName)
            more(&$0)
        }
    }

    mutating func number(_ key: String, orNull number: Int64?) {
        if let number { self.number(key, number) } else { null(key) }
    }

    /// Of a workbook the sheet and its cells.
    mutating func cells(of place: Finding.Place, in source: SourceText) {
        guard let cells = source.cells(of: place) else { return }
        string("sheet", cells.sheet)
        string("cells", cells.cells)
    }

    mutating func ignored(_ codes: [Report.IgnoredCode]) {
        guard !codes.isEmpty else { return }
        object("ignored") { for entry in codes { $0.number(entry.code.rawValue, Int64(entry.count)) } }
    }

    mutating func yen(_ key: String, _ yen: Yen) { number(key, yen.amount) }

    mutating func yen(_ figures: [(key: String, yen: Yen)]) { for figure in figures { yen(figure.key, figure.yen) } }

    mutating func citations(_ citations: [Citation]) {
        objects("citations", citations) { entry, citation in
            entry.string("source", citation.source)
            entry.string("ja", citation.text.ja)
            entry.string("en", citation.text.en)
        }
    }

    package mutating func text(_ key: String?, _ text: Text) {
        object(key) {
            $0.string("ja", text.ja)
            $0.string("en", text.en)
        }
    }
}
