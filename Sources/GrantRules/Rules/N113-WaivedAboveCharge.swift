extension Code { package static let waivedAboveCharge = Code(.n, 113) }

extension Rule {
    static let waivedAboveCharge = Rule(
        code: .waivedAboveCharge, severity: .error,
        title: "加算金・延滞金を超える免除", "more is waived than is charged",
        reason: "免除できるのは加算金又は延滞金の全部又は一部で、それぞれの額を超えない。一方の免除の余りを他方に回すこともない。",
        "Surcharge and late charge may each be waived in whole or in part; what is waived too much of one does not go "
            + "to the other.",
        remedy: "免除の通知の額と、どちらの金の免除かを確かめる。", "check the amount waived, and which of the two charges it is",
        sources: [.statute(.waiver)],
        examples: [
            Example(settling: "延滞金のすべてを免除", "all of the late charge") {
                $0.payLate()
                $0.order { $0.waived = ReturnOrder.Waiver(lateCharge: Yen(sum: 900)) }
            },
            Example(settling: "1円多い", "a yen more", at: .order(0).field(.waived)) {
                $0.payLate()
                $0.order { $0.waived = ReturnOrder.Waiver(lateCharge: Yen(sum: 901)) }
            },
        ],
        settlement: { reckoning, breaches in
            for (index, account) in reckoning.orders.enumerated() where !reckoning.grows(account) {
                guard let first = account.waivedTooMuch.first else { continue }
                breaches.add(
                    .waivedAboveCharge, at: .order(index).field(.waived), item: index,
                    found: first.waived, limit: first.charged)
            }
        },
        message: { its in
            its.reckoning.account(of: its.breach).waivedTooMuch.map { name, waived, charged in
                let more = waived.less(charged)
                return Text(
                    ja: "\(name.ja)の免除額\(waived.ja)は、\(name.ja)\(charged.ja)を\(more.ja)超えている。",
                    en: "\(waived.en) of the \(name.en) are waived, \(more.en) more than the \(charged.en) charged")
            }.joined
        })
}

extension OrderAccount {
    /// Of each charge of which more is waived than there is.
    fileprivate var waivedTooMuch: [(name: Text, waived: Yen, charged: Yen)] {
        [
            (Text(ja: "加算金", en: "surcharge"), order.waived?.surcharge ?? .zero, surcharge),
            (Text(ja: "延滞金", en: "late charge"), order.waived?.lateCharge ?? .zero, lateCharge),
        ].filter { $1 > $2 }
    }
}
