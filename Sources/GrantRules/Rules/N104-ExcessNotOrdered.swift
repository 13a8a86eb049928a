extension Code { package static let excessNotOrdered = Code(.n, 104) }

extension Rule {
    static let excessNotOrdered = Rule(
        code: .excessNotOrdered, severity: .error,
        title: "返還が命じられていない超過額", "what was paid too much is not ordered back",
        reason: "額の確定により、既に交付した額が確定額を超えるときは、国（各省各庁の長）は、その超える額の返還を命じなければならない。",
        "Once the amount is fixed, whatever was paid above it must be ordered back.",
        remedy: "超過額の返還命令（18条2項）を \"orders\" に書く。", "write the order under article 18 (2) in \"orders\"",
        sources: [.statute(.overpaid)],
        examples: [
            Example(settling: "超過額のすべてを命じた", "all of it is ordered back") {
                $0.order { $0.amount = Yen(sum: 3_000_000) }
            },
            Example(settling: "1円足りない", "a yen is missing", at: .receipts) { $0.pay(back: 2_999_999) },
        ],
        settlement: { reckoning, breaches in
            let amounts = reckoning.amounts
            guard amounts.isFixedByPaper, let excess = amounts.excess, excess > amounts.claimed else { return }
            breaches.add(.excessNotOrdered, at: .receipts, found: excess, limit: amounts.claimed)
        },
        message: { its in
            "超過額\(its.found.ja)のうち、返還が命じられたのは\(its.limit.ja)で、\(its.difference.ja)が残っている。"
            "of the \(its.found.en) paid too much, \(its.limit.en) are ordered back, so \(its.difference.en) are not"
        })
}
