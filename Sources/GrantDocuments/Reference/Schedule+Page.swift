public import GrantRules

extension Schedule {
    /// Rates, caps and limits with their clauses, every fact, and what the slides leave open.
    public func page(_ language: Language) -> ReferencePage {
        var page = ReferencePage()
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        page.add(.title(title[language], aside: id))
        page.add(.paragraph(say("出典: ", "source: ") + source[language]))
        page.add(.heading(say("補助率と限度", "rates and limits")))
        page.add(
            .table(
                ReferenceTable(
                    [
                        ReferenceTable.Column(""), ReferenceTable.Column(say("額・数", "figure"), isFigure: true),
                        ReferenceTable.Column(say("根拠", "clause")),
                    ], rows: figures.map { [$0.title[language], $0.figure[language], $0.fact.text] })))
        page.add(.heading(say("資料から読み取った事実", "facts read from the slides")))
        page.add(
            .labelled(
                facts.map {
                    ReferencePage.Entry($0.id.text, "〔\($0.heading[language])〕\($0.statement[language])")
                }))
        page.add(
            .heading(
                say("法令（資料ではなく、国の補助金すべてにかかるもの）", "statutes: law that binds every national grant, not slides")))
        page.add(.labelled(laws(language)))
        page.add(
            .heading(say("解釈の登録簿（二通り以上に読めるもの）", "register of readings: what can be read in more than one way")))
        for question in openQuestions { question.write(into: &page, language) }
        page.add(.heading(say("一通りに定めて計算するもの", "open as well, but computed in one way")))
        for question in settledQuestions { question.write(into: &page, language) }
        return page
    }

    private func laws(_ language: Language) -> [ReferencePage.Entry] {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        let name = say("施行令では「\(officialName.ja)」（L01）", "\(officialName.en) in the cabinet order (L01)")
        return [ReferencePage.Entry(say("名称", "name"), name)]
            + statutes.map { statute in
                let place = "〔\(statute.act[language]) \(statute.article[language])〕"
                let later = statute.bearing == .settlement ? say("（交付後）", " (after the award)") : ""
                return ReferencePage.Entry(statute.id.text, place + statute.statement[language] + later)
            }
    }
}

extension OpenQuestion {
    fileprivate func write(into page: inout ReferencePage, _ language: Language) {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        page.add(.subheading(title[language] + say("（\(reading.id)）", " (\(reading.id))")))
        var entries: [ReferencePage.Entry] = []
        for (place, answer) in answers.enumerated() {
            let mark = place == 0 ? say("（既定）", " (default)") : ""
            entries.append(ReferencePage.Entry(answer.value.id, answer.meaning[language] + mark))
            entries.append(ReferencePage.Entry("", say("理由: ", "because: ") + answer.evidence[language]))
        }
        entries.append(ReferencePage.Entry(say("論点", "doubt"), doubt[language]))
        let grounds = sources.map { $0.id }.joined(separator: say("、", ", "))
        entries.append(ReferencePage.Entry(say("根拠", "clause"), grounds))
        page.add(.labelled(entries))
    }
}

extension SettledQuestion {
    fileprivate func write(into page: inout ReferencePage, _ language: Language) {
        let say = { (ja: String, en: String) in language == .ja ? ja : en }
        page.add(.subheading(title[language] + say("（\(id)）", " (\(id))")))
        page.add(
            .labelled([
                ReferencePage.Entry(say("計算", "taken"), answer[language]),
                ReferencePage.Entry("", say("理由: ", "because: ") + evidence[language]),
                ReferencePage.Entry(say("論点", "doubt"), doubt[language]),
            ]))
    }
}
