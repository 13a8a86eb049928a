extension Code { package static let paidBeyond = Code(.n, 108) }

extension Rule {
    static let paidBeyond = Rule(
        code: .paidBeyond, severity: .warning,
        title: "返還額と加算金・延滞金を超える納付", "more was paid than is owed",
        reason: "納付した額は、まず返還を命じられた額に充て、残りを加算金と延滞金に充てる。なお余る分は、命令に基づかない。",
        "Payments go to the amount ordered back first and then to the charges; what is left after them rests on no "
            + "order.",
        remedy: "納付の額を確かめる。納めすぎであれば、戻し方を所管に照会する。",
        "check the payments; if too much was paid, ask the ministry how it comes back",
        sources: [.statute(.principalFirst)],
        examples: [
            Example(settling: "ちょうど納めた", "exactly what is owed") {
                $0.order { $0.payments[0].amount = Yen(sum: 3_000_000) }
            },
            Example(settling: "1円多い", "a yen more", at: .order(0).field(.payments)) {
                $0.order { $0.payments[0].amount = Yen(sum: 3_000_001) }
            },
        ],
        settlement: { reckoning, breaches in
            for (index, account) in reckoning.orders.enumerated()
            where account.principalUnpaid == .zero && account.beyond > account.chargesAfterWaiver {
                breaches.add(
                    .paidBeyond, at: .order(index).field(.payments), item: index,
                    found: account.beyond, limit: account.chargesAfterWaiver)
            }
        },
        message: { its in
            let isWaived = its.reckoning.account(of: its.breach).order.waived != nil
            let (ja, en) = isWaived ? ("免除後の", " left after the waiver") : ("", "")
            "返還額を超えて納付した\(its.found.ja)は、\(ja)加算金と延滞金の\(its.limit.ja)を\(its.difference.ja)上回っている。"
            "\(its.found.en) were paid beyond the amount ordered back, \(its.difference.en) more than the "
                + "\(its.limit.en) of charges\(en)"
        })
}
