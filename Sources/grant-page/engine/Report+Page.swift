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
        var bytes = Array("{\"report\":".utf8) + json(pretty: false).dropLast()
        func add(_ key: String, _ write: (inout JSONWriter) -> Void) {
            var json = JSONWriter(pretty: false)
            write(&json)
            bytes += ",\"\(key)\":".utf8
            bytes += json.utf8
        }
        add("steps") {
            $0.array { list in
                guard let assessment else { return }
                for place in assessment.items.indices {
                    list.array { $0.steps(assessment.steps(ofItemAt: place)) }
                }
            }
        }
        add("totalSteps") { $0.array { if let assessment { $0.steps(assessment.totalSteps) } } }
        if source.isWorkbook {
            add("cells") {
                $0.objects(nil, findings) { entry, finding in
                    let cell = source.cell(of: finding.place)
                    entry.string("heading", optional: cell?.heading)
                    entry.string("text", optional: cell?.text)
                }
            }
        }
        if let apart = assessment?.sharesApart { add("sharesApart") { $0.text(nil, apart) } }
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
