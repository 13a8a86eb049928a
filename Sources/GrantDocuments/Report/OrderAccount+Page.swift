import GrantRules

extension OrderAccount {
    /// One order: what it takes, its spans, the charges, and what is left to pay.
    func write(to page: inout Page, asOf: Day?) {
        let language = page.language
        page.heading(
            page.say("返還命令 \(name: order.id)", "Order \(name: order.id)"), aside: Phrase(order.ground.title[language]))
        var facts = [
            Page.Entry(page.say("命令の日", "ordered on"), Phrase(order.day[language])),
            Page.Entry(page.say("納期日", "due on"), Phrase(order.dueOn[language])),
            Page.Entry(
                page.say("返還額", "amount"),
                Phrase(
                    language.say(order.amount.ja, order.amount.en) + language.say("（", " (")
                        + order.ground.statutes.map { $0.brief(language) }.joined(separator: language.say("、", "; "))
                        + language.say("）", ")"))),
        ]
        if let document = order.document { facts.append(Page.Entry(page.say("文書", "document"), "\(name: document)")) }
        page.list(facts)
        if let picture = picture(language, asOf: asOf) { page.add(.steps(picture)) }
        writeSurcharge(to: &page)
        writePayments(to: &page)
        writeLateCharge(to: &page)
        page.list(result(page), .beside)
    }

    // MARK: - 加算金

    private func writeSurcharge(to page: inout Page) {
        let language = page.language
        let bears = order.ground.bearsSurcharge
        var table = Table(
            "受領額からの返還の割当てと加算金", "Receipts taken, and the surcharge", unit: Amount.unit, with: 1,
            [Table.Column("受領の日", "received on"), Table.Column("割当ての額", "taken", .figure)]
                + (bears ? Table.Column.spans : []))
        let noSpan: [Phrase] = bears ? ["", "", "", "", ""] : []
        for part in parts {
            let lead = [Phrase(part.receivedOn[language]), Phrase(part.amount.grouped)]
            let spans = part.surcharge.spans
            if !bears || spans.isEmpty { table.add(Table.Row(lead + noSpan)) }
            for (place, span) in spans.enumerated() {
                table.add(Table.Row((place == 0 ? lead : ["", ""]) + span.cells(language)))
            }
        }
        if unallocated > .zero {
            let lead: [Phrase] = [page.say("割り当てる受領額なし", "no receipt"), Phrase(unallocated.grouped)]
            table.add(Table.Row(lead + noSpan))
        }
        if bears {
            table.total = Table.Row([
                page.say("計", "total"), Phrase(order.amount.grouped), "", "", "", "", Phrase(surchargeDays.grouped),
            ])
        }
        page.headed(table, level: 3)
        page.paragraph(
            "返還額は、新しい受領額から順にさかのぼって割り当てる（\(Statute.ID.latestFirst.brief(.ja))）。",
            "The latest receipt is taken first, then backwards (\(Statute.ID.latestFirst.brief(.en))).")
        page.paragraph(
            bears
                ? page.say(
                    "加算金（\(Statute.ID.surcharge.brief(.ja))）: \(working(surchargeDays, surcharge, .ja))",
                    "Surcharge (\(Statute.ID.surcharge.brief(.en))): \(working(surchargeDays, surcharge, .en))")
                : page.say(
                    "加算金 0円: 17条1項による取消しの場合に限りかかり、この命令にはかからない（\(Statute.ID.surcharge.brief(.ja))）。",
                    "Surcharge 0 yen: only for a cancellation under article 17 (1) (\(Statute.ID.surcharge.brief(.en)))."
                ))
    }

    /// 5,131,782,000 × 3 ÷ 10,000 → 1,539,534円
    private func working(_ days: YenDays, _ yen: Yen, _ language: Language) -> String {
        let law = Statute.ID.yearlyRate.brief(language) + language.say("、", "; ") + Statute.ID.belowYen.brief(language)
        return language.say(
            "\(days.grouped) × 3 ÷ 10,000 → \(yen.ja)（1円未満切捨て。\(law)）",
            "\(days.grouped) × 3 ÷ 10,000 → \(yen.en), rounded down to the yen (\(law))")
    }

    // MARK: - 納付と延滞金

    private func writePayments(to page: inout Page) {
        guard !order.payments.isEmpty else { return }
        var table = Table(
            "納付", "Payments", unit: Amount.unit, with: 1,
            [
                Table.Column("納付の日", "paid on"), Table.Column("納付額", "paid", .figure),
                Table.Column("うち返還額へ", "to the principal", .figure), Table.Column("返還額を超える分", "beyond it", .figure),
                Table.Column("未納の返還額", "principal unpaid", .figure),
            ])
        var unpaid = order.amount
        for place in order.payments.indices.sorted(by: { (order.payments[$0].day, $0) < (order.payments[$1].day, $1) })
        {
            let payment = order.payments[place]
            let part = min(unpaid, payment.amount)
            unpaid = unpaid.less(part)
            table.add(
                Phrase(payment.day[page.language]), Phrase(payment.amount.grouped), Phrase(part.grouped),
                Phrase(payment.amount.less(part).grouped), Phrase(unpaid.grouped))
        }
        page.headed(table, level: 3)
        page.paragraph(
            "納付はまず返還額に充てる（\(Statute.ID.principalFirst.brief(.ja))）。",
            "Payments go to the principal first (\(Statute.ID.principalFirst.brief(.en))).")
    }

    private func writeLateCharge(to page: inout Page) {
        guard !late.spans.isEmpty else { return }
        var table = Table("延滞金", "Late charge", unit: Amount.unit, with: 2, Table.Column.spans)
        for span in late.spans { table.add(Table.Row(span.cells(page.language))) }
        table.total = Table.Row([page.say("計", "total"), "", "", "", Phrase(late.yenDays.grouped)])
        page.headed(table, level: 3)
        page.paragraph(
            "納期日の翌日から（\(Statute.ID.lateCharge.brief(.ja))）: \(working(late.yenDays, lateCharge, .ja))",
            "From the day after the due day (\(Statute.ID.lateCharge.brief(.en))): \(working(late.yenDays, lateCharge, .en))"
        )
    }

    // MARK: - 要納付額

    private func result(_ page: Page) -> [Page.Entry] {
        let language = page.language
        func yen(_ yen: Yen) -> String { language.say(yen.ja, yen.en) }
        var entries = [
            Page.Entry(
                page.say("納付済み", "paid"),
                page.say(
                    "返還額のうち\(principalPaid.ja)、返還額を超えて\(beyond.ja)",
                    "\(principalPaid.en) of the principal, \(beyond.en) beyond it")),
            Page.Entry(page.say("未納の返還額", "unpaid"), Phrase(yen(principalUnpaid))),
        ]
        if let waived = order.waived {
            let document = waived.document.map { language.say("（\($0)）", " (\($0))") } ?? ""
            entries.append(
                Page.Entry(
                    page.say("免除", "waived"),
                    page.say(
                        "加算金 \((waived.surcharge ?? .zero).ja)、延滞金 \((waived.lateCharge ?? .zero).ja)\(name: document)（\(Statute.ID.waiver.brief(.ja))）",
                        "surcharge \((waived.surcharge ?? .zero).en), late charge \((waived.lateCharge ?? .zero).en)\(name: document) (\(Statute.ID.waiver.brief(.en)))"
                    )))
        } else if surcharge > .zero || lateCharge > .zero {
            entries.append(
                Page.Entry(
                    page.say("免除", "waiver"),
                    page.say(
                        "加算金と延滞金は、全部又は一部を免除されることがある（\(Statute.ID.waiver.brief(.ja))）",
                        "surcharge and late charge may be waived in whole or in part (\(Statute.ID.waiver.brief(.en)))")
                ))
        }
        entries.append(
            Page.Entry(
                page.say("要納付額", "owed"),
                "\(strong: yen(owed)) = \(principalUnpaid.grouped) + (\(left(surcharge, order.waived?.surcharge)) + \(left(lateCharge, order.waived?.lateCharge)) − \(beyond.grouped))",
                below: [
                    .paragraph(
                        "\(faint: language.say("未納の返還額 +（加算金 − 免除 + 延滞金 − 免除 − 返還額を超える納付。0円を下回らない）", "unpaid + (surcharge − waived + late charge − waived − paid beyond, not below 0)"))"
                    )
                ]))
        return entries
    }

    private func left(_ charge: Yen, _ waived: Yen?) -> String {
        charge.grouped + (waived.map { " − " + min($0, charge).grouped } ?? "")
    }

    /// The money of this order in hand, from the first receipt that it takes to the last payment.
    private func picture(_ language: Language, asOf: Day?) -> Steps? {
        var changes = parts.map { (day: $0.receivedOn.number, by: $0.amount.amount) }
        guard let first = parts.last?.receivedOn else { return nil }
        var unpaid = order.amount.less(unallocated)
        var last = order.dueOn
        for payment in order.payments.sorted(by: { $0.day < $1.day }) {
            let part = min(unpaid, payment.amount)
            unpaid = unpaid.less(part)
            changes.append((payment.day.number + 1, -part.amount))
            last = max(last, payment.day)
        }
        last = max(last, asOf ?? last)
        changes.sort { $0.day < $1.day }
        var (points, amount) = ([(day: Int, amount: Int64)](), Int64(0))
        for change in changes {
            amount += change.by
            if points.last?.day == change.day { points.removeLast() }
            points.append((change.day, amount))
        }
        let full = points.reduce(Int64(1)) { max($0, $1.amount) }
        let marks: [(day: Int, title: String)] = [
            (first.number, language.say("受領 ", "received ") + first[language]),
            (order.day.number, language.say("命令 ", "ordered ") + order.day[language]),
            (order.dueOn.number, language.say("納期 ", "due ") + order.dueOn[language]),
        ]
        return Steps(
            description: language.say(
                "返還額の残高の推移: \(first.ja)から\(last.ja)まで、最大 \(full.grouped)円",
                "the balance over time, from \(first.text) to \(last.text), at most \(full.grouped) yen"),
            scale: language.say("\(full.grouped)円", "\(full.grouped) yen"), full: full, points: points,
            end: max(last.number + 1, points.last?.day ?? 0), marks: marks)
    }
}

extension Span {
    /// From, to, balance, days, and their product.
    fileprivate func cells(_ language: Language) -> [Phrase] {
        [
            Phrase(from[language]), Phrase(to[language]), Phrase(base.grouped), Phrase(Int64(days).grouped),
            Phrase(yenDays.grouped),
        ]
    }
}

extension Table.Column {
    /// The heads of `Span.cells`.
    fileprivate static let spans = [
        Table.Column("から", "from"), Table.Column("まで", "to"), Table.Column("基礎額", "balance", .figure),
        Table.Column("日数", "days", .figure), Table.Column("基礎額×日数", "balance × days", .figure),
    ]
}
