package import GrantRules

extension Catalogue {
    /// `grant-rules/1`: these entries in full, in both languages.
    package static func json(_ rules: [Rule] = all, under schedule: Schedule) -> [UInt8] {
        var json = JSONWriter(pretty: true)
        json.object {
            $0.string("format", "grant-rules/1")
            $0.string("schedule", schedule.id)
            $0.array("rules") { list in
                for rule in rules { list.object { rule.write(into: &$0, under: schedule) } }
            }
        }
        json.finish()
        return json.utf8
    }
}

extension Rule {
    fileprivate func write(into json: inout JSONWriter, under schedule: Schedule) {
        json.string("code", code.rawValue)
        json.string("severity", severity.name)
        json.bool("mayBeIgnored", mayBeIgnored)
        json.text("title", title)
        json.text("reason", reason)
        json.text("mend", remedy)
        json.citations(citations(under: schedule))
        json.array("examples") { list in
            for example in examples() {
                list.object {
                    switch example.subject {
                    case .plans, .settlement:
                        $0.string("ja", example.title.ja)
                        $0.string("en", example.title.en)
                    case .text(let written, _): $0.string("json", written)
                    }
                    $0.codes("codes", example.codes)
                }
            }
        }
    }
}
