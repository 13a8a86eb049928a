extension Code { package static let orderUnpaid = Code(.n, 107) }

extension Rule {
    static let orderUnpaid = Rule(
        code: .orderUnpaid, severity: .error,
        title: "納期日を過ぎた未納", "unpaid after the due day",
        reason: "納期日までに納付しなければ、その翌日から納付の日まで、未納の額に延滞金がかかる。",
        "What is not paid by the due day bears a late charge from the next day to the day of payment.",
        remedy: "納付するか、納付した日と額を \"payments\" に書く。", "pay, or write the day and the amount in \"payments\"",
        sources: [.statute(.lateCharge)],
        examples: [
            Example(settling: "納期日", "on the due day") { $0.leaveUnpaid(asOf: Day(known: 2022, 5, 31)) },
            Example(settling: "納期日の翌日", "on the day after", at: .order(0)) {
                $0.leaveUnpaid(asOf: Day(known: 2022, 6, 1))
            },
        ],
        settlement: { reckoning, breaches in
            guard let day = reckoning.asOf else { return }
            for (index, account) in reckoning.orders.enumerated()
            where account.principalUnpaid > .zero && day > account.order.dueOn {
                breaches.add(.orderUnpaid, at: .order(index), item: index)
            }
        },
        message: { its in
            let account = its.reckoning.account(of: its.breach)
            "納期日\(account.order.dueOn.ja)を過ぎて、\(account.principalUnpaid.ja)が未納である。"
            "\(account.principalUnpaid.en) are unpaid after the due day, \(account.order.dueOn.text)"
        })
}
