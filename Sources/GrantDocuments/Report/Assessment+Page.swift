import GrantRules

extension Assessment {
    /// The five sums that people look for first.
    func figures(_ language: Language) -> [Page.Figure] {
        [
            (Amount.declared, totals.declared), (Amount.eligible, totals.eligible),
            (Amount.nationalShare, totals.nationalShare), (Amount.localShare, totals.localShare),
            (Amount.unsubsidised, totals.unsubsidised),
        ].enumerated().map { place, sum in
            Page.Figure(sum.0[language], sum.1.grouped, unit: language.say("円", " yen"), isMain: place == 2)
        }
    }

    /// What the sums do not show: why a column does not add up, who else pays, what is asked for.
    func remarks(_ language: Language) -> [Phrase] {
        var remarks: [Phrase] = []
        if let sharesApart { remarks.append(Phrase(sharesApart[language])) }
        let own = totals.operatorContribution
        if own > .zero {
            remarks.append(
                language.say(
                    "民間運営者の負担は\(own.ja)（上限額には数えない）", "operators' own money \(own.en), not counted toward the caps"))
        }
        let requested = plan.draft.requested
        for (name, asked, allowed) in [
            (Amount.eligible, requested.eligibleCost, totals.eligible),
            (Amount.nationalShare, requested.nationalShare, totals.nationalShare),
        ] {
            guard let asked else { continue }
            remarks.append(
                language.say(
                    "申請額（\(name.ja)）は\(asked.ja)、認められる額は\(allowed.ja)",
                    "\(name.en) requested \(asked.en) (allowable \(allowed.en))"))
        }
        return remarks
    }

    /// For each item the amounts, and what binds it or what room is left.
    func itemTable(_ language: Language) -> Table {
        let excludes = totals.excluded > .zero
        var columns = [
            Table.Column("事業項目", "item"), Table.Column(Amount.declared, .figure), Table.Column(Amount.cap, .figure),
            .eligible, .nationalShare, Table.Column(Amount.localShare, brief: Text(ja: "地方負担", en: "local"), .figure),
        ]
        if excludes { columns.append(Table.Column("対象外の費用", "excluded", .noteFigure)) }
        columns.append(.unheadedNote("備考", "notes"))
        var table = Table("事業項目ごとの金額", "Items in figures", unit: Amount.unit, columns)
        for item in items {
            let amounts = [item.declared, item.ceiling, item.eligible.yen, item.nationalShare.yen, item.localShare]
            var cells = ["\(name: item.displayName[language])"] + amounts.map { Phrase($0.grouped) }
            if excludes { cells.append(item.excluded > .zero ? Phrase(item.excluded.grouped) : "") }
            cells.append(Phrase(item.note[language]))
            table.add(Table.Row(mark: item.programme.mark, cells, item.isAdmitted ? .none : .faint))
        }
        var sums = [
            language.say("計", "total"), totals.declared.grouped, "", totals.eligible.grouped,
            totals.nationalShare.grouped, totals.localShare.grouped,
        ].map { Phrase($0) }
        if excludes { sums.append(Phrase(totals.excluded.grouped)) }
        let cut = totals.unsubsidised
        let unsubsidised = "\(Amount.unsubsidised[language]) \(language.say(cut.ja, cut.en))"
        table.total = Table.Row(sums + [cut > .zero ? Phrase(unsubsidised) : ""])
        return table
    }

    /// Every reading with the value used, and what the amounts would be under each other.
    func readingTable(_ language: Language) -> Table {
        let share = Table.Column(Amount.nationalShare, .figure)
        var table = Table(
            "解釈とその値ごとの国費", "National share under each value of each reading", unit: Amount.unit, with: 2,
            [
                Table.Column("解釈", "reading"), Table.Column("採った値とその出所", "value used, and why"), share,
                Table.Column("別の値", "other value"), share, Table.Column("判定", "verdict"),
            ])
        for outcome in readings {
            let inUse = outcome.inUse
            let chosen = inUse.chosen(in: ReadingInUse.plan, language) { "\(faint: $0)" }
            var used: [Phrase] = [
                "\(inUse.question.title[language])\(.lineBreak)\(code: inUse.reading.id)",
                "\(inUse.question.phrase(inUse.value, language))\(.lineBreak)\(chosen)",
                Phrase(outcome.used.nationalShare.grouped),
            ]
            for other in outcome.alternatives {
                let verdict = other.outcome.verdict.title[language]
                let differs = other.outcome.differs(from: outcome.used)
                table.add(
                    Table.Row(
                        used + [
                            inUse.question.phrase(other.value, language),
                            Phrase(other.outcome.nationalShare.grouped),
                            differs
                                ? "\(strong: verdict)\(.lineBreak)\(faint: language.say("結果が変わる", "differs"))"
                                : Phrase(verdict),
                        ], outcome.matters ? .marked : .none))
                used = ["", "", ""]
            }
        }
        return table
    }

    /// What companies that left have to pay back.
    func repaymentTable(_ language: Language) -> Table {
        var table = Table(
            "退去した企業の返還", "Repayment by companies that left", unit: Amount.unit,
            [
                Table.Column("企業", "company"), Table.Column("退去した日", "left on"),
                Table.Column("期間と割合", "period and share"),
            ] + Table.Column.repayment)
        for due in repayments {
            let (months, share) = (due.step.withinMonths, due.step.share[language])
            let lead: [Phrase] = [
                "\(name: plan.draft.companies[due.company].name)", Phrase(due.leftOn[language]),
                language.say("\(months)か月以内、\(share)", "within \(months) months \(share)"),
            ]
            table.add(Table.Row(lead + due.cells))
        }
        return table
    }

    /// How every amount came about, step by step.
    func writeSteps(to page: inout Page) {
        for place in items.indices { writeSteps(ofItemAt: place, to: &page) }
        writeTotalSteps(to: &page)
    }

    func writeTotalSteps(to page: inout Page) {
        page.heading("計", "total", level: 3)
        page.list(totalSteps.map { $0.entry(page.language) })
    }

    func writeSteps(ofItemAt place: Int, to page: inout Page) {
        let item = items[place]
        let mark = item.programme.mark.isEmpty ? "" : item.programme.mark + " "
        page.heading("\(mark)\(name: item.displayName[page.language])", aside: "\(code: item.id)", level: 3)
        page.list(steps(ofItemAt: place).map { $0.entry(page.language) })
    }
}

extension DerivationStep {
    fileprivate func entry(_ language: Language) -> Page.Entry {
        Page.Entry(Phrase(subject[language]), Phrase(sentence[language]))
    }
}

extension OpenQuestion {
    fileprivate func phrase(_ value: ReadingValue, _ language: Language) -> Phrase {
        "\(code: value.id) \(meaning(of: value)?[language] ?? "")"
    }
}

extension ReadingOutcome {
    /// The amounts under every value, with the verdicts where they differ.
    func entry(_ language: Language) -> Page.Entry {
        let title = inUse.question.title[language]
        let differs = alternatives.contains { $0.outcome.verdict != used.verdict }
        let amounts = { (label: String, value: ReadingValue, outcome: Outcome) -> Page.Entry in
            let verdict = differs ? language.say("、", ", ") + outcome.verdict.title[language] : ""
            return Page.Entry(
                "",
                language.say(
                    "\(label) \(value.id): 国費 \(outcome.nationalShare.ja)\(verdict)",
                    "\(label) \(value.id): national share \(outcome.nationalShare.en)\(verdict)"))
        }
        var below = [amounts(inUse.origin.title(in: ReadingInUse.plan)[language], inUse.value, used)]
        if let basis = inUse.basisSentence(of: ReadingInUse.plan, language) {
            below.append(Page.Entry("", "  \(name: basis)"))
        }
        below += alternatives.map { amounts(language.say("別の解釈", "otherwise"), $0.value, $0.outcome) }
        return Page.Entry(
            "", language.say("\(title)（\(inUse.reading.id)）", "\(title) (\(inUse.reading.id))"),
            below: [.list(below, .beside)])
    }
}
