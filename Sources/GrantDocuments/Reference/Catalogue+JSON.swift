package import GrantRules

extension Catalogue {
    /// `grant-rules/1`: these entries in full, in both languages.
    package static func json(_ rules: [Rule] = all, under schedule: Schedule) -> [UInt8] {
        JSONWriter.document {
            $0.string("format", "grant-rules/1")
            $0.string("schedule", schedule.id)
            $0.objects("rules", rules) { entry, rule in rule.write(into: &entry, under: schedule) }
        }
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
        json.objects("examples", examples()) { entry, example in
            switch example.subject {
            case .plans, .settlement:
                entry.string("ja", example.title.ja)
                entry.string("en", example.title.en)
            case .text(let written, _): entry.string("json", written)
            }
            entry.codes("codes", example.codes)
        }
    }
}
