public import GrantRules

extension Catalogue {
    /// Every code with its severity, its title and the clauses it rests on.
    public static func page(_ language: Language) -> ReferencePage {
        var page = ReferencePage()
        page.add(
            .title(
                Text(ja: "規則の一覧", en: "rules")[language],
                aside: Text(
                    ja: "交付金の規則 \(rules.count)、計画の書き方 \(problems.count)",
                    en: "\(rules.count) rules of the grant, \(problems.count) of the format")[language]))
        let heads = [
            Text(ja: "番号", en: "code"), Text(ja: "重さ", en: "severity"), Text(ja: "内容", en: "title"),
            Text(ja: "根拠", en: "clauses"),
        ]
        page.add(
            .table(
                ReferenceTable(
                    heads.map { ReferenceTable.Column($0[language]) },
                    CodeFamily.all.map { family in
                        ReferenceTable.Group(family.title[language], family.entries.map { $0.row(language) })
                    })))
        return page
    }

    public static func entry(_ code: Code) -> CatalogueEntry? { all.first { $0.code == code } }
}

extension CatalogueEntry {
    fileprivate func row(_ language: Language) -> [String] {
        let clauses = sources.filter { $0 != .project }.map { $0.shortName }
        return [code.rawValue, severity.title[language], title[language], clauses.joined(separator: " ")]
    }

    /// The rule whole: what it says and why, on what it rests, what mends it, and examples.
    public func page(_ language: Language, under schedule: Schedule = .r2Hosei3) -> ReferencePage {
        var page = ReferencePage()
        page.add(.title(code.rawValue + " " + title[language], aside: severity.title[language]))
        var entries = [ReferencePage.Entry(Text(ja: "内容", en: "what")[language], reason[language])]
        for (index, source) in sources.enumerated() {
            let citation = schedule.citation(of: source)
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

    /// Whether `--ignore` takes this code.
    public var mayBeIgnored: Bool { severity < .error && Rule.with(code) != nil }

    private var settingAside: Text {
        mayBeIgnored
            ? Text(
                ja: "--ignore \(code.rawValue) を付けると、その実行に限り指摘から除く（件数は残る）。",
                en: "--ignore \(code.rawValue) sets it aside for one run, and the report counts it")
            : severity == .error
                ? Text(ja: "誤りなので除けない。", en: "it is an error and cannot be set aside")
                : Text(ja: "除けない。", en: "it cannot be set aside")
    }

    private func addExamples(to page: inout ReferencePage, _ language: Language) {
        let none = Text(ja: "なし", en: "none")[language]
        let gives = ReferenceTable.Column(Text(ja: "出る指摘", en: "findings")[language])
        let written = DocumentExample.all.filter { $0.code == code }
        if let rule = Rule.with(code) {
            page.add(
                .heading(
                    Text(ja: "例（見本の計画を一か所変えたもの）", en: "examples (a sample plan with one change)")[language]))
            page.add(
                .table(
                    ReferenceTable(
                        [ReferenceTable.Column(Text(ja: "変えた点", en: "change")[language]), gives],
                        rows: rule.examples().map { example in
                            let codes = example.codes.map { $0.rawValue }.joined(separator: " ")
                            return [example.title[language], codes.isEmpty ? none : codes]
                        })))
        } else if !written.isEmpty {
            page.add(.heading(Text(ja: "例", en: "examples")[language]))
            page.add(
                .table(
                    ReferenceTable(
                        [ReferenceTable.Column(Text(ja: "書き方", en: "as written")[language]), gives],
                        rows: written.flatMap { [[$0.right, none], [$0.wrong, $0.code.rawValue]] })))
        }
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
