extension Code { package static let unitTooSmall = Code(.u, 701) }

extension Rule {
    /// 30,000 for thirty million: figures of 千円 or 万円 left in a column of yen.
    static let unitTooSmall = Rule(
        code: .unitTooSmall, severity: .warning,
        title: "千円・万円単位の疑い", "perhaps not written in yen",
        reason: "金額は円で書く。事業項目の計上額が極端に小さいときは、千円や万円の単位で書かれていることが多い。",
        "Amounts are in yen. A very small item is often one written in thousands or ten thousands.",
        remedy: "単位を確かめ、円で書く。実際の額であれば、そのままでよい。", "check the unit and write yen; if it is the real amount, leave it",
        sources: [.project],
        examples: [
            Example("0円", "nothing") { $0.promote(0) },
            Example("1円", "1 yen", at: .costs(.promotion)) { $0.promote(1) },
            Example("99,999円", "99,999 yen", at: .costs(.promotion)) { $0.promote(99_999) },
            Example("100,000円", "100,000 yen") { $0.promote(100_000) },
        ],
        check: .plan { filing, breaches in
            let smallest = filing.schedule.smallestPlausible
            for (item, line) in filing.plan.lines.enumerated()
            where line.declared > .zero && line.declared < smallest {
                breaches.add(.unitTooSmall, at: line.amounts, item: item, found: line.declared, limit: smallest)
            }
        },
        message: { its in
            "\(its.name.ja)の計上額\(its.found.ja)は\(its.limit.ja)に満たず、千円か万円の単位で書かれている疑いがある。"
            "the \(its.found.en) of \(its.name.en) is below \(its.limit.en) and was perhaps written in thousands or "
                + "ten thousands of yen"
        })
}
