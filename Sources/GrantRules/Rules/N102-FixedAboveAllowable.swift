extension Code { package static let fixedAboveAllowable = Code(.n, 102) }

extension Rule {
    static let fixedAboveAllowable = Rule(
        code: .fixedAboveAllowable, severity: .error,
        title: "実績で認められる額を超える額の確定", "more is fixed than the money spent allows",
        reason: "額の確定は実績による。実際に支出した額の計画（--actual）で認められる国費を超える分は、交付すべき額でない。",
        "Fixing goes by what was done. What the plan with the money really spent (--actual) does not allow is not to "
            + "be paid.",
        remedy: "実績の計画と確定額のどちらが正しいかを確かめる。", "check which of the two is right, the plan or the notice",
        sources: [.statute(.fixing)],
        examples: [
            Example(settling: "確定額が実績で認められる額に等しい", "as much as the plan allows") { $0.actual = .example },
            Example(settling: "確定額が1円多い", "a yen more", at: .fixed.field(.nationalShare)) {
                $0.actual = .example
                $0.fix(15_000_001)
            },
        ],
        settlement: { reckoning, breaches in
            let amounts = reckoning.amounts
            guard let fixed = reckoning.draft.fixed?.nationalShare, let allowable = amounts.allowable,
                fixed <= amounts.granted, fixed > allowable
            else { return }
            breaches.add(.fixedAboveAllowable, at: .fixed.field(.nationalShare), found: fixed, limit: allowable)
        },
        message: { its in
            "確定額\(its.found.ja)は、実績の計画で認められる国費\(its.limit.ja)を\(its.difference.ja)超えている。"
            "\(its.found.en) are fixed, \(its.difference.en) above the \(its.limit.en) that the money spent allows"
        })
}
