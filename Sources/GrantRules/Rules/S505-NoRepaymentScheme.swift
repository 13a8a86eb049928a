extension Code { package static let noRepaymentScheme = Code(.s, 505) }

extension Rule {
    /// The payment comes with a repayment scheme, which the body's own ordinance sets.
    static let noRepaymentScheme = Rule(
        code: .noRepaymentScheme, severity: .error,
        title: "返還制度の定めの欠如", "no repayment scheme",
        reason: "進出支援金には返還制度がある。期間と割合は資料になく、団体の要綱による。定めがなくても金額の計算は変わらない。",
        "The payment comes with a repayment scheme; the slides print no schedule, so the body's ordinance sets it. "
            + "The amounts stand all the same.",
        remedy: "要綱の条項と、期間ごとの返還割合を \"clawback\" に書く。",
        "write the ordinance and the share to be repaid by period in \"clawback\"",
        sources: [.fact(.repayment), .statute(.indirectGrant)],
        examples: [
            Example("返還制度がある", "with a scheme") { _ in },
            Example("返還制度がない", "without", at: .companySupport) { $0.clawback = nil },
            Example("企業がなければ要らない", "not needed without companies") { $0.companies = [] },
        ],
        check: .plan { filing, breaches in
            guard !filing.draft.companies.isEmpty, filing.draft.clawback == nil else { return }
            breaches.add(.noRepaymentScheme, at: .companySupport)
        },
        message: { _ in
            "進出支援金を支給する計画に、返還制度の定めがない。"
            "the plan pays companies without a repayment scheme"
        })
}
