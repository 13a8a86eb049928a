extension Code { package static let fixedBelowAllowable = Code(.n, 103) }

extension Rule {
    static let fixedBelowAllowable = Rule(
        code: .fixedBelowAllowable, severity: .info,
        title: "認められる額に満たない額の確定", "less is fixed than could be",
        reason: "確定額が、交付決定額と実績で認められる国費の小さい方に満たない。誤りではないが、実績の計画に対象外の費用が残っていることがある。",
        "It is below the smaller of what was granted and what the money spent allows. That is no error, but the plan "
            + "may hold costs that are not eligible.",
        remedy: "確定の通知と、実績の計画に \"excluded\" とすべき費用がないかを確かめる。",
        "check the notice, and look in the plan for costs that should be \"excluded\"",
        sources: [.statute(.fixing)],
        examples: [
            Example(settling: "確定額が認められる額に等しい", "as much as could be") { $0.actual = .example },
            Example(settling: "確定額が1円少ない", "a yen less", at: .fixed.field(.nationalShare)) {
                $0.actual = .example
                $0.fix(14_999_999)
            },
        ],
        settlement: { reckoning, breaches in
            guard let fixed = reckoning.draft.fixed?.nationalShare, let most = reckoning.amounts.mostToFix,
                fixed < most
            else { return }
            breaches.add(.fixedBelowAllowable, at: .fixed.field(.nationalShare), found: fixed, limit: most)
        },
        message: { its in
            let isGranted = its.reckoning.amounts.granted == its.limit
            let most =
                isGranted
                ? Text(ja: "交付決定額", en: "granted") : Text(ja: "実績で認められる額", en: "that the money spent allows")
            "確定額\(its.found.ja)は、\(most.ja)\(its.limit.ja)より\(its.difference.ja)少ない。"
            "\(its.found.en) are fixed, \(its.difference.en) less than the \(its.limit.en) \(most.en)"
        })
}
