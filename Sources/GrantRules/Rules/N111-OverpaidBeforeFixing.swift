extension Code { package static let overpaidBeforeFixing = Code(.n, 111) }

extension Rule {
    /// Without a fixed amount nothing can be above it.
    static let overpaidBeforeFixing = Rule(
        code: .overpaidBeforeFixing, severity: .warning,
        title: Text(ja: "額の確定より前の18条2項の命令", en: "article 18 (2) before the amount is fixed"),
        reason: Text(
            ja: "18条2項の返還は額の確定を前提とする。確定がないか、命令がその日より前であれば、根拠は別の条項と思われる。",
            en: "Article 18 (2) rests on a fixed amount. Where there is none, or the order came before it, the "
                + "ground is probably another article."),
        remedy: Text(ja: "確定の日と、命令の根拠の条項を確かめる。", en: "check the day of fixing and the article named by the order"),
        sources: [.statute(.fixing), .statute(.overpaid)],
        examples: [
            Example("確定の日の命令", "on the day of fixing", settling: { $0.order { $0.day = Day(known: 2022, 4, 28) } }),
            Example(
                "確定の前日の命令", "on the day before", gives: [.overpaidBeforeFixing],
                at: .order(0).field(.ground), settling: { $0.order { $0.day = Day(known: 2022, 4, 27) } }),
            Example(
                "額の確定がない", "nothing is fixed", gives: [.overpaidBeforeFixing], at: .order(0).field(.ground),
                settling: { $0.draft.fixed = nil }),
        ],
        settlement: { reckoning, breaches in
            for (index, account) in reckoning.orders.enumerated() where !account.order.ground.cancels {
                if let fixed = reckoning.draft.fixed, account.order.day >= fixed.day { continue }
                breaches.add(.overpaidBeforeFixing, at: .order(index).field(.ground), item: index)
            }
        },
        message: { breach, reckoning in
            let day = reckoning.account(of: breach).order.day
            guard let fixed = reckoning.draft.fixed else {
                return Text(
                    ja: "18条2項により返還を命じているが、額の確定がない。",
                    en: "the order rests on article 18 (2), and nothing is fixed")
            }
            return Text(
                ja: "18条2項による返還命令の日\(day.ja)が、額の確定の日\(fixed.day.ja)より前である。",
                en: "the order under article 18 (2) is of \(day.text), before the fixing of \(fixed.day.text)")
        })
}
