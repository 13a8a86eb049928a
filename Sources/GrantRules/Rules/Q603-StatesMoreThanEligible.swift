extension Code { package static let statesMoreThanEligible = Code(.q, 603) }

extension Rule {
    /// Cost that is not eligible must not stay in the base.
    static let statesMoreThanEligible = Rule(
        code: .statesMoreThanEligible, severity: .error,
        title: Text(ja: "認められる額を上回る交付対象事業費", en: "states more eligible cost than allowed"),
        reason: Text(
            ja: "申請書の交付対象事業費に、対象とならない費用が残っている。",
            en: "The eligible cost stated holds cost that is not eligible."),
        remedy: Text(
            ja: "対象外の費用と上限を超えた額を、交付対象事業費から除く。",
            en: "take what is excluded or above a limit out of the eligible cost"),
        sources: [.fact(.projectCost), .fact(.implementationPlan)],
        examples: [
            Example("交付対象事業費ちょうど", "just the eligible cost") {
                $0.requested = Requested(eligibleCost: Yen(sum: 30_000_000))
            },
            Example("1円多い", "a yen more", gives: [.statesMoreThanEligible], at: .requested.field(.eligibleCost)) {
                $0.requested = Requested(eligibleCost: Yen(sum: 30_000_001))
            },
        ],
        check: .amounts { outcome, plan, breaches in
            guard let stated = plan.draft.requested.eligibleCost, stated > outcome.eligible else { return }
            breaches.add(
                .statesMoreThanEligible, at: .requested.field(.eligibleCost), found: stated, limit: outcome.eligible)
        },
        message: { breach, _ in
            guard let yen = breach.figures?.yen else { return nil }
            return Text(
                ja: "申請の交付対象事業費\(yen.found.ja)は、認められる\(yen.limit.ja)より\(yen.difference.ja)多い。",
                en: "the eligible cost stated, \(yen.found.en), is \(yen.difference.en) above the allowable "
                    + "\(yen.limit.en)")
        })
}
