import GrantDocuments
import GrantRules

enum PageTool {
    static let name = "grant-page"
}

extension Report {
    /// A plan, overrides as lines of `reading=value`, the file's name.
    init(request: inout Request) {
        let plan = request.part()
        var options = ReportOptions(tool: Report.Tool(name: PageTool.name, version: GrantCalculator.version))
        options.overrides = Readings(lines: request.text())
        self.init(of: plan, file: request.text(), options: options)
    }

    /// The report on one line, and beside it what only the page shows.
    var pageAnswer: [UInt8] {
        var bytes = Array("{\"report\":".utf8)
        bytes += json(pretty: false).dropLast()
        bytes += ",\"steps\":".utf8
        var steps = JSONWriter(pretty: false)
        steps.array { list in
            guard let assessment else { return }
            for place in assessment.items.indices {
                list.array { $0.steps(assessment.steps(ofItemAt: place)) }
            }
        }
        bytes += steps.utf8
        bytes += ",\"totalSteps\":".utf8
        var total = JSONWriter(pretty: false)
        total.array { if let assessment { $0.steps(assessment.totalSteps) } }
        bytes += total.utf8
        if source.isWorkbook {
            bytes += ",\"cells\":".utf8
            var cells = JSONWriter(pretty: false)
            cells.array { list in
                for finding in findings {
                    let cell = source.cell(of: finding.place)
                    list.object {
                        $0.string("heading", optional: cell?.heading)
                        $0.string("text", optional: cell?.text)
                    }
                }
            }
            bytes += cells.utf8
        }
        if let apart = assessment?.sharesApart {
            bytes += ",\"sharesApart\":".utf8
            var words = JSONWriter(pretty: false)
            words.object {
                $0.string("ja", apart.ja)
                $0.string("en", apart.en)
            }
            bytes += words.utf8
        }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }
}

extension JSONWriter {
    mutating func steps(_ steps: [DerivationStep]) {
        for step in steps {
            object {
                $0.text("subject", step.subject)
                $0.text("sentence", step.sentence)
            }
        }
    }

    mutating func text(_ key: String, _ text: Text) {
        object(key) {
            $0.string("ja", text.ja)
            $0.string("en", text.en)
        }
    }
}

extension Readings {
    /// A line that names no reading or no value of it is passed over; only the page writes them.
    init(lines: String) {
        var values: [ReadingValue] = []
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let reading = Reading(id: String(parts[0])),
                let value = reading.value(named: String(parts[1]))
            else { continue }
            values.append(value)
        }
        self.init(values)
    }
}
