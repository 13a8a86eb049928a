public import GrantRules

extension Catalogue {
    /// `grant-rules/1`: these entries in full, in both languages.
    public static func json(_ entries: [CatalogueEntry] = all, under schedule: Schedule) -> [UInt8] {
        var json = JSONWriter(pretty: true)
        json.object {
            $0.string("format", "grant-rules/1")
            $0.string("schedule", schedule.id)
            $0.array("rules") { list in
                for entry in entries { list.object { entry.write(into: &$0, under: schedule) } }
            }
        }
        json.finish()
        return json.utf8
    }
}

extension CatalogueEntry {
    fileprivate func write(into json: inout JSONWriter, under schedule: Schedule) {
        json.string("code", code.rawValue)
        json.string("severity", severity.name)
        json.bool("mayBeIgnored", mayBeIgnored)
        json.text("title", title)
        json.text("reason", reason)
        json.text("mend", remedy)
        json.array("citations") { list in
            for citation in citations(under: schedule) {
                list.object {
                    $0.string("source", citation.source)
                    $0.string("ja", citation.text.ja)
                    $0.string("en", citation.text.en)
                }
            }
        }
        json.array("examples") { list in
            for example in Rule.with(code)?.examples() ?? [] {
                list.object {
                    $0.string("ja", example.title.ja)
                    $0.string("en", example.title.en)
                    $0.array("codes") { codes in for code in example.codes { codes.string(nil, code.rawValue) } }
                }
            }
            for example in DocumentExample.all where example.code == code {
                list.written(example.right, gives: [])
                list.written(example.wrong, gives: [code])
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func written(_ source: String, gives codes: [Code]) {
        object {
            $0.string("json", source)
            $0.array("codes") { list in for code in codes { list.string(nil, code.rawValue) } }
        }
    }
}
