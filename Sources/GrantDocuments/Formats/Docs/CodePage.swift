import GrantRules

/// The page of one code, in Japanese and then in English.
struct CodePage {
    private let entry: CatalogueEntry
    private let rule: Rule?
    private let schedule: Schedule

    init(_ entry: CatalogueEntry, under schedule: Schedule) {
        self.entry = entry
        self.schedule = schedule
        rule = Rule.with(entry.code)
    }

    var text: Markdown {
        RuleDocs.notice + "# \(entry.code.rawValue)\n\n" + part(.ja) + part(.en)
    }

    private func part(_ language: Language) -> Markdown {
        func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }
        var text: Markdown = "## \(entry.title[language])\n\n"
        text += "**\(entry.severity.title[language])**\u{3000}\(entry.reason[language])\n\n"
        text += "**\(say("直し方", "What mends it"))**\u{3000}\(entry.remedy[language])\n\n"
        let citations = entry.citations(under: schedule)
        if !citations.isEmpty {
            text += "**\(say("根拠", "Grounds"))**\n\n"
            for citation in citations {
                text += "- \(citation.source) \(citation.text[language])\n"
            }
            text += "\n"
        }
        return text + examples(language, say)
    }

    private func examples(_ language: Language, _ say: (String, String) -> String) -> Markdown {
        guard let rule else { return "" }
        var text: Markdown = "**\(say("例", "Examples"))**\u{3000}"
        text +=
            "\(say("いずれも、規則にかなう一つの計画を一か所だけ変えたもの。", "Each changes one place of one plan that keeps every rule."))\n\n"
        text += "| \(say("変えたところ", "change")) | \(say("結果", "result")) | \(say("指摘の文", "what it says")) |\n"
        text += "| :-- | :-- | :-- |\n"
        for example in rule.examples() {
            let codes = example.codes.map { $0.rawValue }.joined(separator: say("、", ", "))
            text += "| \(example.title[language]) | \(codes.isEmpty ? say("指摘なし", "no finding") : codes) "
            text += "| \(message(of: example)?[language] ?? "") |\n"
        }
        return text + "\n"
    }

    /// What this rule says about the example, when it says anything.
    private func message(of example: Example) -> Text? {
        guard example.codes.contains(entry.code), let plan = try? example.plan() else { return nil }
        return plan.assessed().findings.first { $0.code == entry.code }?.message
    }
}
