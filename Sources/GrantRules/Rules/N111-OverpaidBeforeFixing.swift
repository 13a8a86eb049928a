extension Code { package static let overpaidBeforeFixing = Code(.n, 111) }

extension Rule {
    static let overpaidBeforeFixing = Rule(
        code: .overpaidBeforeFixing, severity: .warning,
        title: "額の確定より前の18条2項の命令", "article 18 (2) before the amount is fixed",
        reason: "18条2項の返還は額の確定を前提とする。確定がないか、命令がその日より前であれば、根拠は別の条項と思われる。",
        "Article 18 (2) rests on a fixed amount. Where there is none, or the order came before it, the ground is "
            + "probably another article.",
        remedy: "確定の日と、命令の根拠の条項を確かめる。", "check the day of fixing and the article named by the order",
        sources: [.statute(.fixing), .statute(.overpaid)],
        examples: [
            Example(settling: "確定の日の命令", "on the day of fixing") { $0.order { $0.day = Day(known: 2022, 4, 28) } },
            Example(settling: "確定の前日の命令", "on the day before", at: .order(0).field(.ground)) {
                $0.order { $0.day = Day(known: 2022, 4, 27) }
            },
            Example(settling: "額の確定がない", "nothing is fixed", at: .order(0).field(.ground)) { $0.draft.fixed = nil },
        ],
        settlement: { reckoning, breaches in
            for (index, account) in reckoning.orders.enumerated() where !account.order.ground.cancels {
                if let fixed = reckoning.draft.fixed, account.order.day >= fixed.day { continue }
                breaches.add(.overpaidBeforeFixing, at: .order(index).field(.ground), item: index)
            }
        },
        message: { its in
            let day = its.reckoning.account(of: its.breach).order.day
            if let fixed = its.reckoning.draft.fixed {
                "18条2項による返還命令の日\(day.ja)が、額の確定の日\(fixed.day.ja)より前である。"
                "the order under article 18 (2) is of \(day.text), before the fixing of \(fixed.day.text)"
            } else {
                "18条2項により返還を命じているが、額の確定がない。"
                "the order rests on article 18 (2), and nothing is fixed"
            }
        })
}
