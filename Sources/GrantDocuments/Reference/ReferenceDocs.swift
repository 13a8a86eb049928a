package import GrantRules

/// The pages of `docs/` that the program makes of its rules and schedules, so that they cannot say anything else.
package enum ReferenceDocs {
    package struct File: Sendable {
        /// Under `docs/`.
        package let name: String
        package let utf8: [UInt8]
    }

    package static func files(under schedule: Schedule = .latest) -> [File] {
        let rules = Catalogue.all.map { rule in
            File(name: "rules/\(rule.code.rawValue).md", "# \(rule.code.rawValue)\n\n") {
                rule.page($0, under: schedule, docs: "../")
            }
        }
        let index = File(
            name: "rules/README.md",
            "# 規則の一覧 / The rules\n\n[基準と解釈 / the schedule and its readings](../readings.md)\n\n"
        ) { Catalogue.page($0, under: schedule, docs: "../") }
        let readings = File(name: "readings.md", "# 基準と解釈 / The schedule and its readings\n\n") {
            schedule.page($0, docs: "")
        }
        return [index, readings] + rules
    }
}

extension ReferenceDocs.File {
    /// In Japanese and then in English.
    fileprivate init(name: String, _ head: Markdown, _ page: (Language) -> Page) {
        self.name = name
        let notice: Markdown = "<!-- Made by the program from its rules; edit those, not this page. -->\n\n"
        utf8 = (notice + head).utf8 + page(.ja).markdown(top: 2) + "\n".utf8 + page(.en).markdown(top: 2)
    }
}

extension Phrase {
    /// The name of a source, which with the way to `docs/` leads to its row there; a choice of this project stands among the
    /// decisions under the code of its rule.
    init(_ name: String, of source: String, chosenBy code: Code? = nil, in docs: String?) {
        guard let docs else {
            self.init(name)
            return
        }
        let row = source == Source.project.id ? code.map { "decisions.md#" + $0.rawValue } : nil
        self = "\(link: name, to: docs + (row ?? "sources.md#" + source))"
    }
}
