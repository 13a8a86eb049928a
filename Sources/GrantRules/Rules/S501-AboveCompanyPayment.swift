extension Code { package static let aboveCompanyPayment = Code(.s, 501) }

extension Rule {
    /// One company, one limit, all rounds together.
    static let aboveCompanyPayment = Rule(
        code: .aboveCompanyPayment, severity: .warning,
        title: Text(ja: "進出支援金の上限額の超過", en: "above the limit of a payment"),
        reason: Text(
            ja: "進出支援金には1社ごとの上限額があり、同じ企業への以前の支給も合わせて数える。",
            en: "There is one limit to what a company may be paid, what it already got included."),
        remedy: Text(
            ja: "超えた額は交付対象外となる。自己負担とするか、支給額を見直す。",
            en: "the excess is not eligible: pay it from own funds, or lower the payment"),
        sources: [],
        examples: [
            Example("999,999円", "999,999 yen") { $0.company { $0.amount = Yen(sum: 999_999) } },
            Example("1,000,000円", "1,000,000 yen") { $0.company { $0.amount = Yen(sum: 1_000_000) } },
            Example("1,000,001円", "1,000,001 yen", gives: [.aboveCompanyPayment], at: .company(0).field(.amount)) {
                $0.company { $0.amount = Yen(sum: 1_000_001) }
            },
        ],
        message: { breach, assessment in
            guard let yen = breach.figures?.yen else { return nil }
            let name = breach.name(in: assessment)
            return Text(
                ja: "\(name.ja)への進出支援金\(yen.found.ja)は、1社の上限\(yen.limit.ja)を\(yen.difference.ja)超えている。",
                en: "the payment of \(yen.found.en) to \(name.en) is \(yen.difference.en) above the limit of "
                    + "\(yen.limit.en) a company")
        })
}
