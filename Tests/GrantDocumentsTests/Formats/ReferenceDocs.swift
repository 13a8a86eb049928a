import GrantRules

@testable import GrantDocuments

/// The pages of `docs/` that the program makes of its rules and schedules, so that they cannot say anything else.
enum ReferenceDocs {
    struct File: Sendable {
        /// Under `docs/`.
        let name: String
        let utf8: [UInt8]
    }

    static func files(under schedule: Schedule = .latest) -> [File] {
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
