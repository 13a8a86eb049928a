import GrantRules

/// The page of one code, in Japanese and then in English.
struct CodePage {
    private let rule: Rule
    private let schedule: Schedule

    init(_ rule: Rule, under schedule: Schedule) {
        self.rule = rule
        self.schedule = schedule
    }

    var text: Markdown {
        RuleDocs.notice + "# \(rule.code.rawValue)\n\n" + part(.ja) + part(.en)
    }

    private func part(_ language: Language) -> Markdown {
        func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }
        var text: Markdown = "## \(rule.title[language])\n\n"
        text += "**\(rule.severity.title[language])**\u{3000}\(rule.reason[language])\n\n"
        text += "**\(say("直し方", "What mends it"))**\u{3000}\(rule.remedy[language])\n\n"
        let citations = rule.citations(under: schedule)
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
        guard rule.scope != .document else { return "" }
        var text: Markdown = "**\(say("例", "Examples"))**\u{3000}"
        let subject =
            rule.scope == .plan
            ? say("いずれも、規則にかなう一つの計画を一か所だけ変えたもの。", "Each changes one place of one plan that keeps every rule.")
            : say("いずれも、規則にかなう計画と、同じ団体の次の回の計画。", "Each is a plan that keeps every rule and a later round.")
        text += "\(subject)\n\n"
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
        guard example.codes.contains(rule.code) else { return nil }
        return try? example.findings().first { $0.code == rule.code }?.message
    }
}
