extension Code { package static let fixedBelowAllowable = Code(.n, 103) }

extension Rule {
    /// Less was fixed than could have been.
    static let fixedBelowAllowable = Rule(
        code: .fixedBelowAllowable, severity: .info,
        title: Text(ja: "認められる額に満たない額の確定", en: "less is fixed than could be"),
        reason: Text(
            ja: "確定額が、交付決定額と実績で認められる国費の小さい方に満たない。誤りではないが、実績の計画に対象外の費用が残っていることがある。",
            en: "It is below the smaller of what was granted and what the money spent allows. That is no error, "
                + "but the plan may hold costs that are not eligible."),
        remedy: Text(
            ja: "確定の通知と、実績の計画に \"excluded\" とすべき費用がないかを確かめる。",
            en: "check the notice, and look in the plan for costs that should be \"excluded\""),
        sources: [.statute(.fixing)],
        examples: [
            Example("確定額が認められる額に等しい", "as much as could be", settling: { $0.actual = .example }),
            Example(
                "確定額が1円少ない", "a yen less", gives: [.fixedBelowAllowable], at: .fixed.field(.nationalShare),
                settling: {
                    $0.actual = .example
                    $0.fix(14_999_999)
                }),
        ],
        settlement: { reckoning, breaches in
            guard let fixed = reckoning.draft.fixed?.nationalShare, let most = reckoning.amounts.mostToFix,
                fixed < most
            else { return }
            breaches.add(.fixedBelowAllowable, at: .fixed.field(.nationalShare), found: fixed, limit: most)
        },
        message: { breach, reckoning in
            guard let yen = breach.figures?.yen else { return nil }
            let isGranted = reckoning.amounts.granted == yen.limit
            let most =
                isGranted
                ? Text(ja: "交付決定額", en: "granted") : Text(ja: "実績で認められる額", en: "that the money spent allows")
            return Text(
                ja: "確定額\(yen.found.ja)は、\(most.ja)\(yen.limit.ja)より\(yen.difference.ja)少ない。",
                en: "\(yen.found.en) are fixed, \(yen.difference.en) less than the \(yen.limit.en) \(most.en)")
        })
}
