extension Code { package static let statesMoreThanEligible = Code(.q, 603) }

extension Rule {
    static let statesMoreThanEligible = Rule(
        code: .statesMoreThanEligible, severity: .error,
        title: "認められる額を上回る交付対象事業費", "states more eligible cost than allowed",
        reason: "申請書の交付対象事業費に、対象とならない費用が残っている。", "The eligible cost stated holds cost that is not eligible.",
        remedy: "対象外の費用と上限を超えた額を、交付対象事業費から除く。", "take what is excluded or above a limit out of the eligible cost",
        sources: [.fact(.projectCost), .fact(.implementationPlan)],
        examples: [
            Example("交付対象事業費ちょうど", "just the eligible cost") { $0.ask(cost: 30_000_000) },
            Example("1円多い", "a yen more", at: .requested.field(.eligibleCost)) { $0.ask(cost: 30_000_001) },
        ],
        check: .amounts { outcome, plan, breaches in
            guard let stated = plan.draft.requested.eligibleCost, stated > outcome.eligible else { return }
            breaches.add(
                .statesMoreThanEligible, at: .requested.field(.eligibleCost), found: stated, limit: outcome.eligible)
        },
        message: { its in
            "申請の交付対象事業費\(its.found.ja)は、認められる\(its.limit.ja)より\(its.difference.ja)多い。"
            "the eligible cost stated, \(its.found.en), is \(its.difference.en) above the allowable \(its.limit.en)"
        })
}
