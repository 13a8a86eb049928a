package import GrantRules

/// Every rule that any report can speak of: of the grant, of several plans together and of the document.
package enum Catalogue {
    /// In the order of codes.
    package static let all: [Rule] = (Rule.all + Rule.ofDocuments).sorted { $0.code < $1.code }

    /// Whose titles or reasons have a word, in either language.
    package static func rules(with word: String) -> [Rule] {
        all.filter { rule in
            [rule.title.ja, rule.title.en, rule.reason.ja, rule.reason.en].contains { text in
                text.utf8.indices.contains { text.utf8[$0...].starts(with: word.utf8) }
            }
        }
    }

    package static func rule(_ code: Code) -> Rule? {
        Rule.with(code) ?? Rule.ofDocuments.first { $0.code == code }
    }

    /// What the report of one file can have.
    static func rules(of kind: Report.Kind) -> [Rule] {
        all.filter { $0.judges(.document) || $0.judges(kind == .plan ? .plan : .settlement) }
    }

    /// Empty for a code that no rule has, which no report can have either.
    static func title(of code: Code) -> Text { rule(code)?.title ?? Text(ja: "", en: "") }
}
