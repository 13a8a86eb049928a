package import GrantRules

extension Schedule {
    /// Rates, caps and limits with their clauses, every fact and statute, and what the slides leave open; with the way to
    /// `docs/`, facts and statutes lead to where they were seen.
    package func page(_ language: Language, docs: String? = nil) -> Page {
        var page = Page(language, headed: title[language], aside: "\(code: id)")
        page.paragraph("出典: \(source.ja)", "source: \(source.en)")
        var table = Table(
            "補助率と限度", "Rates and limits",
            [Table.Column(.empty), Table.Column("額・数", "figure", .figure), Table.Column("根拠", "clause")])
        for figure in figures {
            table.add(
                Phrase(figure.title[language]), Phrase(figure.figure[language]),
                Phrase(figure.fact.text, of: figure.fact.text, in: docs))
        }
        page.headed(table)
        page.heading("資料から読み取った事実", "Facts read from the slides")
        page.list(
            facts.map {
                Page.Entry(
                    Phrase($0.id.text, of: $0.id.text, in: docs), "〔\($0.heading[language])〕\($0.statement[language])")
            })
        page.heading("法令（資料ではなく、国の補助金すべてにかかるもの）", "Statutes: law that binds every national grant, not slides")
        page.list(laws(language, docs))
        page.heading("解釈の登録簿（二通り以上に読めるもの）", "Register of readings: what can be read in more than one way")
        page.paragraph(
            "計画の \"readings\"（根拠を添える）か --reading で選ぶ。選ばなければ既定の値による",
            "a plan (\"readings\", with a basis) or --reading chooses; else the default is used")
        for question in openQuestions { question.write(to: &page, under: self) }
        page.heading(
            page.say("交付の後の解釈（法令が二通りに読めるもの）", "Readings after the award: where the law can be read in two ways"))
        page.paragraph(
            "精算（settle）の \"readings\" か --reading で選ぶ",
            "chosen by the \"readings\" of a settlement, or by --reading of settle")
        for question in OpenQuestion.nationalGrants { question.write(to: &page, under: self) }
        page.heading("一通りに定めて計算するもの", "Open as well, but computed in one way")
        for question in settledQuestions { question.write(to: &page) }
        return page
    }

    private func laws(_ language: Language, _ docs: String?) -> [Page.Entry] {
        let name = language.say("施行令では「\(officialName.ja)」（L01）", "\(officialName.en) in the cabinet order (L01)")
        return [Page.Entry(language.say("名称", "name"), Phrase(name))]
            + statutes.map { statute in
                let later = statute.bearing == .settlement ? language.say("（交付後）", " (after the award)") : ""
                let place: Phrase =
                    "〔\(link: statute.act[language], to: statute.address) \(statute.article[language])〕"
                return Page.Entry(
                    Phrase(statute.id.text, of: statute.id.text, in: docs),
                    place + Phrase(statute.statement[language] + later))
            }
    }
}

extension OpenQuestion {
    fileprivate func write(to page: inout Page, under schedule: Schedule) {
        let language = page.language
        page.heading("\(title.ja)（\(reading.id)）", "\(title.en) (\(reading.id))", level: 3)
        var entries = answers.enumerated().map { place, answer in
            let mark = place == 0 ? language.say("（既定）", " (default)") : ""
            let evidence = Page.Entry(language.say("理由", "because"), Phrase(answer.evidence[language]))
            return Page.Entry(
                "\(code: answer.value.id)", Phrase(answer.meaning[language] + mark),
                below: [.list([evidence], .beside)])
        }
        entries.append(Page.Entry(page.say("論点", "doubt"), Phrase(doubt[language])))
        let grounds = sources.map { $0.id }.joined(separator: page.say("、", ", "))
        entries.append(Page.Entry(page.say("根拠", "clause"), Phrase(grounds)))
        entries.append(
            Page.Entry(
                page.say("例", "example"), Phrase(example.title[language]),
                below: [.list(worth(under: schedule, language), .beside)]))
        page.list(entries)
    }

    /// What each answer gives in one plan in which it matters.
    private func worth(under schedule: Schedule, _ language: Language) -> [Page.Entry] {
        do throws(PlanProblems) {
            var settled: [Page.Entry] = []
            for answer in answers {
                guard let yen = try example.reckoning(overriding: Readings([answer.value]))?.surcharge else { break }
                settled.append(
                    Page.Entry(
                        "\(code: answer.value.id)", language.say("加算金 \(yen.ja)", "surcharge \(yen.en)")))
            }
            if !settled.isEmpty { return settled }
            guard let plan = try example.plans().first?.changing({ $0.schedule = schedule }) else { return [] }
            return answers.map { answer in
                let totals = plan.figures(overriding: Readings([answer.value])).totals
                let verdict = totals.verdict.title[language]
                return Page.Entry(
                    "\(code: answer.value.id)",
                    language.say(
                        "国費 \(totals.nationalShare.ja)、\(verdict)",
                        "national share \(totals.nationalShare.en), \(verdict)"))
            }
        } catch {
            // An edition without a programme of the example has no such plan.
            return []
        }
    }
}

extension SettledQuestion {
    fileprivate func write(to page: inout Page) {
        let language = page.language
        page.heading("\(title.ja)（\(id)）", "\(title.en) (\(id))", level: 3)
        let evidence = Page.Entry(page.say("理由", "because"), Phrase(self.evidence[language]))
        page.list([
            Page.Entry(page.say("計算", "taken"), Phrase(answer[language]), below: [.list([evidence], .beside)]),
            Page.Entry(page.say("論点", "doubt"), Phrase(doubt[language])),
        ])
    }
}
