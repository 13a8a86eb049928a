package import GrantRules

extension Catalogue {
    /// Whose titles or reasons have a word, in either language.
    package static func rules(with word: String) -> [Rule] {
        all.filter { rule in
            [rule.title.ja, rule.title.en, rule.reason.ja, rule.reason.en].contains { text in
                text.utf8.indices.contains { text.utf8[$0...].starts(with: word.utf8) }
            }
        }
    }

    /// Every code with its severity, its title and the clauses it rests on; with the way to `docs/`, both lead to their pages.
    package static func page(
        _ language: Language, under schedule: Schedule, docs: String? = nil, of rules: [Rule] = Catalogue.all
    ) -> Page {
        var page = Page(
            language, headed: language.say("規則の一覧", "Rules"),
            aside: language.say(
                "交付金の規則 \(Rule.all.count)、計画の書き方 \(Rule.ofDocuments.count)",
                "\(Rule.all.count) rules of the grant, \(Rule.ofDocuments.count) of the format"))
        var table = Table(
            "規則の一覧", "Rules",
            [
                Table.Column("番号", "code"), Table.Column("重さ", "severity"), Table.Column("内容", "title"),
                Table.Column("根拠", "clauses"),
            ])
        for family in Code.Family.allCases {
            let listed = family.rules.filter { rule in rules.contains { $0.code == rule.code } }
            guard !listed.isEmpty else { continue }
            table.group(family.title[language])
            for rule in listed {
                let code = rule.code.rawValue
                let clauses = schedule.sources(of: rule).filter { $0 != .project }
                table.add(
                    docs == nil ? Phrase(code) : "\(link: code, to: code + ".md")",
                    Phrase(rule.severity.title[language]), Phrase(rule.title[language]),
                    clauses.reduce(Phrase()) { line, clause in
                        let name = Phrase(clause.shortName, of: clause.id, in: docs)
                        return line.isEmpty ? name : "\(line) \(name)"
                    })
            }
        }
        page.table(table)
        return page
    }
}

extension Rule {
    /// The rule whole: what it says and why, on what it rests, what mends it, and examples.
    package func page(_ language: Language, under schedule: Schedule, docs: String? = nil) -> Page {
        let heading = code.rawValue + " " + title[language]
        var page = Page(language, headed: heading, aside: Phrase(severity.title[language]))
        let grounds = citations(under: schedule).map { citation in
            let source = Phrase(citation.source, of: citation.source, chosenBy: code, in: docs)
            return Page.Entry(page.say("根拠", "see"), "\(source) \(citation.text[language])")
        }
        page.list(
            [Page.Entry(page.say("内容", "what"), Phrase(reason[language]))] + grounds + [
                Page.Entry(Phrase(Finding.remedyTitle[page.language]), Phrase(remedy[language])),
                Page.Entry(page.say("除く", "ignore"), Phrase(settingAside[language])),
            ])
        if let table = exampleTable(language) { page.headed(table) }
        return page
    }

    private var settingAside: Text {
        mayBeIgnored
            ? Text(
                ja: "--ignore \(code.rawValue) を付けると、その実行に限り指摘から除く（件数は残る）。",
                en: "--ignore \(code.rawValue) sets it aside for one run, and the report counts it")
            : Text(ja: "誤りなので除けない。", en: "it is an error and cannot be set aside")
    }

    private func exampleTable(_ language: Language) -> Table? {
        let examples = examples()
        guard !examples.isEmpty else { return nil }
        let changed = Text(ja: "変えた点", en: "change")
        let (title, change) =
            if judges(.document) {
                (Text(ja: "例", en: "Examples"), Text(ja: "書き方", en: "as written"))
            } else if judges(.plan) {
                (Text(ja: "例（見本の計画を一か所変えたもの）", en: "Examples (a sample plan with one change)"), changed)
            } else if judges(.settlement) {
                (Text(ja: "例（見本の精算を変えたもの）", en: "Examples (a sample settlement with a change)"), changed)
            } else {
                (
                    Text(ja: "例（見本の計画と、次の回の計画）", en: "Examples (a sample plan and a later round)"),
                    Text(ja: "合わせて", en: "together")
                )
            }
        var columns = [Table.Column(change), Table.Column("出る指摘", "findings")]
        // The words of a problem of writing come from the text that has it.
        let hasWords = !judges(.document)
        if hasWords { columns.append(.unheadedNote("指摘の文", "what it says")) }
        var table = Table(title, columns)
        for example in examples {
            let codes = example.codes.map { $0.rawValue }.joined(separator: " ")
            let cells = [Phrase(example.title[language]), codes.isEmpty ? language.say("なし", "none") : Phrase(codes)]
            let words = hasWords ? [Phrase(message(of: example)?[language] ?? "")] : []
            table.add(Table.Row(cells + words))
        }
        return table
    }

    /// What this rule says about the example, when it says anything.
    private func message(of example: Example) -> Text? {
        guard example.codes.contains(code) else { return nil }
        // A test reads the example of every rule.
        return (try? example.findings())?.first { $0.code == code }?.message
    }
}

extension Source {
    /// As it fits a cell: `F06`, `tier-mixing`, `民法140`.
    var shortName: String {
        switch self {
        case .reading(let reading): reading.id
        case .fact, .statute, .civilCode, .project: id
        }
    }
}
