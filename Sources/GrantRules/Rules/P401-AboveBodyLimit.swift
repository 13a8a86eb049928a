extension Code { package static let aboveBodyLimit = Code(.p, 401) }

extension Rule {
    /// What shares one limit per body uses it in the order of the items.
    static let aboveBodyLimit = Rule(
        code: .aboveBodyLimit, severity: .warning,
        title: Text(ja: "1団体の上限額の超過", en: "above a limit of the body"),
        reason: Text(
            ja: "③とソフト経費のように1団体に一つの上限額を分け合う事業は、以前の採択分、計画に載せた順にその額を使う。",
            en: "Programmes that share one limit of a body, as programme 3 and soft costs do, use it in order: "
                + "earlier rounds first, then the items as they stand in the plan."),
        remedy: Text(
            ja: "超えた額は交付対象外となる。自己負担とするか、費用を見直す。",
            en: "the excess is not eligible: pay it from own funds, or revise the costs"),
        sources: [],
        examples: [
            Example("11,999,999円", "11,999,999 yen") { $0.promote(11_999_999) },
            Example("12,000,000円", "12,000,000 yen") { $0.promote(12_000_000) },
            Example("12,000,001円", "12,000,001 yen", gives: [.aboveBodyLimit], at: .costs(.promotion)) {
                $0.promote(12_000_001)
            },
            Example(
                "以前の採択5,000,000円と7,000,001円", "7,000,001 yen after 5,000,000", gives: [.aboveBodyLimit],
                at: .costs(.promotion)
            ) {
                $0.promote(7_000_001)
                $0.previous.softCost = Yen(sum: 5_000_000)
            },
            Example("③だけで使い切る", "programme 3 uses it all", gives: [.aboveBodyLimit], at: .costs(.promotion)) {
                $0.facilities = []
                $0.existingFacilities = [.example("office-a", "既存オフィス", cost: 12_000_000)]
            },
        ],
        message: { breach, assessment in
            guard let yen = breach.figures?.yen, let pool = assessment.pool(of: breach) else { return nil }
            let (name, limit) = (breach.name(in: assessment), pool.leaving(yen.limit))
            return Text(
                ja: "\(name.ja)の\(yen.found.ja)は、\(limit.ja)を\(yen.difference.ja)超えている。",
                en: "\(yen.found.en) for \(name.en) is \(yen.difference.en) above \(limit.en)")
        })
}
