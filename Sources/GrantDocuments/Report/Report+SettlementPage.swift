import GrantRules

extension Report {
    /// The 計算書: every figure with its article, every span a line to be followed with a pencil.
    func settlementPage(_ language: Language) -> Page {
        var page = Page(language, title: "\(verdict.title[language]) \(name)")
        page.foot = [language.say("精算の SHA-256 ", "settlement SHA-256 ") + sha256]
        page.only(.terminal) { writeAnswer(to: &$0) }
        page.only(.markdown) { writeComment(to: &$0) }
        page.only(.html) { writeSettlementSheet(to: &$0) }
        if let reckoning {
            page.heading("額の確定と超過額", "What is fixed and what was paid too much")
            if let notCompared { page.only([.terminal, .markdown]) { $0.paragraph(Phrase(notCompared[language])) } }
            page.table(reckoning.amountTable(language, spent: actual))
            if !reckoning.draft.receipts.isEmpty { page.headed(reckoning.receiptTable(language)) }
            for account in reckoning.orders { account.write(to: &page, asOf: reckoning.asOf) }
            if !reckoning.orders.isEmpty {
                page.heading("計", "In all")
                page.table(reckoning.sumTable(language))
            }
            reckoning.writeReadings(to: &page)
            reckoning.writeEstimates(to: &page)
        }
        writeFindings(to: &page)
        writeSettlementRecord(to: &page)
        page.only(.html) { writeExcerpts(to: &$0) }
        return page
    }

    private func writeSettlementSheet(to page: inout Page) {
        let language = page.language
        let facts = [Page.Entry(page.say("精算ファイル", "settlement file"), "\(code: file)")] + run(language)
        writeHead(
            page.say("返還・加算金等計算書", "Statement of return and charges"), body: page.say("団体", "body"),
            title: page.say("名称", "title"), facts, to: &page)
        guard let reckoning else { return }
        func figure(_ title: String, _ yen: Yen, grows: Bool = false, isMain: Bool = false) -> Page.Figure {
            let unit = grows ? language.say("円以上", " yen or more") : language.say("円", " yen")
            return Page.Figure(title, yen.grouped, unit: unit, isMain: isMain)
        }
        let (surchargeGrows, lateChargeGrows) = (reckoning.surchargeGrows, reckoning.lateChargeGrows)
        page.add(
            .figures([
                figure(page.say("未納の返還額", "unpaid principal"), reckoning.sum { $0.principalUnpaid }),
                figure(page.say("加算金", "surcharge"), reckoning.surcharge, grows: surchargeGrows),
                figure(page.say("延滞金", "late charge"), reckoning.sum { $0.lateCharge }, grows: lateChargeGrows),
                figure(page.say("要納付額", "owed"), reckoning.owed, grows: lateChargeGrows, isMain: true),
            ]))
    }

    /// What the settlement was run with.
    private func run(_ language: Language) -> [Page.Entry] {
        guard case .settled(let reckoning, let actual) = answer else { return [] }
        let isPaid = reckoning.draft.orders.contains { !$0.payments.isEmpty }
        let day =
            reckoning.asOf.map { $0[language] }
            ?? (isPaid
                ? language.say("指定なし（最後の納付の日まで計算）", "none (up to the last payment)")
                : language.say("指定なし（納付もない）", "none, and no payment"))
        let spent = actual.map { plan in
            let flaws = plan.flaws.map { language.say("（\($0.ja)）", " (\($0.en))") } ?? ""
            return Page.Entry(Phrase(language.say("実績の計画", "plan as spent")), "\(code: plan.file)\(flaws)")
        }
        return (spent.map { [$0] } ?? []) + [Page.Entry(Phrase(language.say("基準日", "as of")), Phrase(day))]
    }

    /// Nothing for a settlement that was not read.
    private var statutesItRestsOn: [Statute.ID] {
        guard let draft = reckoning?.draft else { return [] }
        return [
            .fixing, .cancelled, .overpaid, .surcharge, .latestFirst, .principalFirst, .lateCharge, .yearlyRate,
            .belowYen, .waiver,
        ] + draft.orders.flatMap { $0.ground.statutes } + (draft.taxReturns.isEmpty ? [] : [.generalAccount])
            + (draft.disposals.isEmpty ? [] : [.property])
    }

    private func writeSettlementRecord(to page: inout Page) {
        let language = page.language
        let statutes = schedule.statutes.filter { statutesItRestsOn.contains($0.id) }
        if !statutes.isEmpty {
            page.folded(page.say("根拠とする法令", "The law it rests on")) { page in
                page.list(
                    statutes.map {
                        let words = "\($0.act[language]) \($0.article[language]): \($0.statement[language])"
                        return Page.Entry(Phrase($0.id.text), Phrase(words))
                    })
            }
        }
        var record = run(language) + [Page.Entry(page.say("精算の SHA-256", "settlement SHA-256"), "\(code: sha256)")]
        if case .settled(let reckoning, let actual) = answer {
            if let actual {
                record.append(Page.Entry(page.say("実績の計画の SHA-256", "plan SHA-256"), "\(code: actual.sha256)"))
            }
            let readings = reckoning.readings.map { $0.inUse.word }.joined(separator: " ")
            record.append(Page.Entry(page.say("解釈", "readings"), "\(code: readings)"))
        }
        write(record: record, to: &page) {
            $0.paragraph(
                "\(faint: "同じファイルと同じ指定からは、いつでもどこでも同じ結果が出る。返還と加算金は所管の命令と通知による。")",
                "\(faint: "The same file and the same options give the same page, anywhere and at any time. What is owed is what the ministry orders.")"
            )
        }
    }
}
