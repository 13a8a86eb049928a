extension Code { package static let orderAboveReceipts = Code(.n, 106) }

extension Rule {
    /// The same yen is never ordered back twice.
    static let orderAboveReceipts = Rule(
        code: .orderAboveReceipts, severity: .error,
        title: Text(ja: "割り当てる受領額のない返還命令", en: "nothing was received that the order could take"),
        reason: Text(
            ja: "返還を命じられた額は、最後に受領したものから順にさかのぼって割り当てる。命令の日までに受領し、先の命令に割り当てていない額を超えて命じることはできない。",
            en: "An order takes what was received last, then backwards. It cannot take more than was received up "
                + "to its day and left by earlier orders."),
        remedy: Text(
            ja: "返還命令の額、日付、先の命令との重なりを確かめる。",
            en: "check the amount, the day, and whether an earlier order took the same money"),
        sources: [.statute(.latestFirst)],
        examples: [
            Example("受領額のすべて", "all that was received", settling: { $0.cancel(18_000_000) }),
            Example(
                "1円多い", "a yen more", gives: [.orderAboveReceipts], at: .order(0).field(.amount),
                settling: { $0.cancel(18_000_001) }),
        ],
        settlement: { reckoning, breaches in
            for (index, account) in reckoning.orders.enumerated() where account.toTake < account.order.amount {
                breaches.add(
                    .orderAboveReceipts, at: .order(index).field(.amount), item: index,
                    found: account.order.amount, limit: account.toTake)
            }
        },
        message: { breach, _ in
            guard let yen = breach.figures?.yen else { return nil }
            return Text(
                ja: "返還命令\(yen.found.ja)に割り当てられる受領額は\(yen.limit.ja)で、\(yen.difference.ja)足りない。",
                en: "the order claims \(yen.found.en), and \(yen.limit.en) of receipts are there to take, "
                    + "\(yen.difference.en) less")
        })
}
