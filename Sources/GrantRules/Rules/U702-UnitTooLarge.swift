extension Code { package static let unitTooLarge = Code(.u, 702) }

extension Rule {
    /// One item above the whole appropriation.
    static let unitTooLarge = Rule(
        code: .unitTooLarge, severity: .warning,
        title: Text(ja: "桁の誤りの疑い", en: "perhaps a slip of units"),
        reason: Text(
            ja: "一つの事業項目の計上額が、この交付金の予算額を超えている。桁か単位の誤りであることが多い。",
            en: "One item is above the whole appropriation of the grant, which is often a slip of digits or units."),
        remedy: Text(
            ja: "桁と単位を確かめる。実際の額であれば、そのままでよい。",
            en: "check digits and unit; if it is the real amount, leave it"),
        sources: [.fact(.appropriation), .project],
        examples: [
            Example("10,000,000,000円", "10,000,000,000 yen", gives: [.aboveFacilityCap]) { $0.spend(10_000_000_000) },
            Example(
                "10,000,000,001円", "10,000,000,001 yen", gives: [.aboveFacilityCap, .unitTooLarge],
                at: .facility(0).field(.costs)
            ) { $0.spend(10_000_000_001) },
        ],
        check: .plan { filing, breaches in
            let largest = filing.schedule.appropriation.value
            for (item, line) in filing.plan.lines.enumerated() where line.declared > largest {
                breaches.add(.unitTooLarge, at: line.amounts, item: item, found: line.declared, limit: largest)
            }
        },
        message: { breach, assessment in
            guard let yen = breach.figures?.yen else { return nil }
            let name = breach.name(in: assessment)
            return Text(
                ja: "\(name.ja)の計上額\(yen.found.ja)は、交付金全体の予算額\(yen.limit.ja)を超えており、桁か単位の誤りの疑いがある。",
                en: "the \(yen.found.en) of \(name.en) is above the grant's whole appropriation of "
                    + "\(yen.limit.en), perhaps by a slip of digits or units")
        })
}
