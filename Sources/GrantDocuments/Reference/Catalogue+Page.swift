public import GrantRules

extension Catalogue {
    /// Every code with its severity, its title and the clauses it rests on.
    public static func page(_ language: Language, under schedule: Schedule) -> ReferencePage {
        var page = ReferencePage()
        page.add(
            .title(
                Text(ja: "規則の一覧", en: "rules")[language],
                aside: Text(
                    ja: "交付金の規則 \(Rule.all.count)、計画の書き方 \(Rule.ofDocuments.count)",
                    en: "\(Rule.all.count) rules of the grant, \(Rule.ofDocuments.count) of the format")[language]))
        let heads = [
            Text(ja: "番号", en: "code"), Text(ja: "重さ", en: "severity"), Text(ja: "内容", en: "title"),
            Text(ja: "根拠", en: "clauses"),
        ]
        page.add(
            .table(
                ReferenceTable(
                    heads.map { ReferenceTable.Column($0[language]) },
                    Code.Family.allCases.map { family in
                        ReferenceTable.Group(family.title[language], family.rules.map { $0.row(language, schedule) })
                    })))
        return page
    }
}

extension Rule {
    fileprivate func row(_ language: Language, _ schedule: Schedule) -> [String] {
        let clauses = schedule.sources(of: self).filter { $0 != .project }.map { $0.shortName }
        return [code.rawValue, severity.title[language], title[language], clauses.joined(separator: " ")]
    }

    /// The rule whole: what it says and why, on what it rests, what mends it, and examples.
    public func page(_ language: Language, under schedule: Schedule) -> ReferencePage {
        var page = ReferencePage()
        page.add(.title(code.rawValue + " " + title[language], aside: severity.title[language]))
        var entries = [ReferencePage.Entry(Text(ja: "内容", en: "what")[language], reason[language])]
        for (index, citation) in citations(under: schedule).enumerated() {
            entries.append(
                ReferencePage.Entry(
                    index == 0 ? Text(ja: "根拠", en: "see")[language] : "",
                    citation.source + " " + citation.text[language]))
        }
        entries.append(ReferencePage.Entry(Text(ja: "直す", en: "mend")[language], remedy[language]))
        entries.append(ReferencePage.Entry(Text(ja: "除く", en: "ignore")[language], settingAside[language]))
        page.add(.labelled(entries))
        addExamples(to: &page, language)
        return page
    }

    private var settingAside: Text {
        mayBeIgnored
            ? Text(
                ja: "--ignore \(code.rawValue) を付けると、その実行に限り指摘から除く（件数は残る）。",
                en: "--ignore \(code.rawValue) sets it aside for one run, and the report counts it")
            : Text(ja: "誤りなので除けない。", en: "it is an error and cannot be set aside")
    }

    private func addExamples(to page: inout ReferencePage, _ language: Language) {
        let rows = examples().map { example in
            let codes = example.codes.map { $0.rawValue }.joined(separator: " ")
            return [example.title[language], codes.isEmpty ? Text(ja: "なし", en: "none")[language] : codes]
        }
        guard !rows.isEmpty else { return }
        let (heading, change) =
            switch scope {
            case .document: (Text(ja: "例", en: "examples"), Text(ja: "書き方", en: "as written"))
            case .plan:
                (
                    Text(ja: "例（見本の計画を一か所変えたもの）", en: "examples (a sample plan with one change)"),
                    Text(ja: "変えた点", en: "change")
                )
            case .together:
                (
                    Text(ja: "例（見本の計画と、次の回の計画）", en: "examples (a sample plan and a later round)"),
                    Text(ja: "合わせて", en: "together")
                )
            }
        page.add(.heading(heading[language]))
        page.add(
            .table(
                ReferenceTable(
                    [
                        ReferenceTable.Column(change[language]),
                        ReferenceTable.Column(Text(ja: "出る指摘", en: "findings")[language]),
                    ], rows: rows)))
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
