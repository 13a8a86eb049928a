extension Code { package static let unitTooLarge = Code(.u, 702) }

extension Rule {
    static let unitTooLarge = Rule(
        code: .unitTooLarge, severity: .warning,
        title: "桁の誤りの疑い", "perhaps a slip of units",
        reason: "一つの事業項目の計上額が、この交付金の予算額を超えている。桁か単位の誤りであることが多い。",
        "One item is above the whole appropriation of the grant, which is often a slip of digits or units.",
        remedy: "桁と単位を確かめる。実際の額であれば、そのままでよい。", "check digits and unit; if it is the real amount, leave it",
        sources: [.fact(.appropriation), .project],
        examples: [
            Example("10,000,000,000円", "10,000,000,000 yen", gives: [.aboveFacilityCap]) { $0.spend(10_000_000_000) },
            Example(
                "10,000,000,001円", "10,000,000,001 yen", gives: [.aboveFacilityCap], at: .facility(0).field(.costs)
            ) { $0.spend(10_000_000_001) },
        ],
        check: .plan { filing, breaches in
            let largest = filing.schedule.appropriation.value
            for (item, line) in filing.plan.lines.enumerated() where line.declared > largest {
                breaches.add(.unitTooLarge, at: line.amounts, item: item, found: line.declared, limit: largest)
            }
        },
        message: { its in
            "\(its.name.ja)の計上額\(its.found.ja)は、交付金全体の予算額\(its.limit.ja)を超えており、桁か単位の誤りの疑いがある。"
            "the \(its.found.en) of \(its.name.en) is above the grant's whole appropriation of \(its.limit.en), "
                + "perhaps by a slip of digits or units"
        })
}
