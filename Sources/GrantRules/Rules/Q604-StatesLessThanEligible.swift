extension Code { package static let statesLessThanEligible = Code(.q, 604) }

extension Rule {
    /// Stating less is allowed, and worth knowing.
    static let statesLessThanEligible = Rule(
        code: .statesLessThanEligible, severity: .info,
        title: Text(ja: "認められる額を下回る交付対象事業費", en: "states less eligible cost than allowed"),
        reason: Text(
            ja: "申請書の交付対象事業費が、この計画で認められる額より少ない。",
            en: "The eligible cost stated is below what this plan allows."),
        remedy: Text(ja: "意図したものでなければ、交付対象事業費を見直す。", en: "unless it is meant, revise the eligible cost"),
        sources: [.fact(.projectCost)],
        examples: [
            Example("交付対象事業費ちょうど", "just the eligible cost") {
                $0.requested = Requested(eligibleCost: Yen(sum: 30_000_000))
            },
            Example("1円少ない", "a yen less", gives: [.statesLessThanEligible], at: .requested.field(.eligibleCost)) {
                $0.requested = Requested(eligibleCost: Yen(sum: 29_999_999))
            },
        ],
        check: .amounts { outcome, plan, breaches in
            guard let stated = plan.draft.requested.eligibleCost, stated < outcome.eligible else { return }
            breaches.add(
                .statesLessThanEligible, at: .requested.field(.eligibleCost), found: stated, limit: outcome.eligible)
        },
        message: { breach, _ in
            guard let yen = breach.figures?.yen else { return nil }
            return Text(
                ja: "申請の交付対象事業費\(yen.found.ja)は、認められる\(yen.limit.ja)より\(yen.difference.ja)少ない。",
                en: "the eligible cost stated, \(yen.found.en), is \(yen.difference.en) below the allowable "
                    + "\(yen.limit.en)")
        })
}
