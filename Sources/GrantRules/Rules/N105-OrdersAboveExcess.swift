extension Code { package static let ordersAboveExcess = Code(.n, 105) }

extension Rule {
    static let ordersAboveExcess = Rule(
        code: .ordersAboveExcess, severity: .error,
        title: "超過額を上回る返還命令", "more is ordered back than was paid too much",
        reason: "18条2項で命じられるのは、確定額を超えて交付した額に限る。確定の日までに取消しにより命じた額は、超過額から除いてある。",
        "Article 18 (2) reaches only what was paid above the fixed amount, less what was ordered back by a "
            + "cancellation up to the day of fixing.",
        remedy: "返還命令の額を改めるか、取消しによるものであれば \"ground\" を直す。",
        "correct the amount, or the ground if the order rests on a cancellation",
        sources: [.statute(.overpaid)],
        examples: [
            Example(settling: "超過額に等しい", "as much as was paid too much") { $0.pay(back: 3_000_000) },
            Example(settling: "1円多い", "a yen more", at: .orders) { $0.pay(back: 3_000_001) },
        ],
        settlement: { reckoning, breaches in
            guard let excess = reckoning.amounts.excess, reckoning.amounts.claimed > excess else { return }
            breaches.add(.ordersAboveExcess, at: .orders, found: reckoning.amounts.claimed, limit: excess)
        },
        message: { its in
            "18条2項による返還命令の計\(its.found.ja)は、超過額\(its.limit.ja)を\(its.difference.ja)上回っている。"
            "orders under article 18 (2) claim \(its.found.en), \(its.difference.en) more than the \(its.limit.en) "
                + "paid too much"
        })
}
