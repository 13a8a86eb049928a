extension Code { package static let statesLessThanEligible = Code(.q, 604) }

extension Rule {
    /// Stating less is allowed, and worth knowing.
    static let statesLessThanEligible = Rule(
        code: .statesLessThanEligible, severity: .info,
        title: "認められる額を下回る交付対象事業費", "states less eligible cost than allowed",
        reason: "申請書の交付対象事業費が、この計画で認められる額より少ない。", "The eligible cost stated is below what this plan allows.",
        remedy: "意図したものでなければ、交付対象事業費を見直す。", "unless it is meant, revise the eligible cost",
        sources: [.fact(.projectCost)],
        examples: [
            Example("交付対象事業費ちょうど", "just the eligible cost") { $0.ask(cost: 30_000_000) },
            Example("1円少ない", "a yen less", at: .requested.field(.eligibleCost)) { $0.ask(cost: 29_999_999) },
        ],
        check: .amounts { outcome, plan, breaches in
            guard let stated = plan.draft.requested.eligibleCost, stated < outcome.eligible else { return }
            breaches.add(
                .statesLessThanEligible, at: .requested.field(.eligibleCost), found: stated, limit: outcome.eligible)
        },
        message: { its in
            "申請の交付対象事業費\(its.found.ja)は、認められる\(its.limit.ja)より\(its.difference.ja)少ない。"
            "the eligible cost stated, \(its.found.en), is \(its.difference.en) below the allowable \(its.limit.en)"
        })
}
