extension Code { package static let aboveCompanyPayment = Code(.s, 501) }

extension Rule {
    static let aboveCompanyPayment = Rule(
        code: .aboveCompanyPayment, severity: .warning,
        title: "進出支援金の上限額の超過", "above the limit of a payment",
        reason: "進出支援金には1社ごとの上限額があり、同じ企業への以前の支給も合わせて数える。",
        "There is one limit to what a company may be paid, what it already got included.",
        remedy: "超えた額は交付対象外となる。自己負担とするか、支給額を見直す。",
        "the excess is not eligible: pay it from own funds, or lower the payment",
        sources: [],
        examples: [
            Example("999,999円", "999,999 yen") { $0.pay(999_999) },
            Example("1,000,000円", "1,000,000 yen") { $0.pay(1_000_000) },
            Example("1,000,001円", "1,000,001 yen", at: .company(0).field(.amount)) { $0.pay(1_000_001) },
        ],
        message: { its in
            "\(its.name.ja)への進出支援金\(its.found.ja)は、1社の上限\(its.limit.ja)を\(its.difference.ja)超えている。"
            "the payment of \(its.found.en) to \(its.name.en) is \(its.difference.en) above the limit of "
                + "\(its.limit.en) a company"
        })
}
