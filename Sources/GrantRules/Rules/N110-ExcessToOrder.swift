extension Code { package static let excessToOrder = Code(.n, 110) }

extension Rule {
    static let excessToOrder = Rule(
        code: .excessToOrder, severity: .info,
        title: "額の確定で返還となる見込みの額", "what will go back once the amount is fixed",
        reason: "額の確定がまだなく、実績の計画から計算した額を受領額が超えている。確定すれば、超える額の返還が命じられる。",
        "Nothing is fixed yet. By the plan with the money spent more was received than will be fixed, and what is "
            + "above it will be ordered back.",
        remedy: "額の確定を待ち、通知を \"fixed\" に書く。", "await the fixing and write the notice in \"fixed\"",
        sources: [.statute(.overpaid)],
        examples: [
            Example(settling: "受領額が認められる額に等しい", "as much as was received") { $0.receiveUnfixed(15_000_000) },
            Example(settling: "受領額が1円多い", "a yen more was received", at: .receipts) { $0.receiveUnfixed(15_000_001) },
        ],
        settlement: { reckoning, breaches in
            let amounts = reckoning.amounts
            guard !amounts.isFixedByPaper, let excess = amounts.excess, excess > amounts.claimed else { return }
            breaches.add(.excessToOrder, at: .receipts, found: excess, limit: amounts.claimed)
        },
        message: { its in
            "実績から計算した超過額は\(its.found.ja)で、うち\(its.difference.ja)は返還が命じられていない。"
            "by the plan \(its.found.en) were paid too much, and \(its.difference.en) of it are not ordered back"
        })
}
