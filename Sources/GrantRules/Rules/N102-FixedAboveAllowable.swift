extension Code { package static let fixedAboveAllowable = Code(.n, 102) }

extension Rule {
    /// What is fixed stays within what the money really spent allows.
    static let fixedAboveAllowable = Rule(
        code: .fixedAboveAllowable, severity: .error,
        title: Text(ja: "実績で認められる額を超える額の確定", en: "more is fixed than the money spent allows"),
        reason: Text(
            ja: "額の確定は実績による。実際に支出した額の計画（--actual）で認められる国費を超える分は、交付すべき額でない。",
            en: "Fixing goes by what was done. What the plan with the money really spent (--actual) does not allow "
                + "is not to be paid."),
        remedy: Text(ja: "実績の計画と確定額のどちらが正しいかを確かめる。", en: "check which of the two is right, the plan or the notice"),
        sources: [.statute(.fixing)],
        examples: [
            Example("確定額が実績で認められる額に等しい", "as much as the plan allows", settling: { $0.actual = .example }),
            Example(
                "確定額が1円多い", "a yen more", gives: [.fixedAboveAllowable], at: .fixed.field(.nationalShare),
                settling: {
                    $0.actual = .example
                    $0.fix(15_000_001)
                }),
        ],
        settlement: { reckoning, breaches in
            let amounts = reckoning.amounts
            guard let fixed = reckoning.draft.fixed?.nationalShare, let allowable = amounts.allowable,
                fixed <= amounts.granted, fixed > allowable
            else { return }
            breaches.add(.fixedAboveAllowable, at: .fixed.field(.nationalShare), found: fixed, limit: allowable)
        },
        message: { breach, _ in
            guard let yen = breach.figures?.yen else { return nil }
            return Text(
                ja: "確定額\(yen.found.ja)は、実績の計画で認められる国費\(yen.limit.ja)を\(yen.difference.ja)超えている。",
                en: "\(yen.found.en) are fixed, \(yen.difference.en) above the \(yen.limit.en) that the money spent "
                    + "allows")
        })
}
