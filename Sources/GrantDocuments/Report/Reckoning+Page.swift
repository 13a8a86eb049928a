import GrantRules

extension Reckoning {
    func sum(_ amount: (OrderAccount) -> Yen) -> Yen { orders.reduce(.zero) { $0.plus(amount($1)) } }

    /// From what was granted to what was paid too much, with the law beside each.
    func amountTable(_ language: Language, spent: Report?) -> Table {
        var table = Table(
            "額の確定と超過額", "What is fixed and what was paid too much", unit: Amount.unit, with: 1,
            [
                Table.Column("事項", "what"), Table.Column("金額", "amount", .figure),
                .unheadedNote("根拠と計算", "law and working"),
            ])
        func add(_ ja: String, _ en: String, _ yen: Yen?, _ note: String) {
            table.add(
                Phrase(language.say(ja, en)), Phrase(yen?.grouped ?? language.say("不明", "unknown")), Phrase(note))
        }
        let until = draft.fixed.map {
            language.say("\($0.day.ja)までの最後の決定", "the latest decision up to \($0.day.text)")
        }
        let decision = amounts.decision.map {
            $0.day[language] + ($0.document.map { language.say("、", ", ") + $0 } ?? "")
        }
        add(
            "交付決定額", "granted", amounts.granted,
            (until ?? language.say("最後の決定", "the latest decision"))
                + (decision.map { language.say("（\($0)）", " (\($0))") } ?? ""))
        if let spent {
            let flaws = spent.flaws.map { language.say("。その計画は\($0.ja)", "; that plan: \($0.en)") } ?? ""
            add(
                "実績で認められる額", "allowable by the plan as spent", amounts.allowable,
                spent.assessment == nil
                    ? language.say("\(spent.file) を読み取れない", "\(spent.file) could not be read")
                    : language.say("--actual の計画の国費", "national share of the plan given by --actual") + flaws)
        }
        add("確定額", "fixed", amounts.fixed, fixedNote(language))
        add(
            "受領額", "received", amounts.received,
            language.say(
                "\(draft.receipts.count)件の計", "\(draft.receipts.count) receipt\(draft.receipts.count == 1 ? "" : "s")"))
        if amounts.cancelled > .zero {
            let cancelled =
                draft.fixed == nil
                ? language.say("18条2項によらない命令の計", "orders not under article 18 (2)")
                : language.say(
                    "確定の日までの、18条2項によらない命令の計", "orders not under article 18 (2), up to the day of fixing")
            add(
                "取消しにより返還を命じた額", "ordered back by a cancellation", amounts.cancelled,
                Statute.ID.cancelled.brief(language) + language.say("。", "; ") + cancelled)
        }
        add(
            "超過額", "excess", amounts.excess,
            Statute.ID.overpaid.brief(language)
                + language.say(
                    "。受領額 − 確定額 − 確定の日までに18条2項によらず命じた返還額（0円を下回らない）",
                    "; received − fixed − ordered back up to the day of fixing other than under article 18 (2), not below 0"
                )
        )
        add(
            "うち18条2項で命じた額", "of it ordered back under article 18 (2)", amounts.claimed,
            Statute.ID.overpaid.brief(language))
        add(
            "未交付額", "outstanding", amounts.outstanding,
            language.say("確定額 − 受領額（0円を下回らない）", "fixed − received, not below 0"))
        return table
    }

    private func fixedNote(_ language: Language) -> String {
        let law = Statute.ID.fixing.brief(language)
        if let fixed = draft.fixed {
            let document = fixed.document.map { language.say("、\($0)", ", \($0)") } ?? ""
            return law + language.say("。\(fixed.day.ja)付けの通知による", "; by the notice of \(fixed.day.text)") + document
        }
        return amounts.fixed == nil
            ? law + language.say("。まだ確定していない", "; not fixed yet")
            : law + language.say("。未確定。実績から計算した見込み", "; not fixed yet, worked out from the plan as spent")
    }

    /// What orders take from, in the order of days.
    func receiptTable(_ language: Language) -> Table {
        var table = Table(
            "受領", "Receipts", unit: Amount.unit, with: 1,
            [
                Table.Column("受領の日", "received on"), Table.Column("受領額", "received", .figure),
                Table.Column("区分", "kind"),
            ])
        let receipts = draft.receipts
        for place in receipts.indices.sorted(by: { (receipts[$0].day, $0) < (receipts[$1].day, $1) }) {
            let receipt = receipts[place]
            let kind = receipt.kind.map { Word.receipts.saying($0.rawValue)[language] } ?? ""
            table.add(Phrase(receipt.day[language]), Phrase(receipt.amount.grouped), Phrase(kind))
        }
        return table
    }

    /// A row an order, so that none is overlooked.
    func sumTable(_ language: Language) -> Table {
        let amounts: [(title: Text, of: (OrderAccount) -> Yen)] = [
            (Text(ja: "返還額", en: "amount"), { $0.order.amount }),
            (Text(ja: "未納の返還額", en: "unpaid"), { $0.principalUnpaid }),
            (Text(ja: "加算金", en: "surcharge"), { $0.surcharge }),
            (Text(ja: "延滞金", en: "late charge"), { $0.lateCharge }),
            (Text(ja: "要納付額", en: "owed"), { $0.owed }),
        ]
        var table = Table(
            "命令ごとの計", "In all, by order", unit: Amount.unit, with: 1,
            [Table.Column("命令", "order")] + amounts.map { Table.Column($0.title, .figure) })
        for account in orders {
            table.add(Table.Row(["\(name: account.order.id)"] + amounts.map { Phrase($0.of(account).grouped) }))
        }
        table.total = Table.Row([Phrase(language.say("計", "total"))] + amounts.map { Phrase(sum($0.of).grouped) })
        return table
    }

    /// What the 加算金 would be under each other answer.
    func writeReadings(to page: inout Page) {
        let language = page.language
        page.heading("解釈と加算金", "Readings and the surcharge")
        var table = Table(
            "解釈とその値ごとの加算金の計", "The surcharge in all under each value of each reading", unit: Amount.unit, with: 1,
            [
                Table.Column("解釈と値", "reading and value"), Table.Column("加算金の計", "surcharge", .figure),
                .unheadedNote("意味と出所", "meaning, and why"),
            ])
        for reading in readings {
            table.group(reading.inUse.question.title[language])
            let chosen = reading.inUse.chosen(in: Text(ja: "ファイル", en: "the file"), language)
            let meaning = reading.inUse.question.meaning(of: reading.inUse.value)?[language] ?? ""
            let stop = page.say("。", "; ")
            table.add(
                "\(strong: reading.inUse.word)", Phrase(reading.used.grouped),
                page.say("\(meaning)\(stop)採った値（\(chosen)）", "\(meaning)\(stop)used (\(chosen))"))
            for other in reading.alternatives {
                let meaning = reading.inUse.question.meaning(of: other.value)?[language] ?? ""
                table.add(
                    Table.Row(
                        [
                            "\(reading.inUse.reading.id)=\(other.value.id)", Phrase(other.surcharge.grouped),
                            Phrase(meaning),
                        ], reading.matters ? .marked : .none))
            }
        }
        page.table(table)
        // What still grows may come to hang on a reading later.
        if !surchargeGrows || range.min != range.max { page.paragraph(Phrase(rangeSentence[language])) }
        if lateChargeGrows {
            let growing =
                surchargeGrows
                ? page.say("加算金と延滞金は", "surcharge and late charge still grow")
                : page.say("延滞金は", "the late charge still grows")
            page.paragraph(
                "未納の返還額があり、基準日の指定がないので、\(growing)まだ増える。",
                "Something ordered back is unpaid and no day is given, so \(growing).")
        }
    }

    var lateChargeGrows: Bool { orders.contains(where: grows) }
    var surchargeGrows: Bool { orders.contains { grows($0) && $0.order.ground.bearsSurcharge } }

    private var rangeSentence: Text {
        guard range.min != range.max else {
            let isFixed = readings.contains { !$0.inUse.isOpen && $0.matters }
            return isFixed
                ? Text(ja: "加算金は、ファイルで確定した解釈を除き、解釈によって変わらない。", en: "No open reading changes the surcharge.")
                : Text(ja: "加算金は解釈によって変わらない。", en: "No reading changes the surcharge.")
        }
        return Text(
            ja: "加算金の計は、解釈によって\(range.min.ja)から\(range.max.ja)まで変わる。",
            en: "Depending on the readings the surcharge is between \(range.min.en) and \(range.max.en) in all.")
    }

    /// What nobody has ordered: estimates, and on whose word.
    func writeEstimates(to page: inout Page) {
        let taxes = draft.taxReturns.map { tax in
            let share = tax.deductibleShare?.text ?? "0/1"
            let rate = tax.rate.rawValue
            let working =
                tax.isOfGeneralAccount
                ? page.say(
                    "一般会計に返還はない（\(Statute.ID.generalAccount.brief(.ja))）",
                    "nothing for a general account (\(Statute.ID.generalAccount.brief(.en)))")
                : "\(tax.taxableCost.grouped) × \(rate)/\(100 + rate) × \(share) × \(tax.nationalShare.grouped)/\(tax.eligibleCost.grouped)"
            return (name: tax.name, amount: tax.amount, working: working, basis: tax.basis)
        }
        let disposals = draft.disposals.map { disposal in
            let share = disposal.nationalShare.grouped
            let working =
                switch disposal.method {
                case .remainingYears(let period, let elapsed):
                    page.say(
                        "\(share) × (\(period) − \(elapsed))/\(period)（経過が期間に達すれば0）",
                        "\(share) × (\(period) − \(elapsed))/\(period), 0 once the period is over")
                case .proceeds(let price, let cost): "\(price.grouped) × \(share)/\(cost.grouped)"
                }
            return (name: disposal.name, amount: disposal.amount, working: working, basis: disposal.basis)
        }
        write(
            taxes, Text(ja: "消費税仕入控除税額の返還（試算）", en: "Consumption tax to give back (estimate)"),
            page.say(
                "試算である。この交付金の要綱の条項は確かめられておらず、申告の内容はファイルの記載による。1円未満は切り捨てる（\(Statute.ID.belowYen.brief(.ja))）。",
                "An estimate: the clause of this grant was not found, and the return is as the file says. What is below a yen is dropped (\(Statute.ID.belowYen.brief(.en)))."
            ),
            to: &page)
        write(
            disposals, Text(ja: "財産処分による返還（試算）", en: "Return for property disposed of (estimate)"),
            page.say(
                "試算である。処分には承認が要る（\(Statute.ID.property.brief(.ja))）。この交付金の処分制限期間と基準は確かめられておらず、期間と方法はファイルの記載による。",
                "An estimate: disposing needs approval (\(Statute.ID.property.brief(.en))). This grant's period and standard were not found; both are as the file says."
            ),
            to: &page)
    }

    private func write(
        _ estimates: [(name: String, amount: Yen, working: String, basis: String)], _ title: Text, _ remark: Phrase,
        to page: inout Page
    ) {
        guard !estimates.isEmpty else { return }
        var table = Table(
            title, unit: Amount.unit, with: 1,
            [
                Table.Column("名称", "name"), Table.Column("試算額", "estimate", .figure),
                .unheadedNote("計算", "working"), Table.Column("根拠", "on whose word", .note),
            ])
        for one in estimates {
            table.add("\(name: one.name)", Phrase(one.amount.grouped), Phrase(one.working), "\(name: one.basis)")
        }
        page.headed(table)
        page.paragraph(remark)
    }
}
