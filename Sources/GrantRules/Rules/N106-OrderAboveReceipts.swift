extension Code { package static let orderAboveReceipts = Code(.n, 106) }

extension Rule {
    static let orderAboveReceipts = Rule(
        code: .orderAboveReceipts, severity: .error,
        title: "割り当てる受領額のない返還命令", "nothing was received that the order could take",
        reason: "返還を命じられた額は、最後に受領したものから順にさかのぼって割り当てる。命令の日までに受領し、先の命令に割り当てていない額を超えて命じることはできない。",
        "An order takes what was received last, then backwards. It cannot take more than was received up to its day "
            + "and left by earlier orders.",
        remedy: "返還命令の額、日付、先の命令との重なりを確かめる。",
        "check the amount, the day, and whether an earlier order took the same money",
        sources: [.statute(.latestFirst)],
        examples: [
            Example(settling: "受領額のすべて", "all that was received") { $0.cancel(18_000_000) },
            Example(settling: "1円多い", "a yen more", at: .order(0).field(.amount)) { $0.cancel(18_000_001) },
        ],
        settlement: { reckoning, breaches in
            for (index, account) in reckoning.orders.enumerated() where account.toTake < account.order.amount {
                breaches.add(
                    .orderAboveReceipts, at: .order(index).field(.amount), item: index,
                    found: account.order.amount, limit: account.toTake)
            }
        },
        message: { its in
            "返還命令\(its.found.ja)に割り当てられる受領額は\(its.limit.ja)で、\(its.difference.ja)足りない。"
            "the order claims \(its.found.en), and \(its.limit.en) of receipts are there to take, \(its.difference.en) "
                + "less"
        })
}
