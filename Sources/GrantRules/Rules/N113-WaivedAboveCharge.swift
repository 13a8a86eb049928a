extension Code {
    package static let waivedAboveCharge = Code(.n, 113)
}

extension Rule {
    /// No more can be waived than is charged, each charge for itself.
    static let waivedAboveCharge = Rule(
        code: .waivedAboveCharge, severity: .error,
        title: Text(
            ja: "加算金・延滞金を超える免除",
            en: "more is waived than is charged"),
        reason: Text(
            ja: "免除できるのは加算金又は延滞金の全部又は一部で、それぞれの額を超えない。一方の免除の余りを他方に回すこともない。",
            en: "Surcharge and late charge may each be waived in whole or in part; what is waived too much of one "
                + "does not go to the other."),
        remedy: Text(
            ja: "免除の通知の額と、どちらの金の免除かを確かめる。",
            en: "check the amount waived, and which of the two charges it is"),
        sources: [.statute(.waiver)],
        examples: [
            Example(
                "延滞金のすべてを免除", "all of the late charge",
                settling: {
                    $0.payLate()
                    $0.order { $0.waived = ReturnOrder.Waiver(lateCharge: Yen(sum: 900)) }
                }),
            Example(
                "1円多い", "a yen more", gives: [.waivedAboveCharge], at: .order(0).field(.waived),
                settling: {
                    $0.payLate()
                    $0.order { $0.waived = ReturnOrder.Waiver(lateCharge: Yen(sum: 901)) }
                }),
        ],
        settlement: { reckoning, breaches in
            for (index, account) in reckoning.orders.enumerated() {
                guard let waived = account.order.waived, account.principalUnpaid == .zero || reckoning.asOf != nil
                else { continue }
                let charges = [
                    (waived.surcharge ?? .zero, account.surcharge), (waived.lateCharge ?? .zero, account.lateCharge),
                ]
                guard let (found, limit) = charges.first(where: { $0.0 > $0.1 }) else { continue }
                breaches.add(
                    .waivedAboveCharge, at: .order(index).field(.waived), item: index,
                    figures: Breach.Figures(found: found, limit: limit))
            }
        },
        message: { breach, reckoning in
            guard let yen = breach.figures?.yen else { return nil }
            let account = reckoning.account(of: breach)
            let isSurcharge = account.order.waived?.surcharge == yen.found && account.surcharge == yen.limit
            let charge = isSurcharge ? Text(ja: "加算金", en: "surcharge") : Text(ja: "延滞金", en: "late charge")
            return Text(
                ja: "\(charge.ja)の免除額\(yen.found.ja)は、\(charge.ja)\(yen.limit.ja)を\(yen.difference.ja)超えている。",
                en: "\(yen.found.en) of the \(charge.en) are waived, \(yen.difference.en) more than the "
                    + "\(yen.limit.en) charged")
        })
}
