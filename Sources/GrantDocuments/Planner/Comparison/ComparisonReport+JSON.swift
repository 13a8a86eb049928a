import GrantRules

extension ComparisonReport {
    /// `grant-comparison/1`
    public var json: [UInt8] {
        JSONWriter.document { json in
            json.head("grant-comparison/1", after.tool, after.schedule)
            json.bool("same", isSame)
            json.object("before") { $0.side(before, comparison.before) }
            json.object("after") { $0.side(after, comparison.after) }
            json.object("difference") {
                for (one, other) in zip(comparison.before.totals.figures, comparison.after.totals.figures) {
                    $0.number(one.key, other.yen.amount - one.yen.amount)
                }
            }
            json.objects("entries", entries) { object, entry in
                object.string("pointer", entry.pointer)
                if let subject = entry.subject { object.text("subject", subject) }
                object.text("what", entry.what)
                object.string("before", optional: entry.before?.text)
                object.string("after", optional: entry.after?.text)
                if let difference = entry.difference { object.number("difference", difference) }
            }
            json.objects("conditions", comparison.conditions) { entry, condition in
                entry.string("id", condition.id)
                entry.string("before", condition.before)
                entry.string("after", condition.after)
            }
            json.objects("lines", comparison.lines) { entry, line in write(line, into: &entry) }
            json.findings("gained", comparison.gained)
            json.findings("lost", comparison.lost)
        }
    }

    private func write(_ line: PlanComparison.Line, into json: inout JSONWriter) {
        let (old, new) = comparison.items(of: line)
        json.string("state", comparison.state(of: line).rawValue)
        json.string("matchedBy", line.match.rawValue)
        json.bool("moved", line.hasMoved)
        if let old { json.object("before") { $0.side(old) } }
        if let new { json.object("after") { $0.side(new) } }
        json.object("difference") {
            guard let either = new ?? old else { return }
            for (place, figure) in PlanComparison.figures(either).enumerated() {
                let one = old.map { PlanComparison.figures($0)[place].yen.amount } ?? 0
                let other = new.map { PlanComparison.figures($0)[place].yen.amount } ?? 0
                $0.number(figure.key, other - one)
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func side(_ report: Report, _ assessment: Assessment) {
        identify(report)
        string("verdict", assessment.verdict.rawValue)
        object("totals") { $0.yen(assessment.totals.figures) }
    }

    fileprivate mutating func side(_ item: Item) {
        string("id", item.id)
        string("name", optional: item.name)
        string("programme", item.programme.id.text)
        string("pointer", item.path.pointer)
        yen(PlanComparison.figures(item))
        string("binding", item.binding.id)
        codes("refusedBy", item.refusedBy.sorted)
    }

    fileprivate mutating func findings(_ key: String, _ findings: [Finding]) {
        objects(key, findings) { entry, finding in
            finding.writeHead(into: &entry)
            entry.text("message", finding.message)
        }
    }
}
