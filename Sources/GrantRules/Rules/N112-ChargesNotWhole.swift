extension Code { package static let chargesNotWhole = Code(.n, 112) }

extension Rule {
    /// Charges go on until somebody pays or a day is named.
    static let chargesNotWhole = Rule(
        code: .chargesNotWhole, severity: .info,
        title: "計算しきれない加算金・延滞金", "charges that are not whole",
        reason: "未納の額には納付の日まで加算金と延滞金がかかる。--as-of がなければ最後の納付の日までしか計算できず、要納付額は下限となる。",
        "Charges run to the day of payment. Without --as-of they are worked out to the last payment only, and what is "
            + "owed is a lower bound.",
        remedy: "納付を見込む日を --as-of に指定する。", "give the day on which payment is expected with --as-of",
        sources: [.statute(.surcharge), .statute(.lateCharge)],
        examples: [
            Example(settling: "全額を納付した", "all is paid") { _ in },
            Example(settling: "1円が未納で基準日がない", "a yen is unpaid and no day is given", at: .order(0)) {
                $0.order { $0.payments[0].amount = Yen(sum: 2_999_999) }
            },
        ],
        settlement: { reckoning, breaches in
            for (index, account) in reckoning.orders.enumerated() where reckoning.grows(account) {
                breaches.add(.chargesNotWhole, at: .order(index), item: index)
            }
        },
        message: { its in
            let account = its.reckoning.account(of: its.breach)
            let (unpaid, owed) = (account.principalUnpaid, account.owed)
            "\(unpaid.ja)が未納で基準日がないため、要納付額\(owed.ja)は下限である。"
            "\(unpaid.en) are unpaid and no day is given, so the \(owed.en) owed are a lower bound"
        })
}
