extension Code { package static let asksLessThanShare = Code(.q, 602) }

extension Rule {
    /// Asking for less is allowed, and worth knowing.
    static let asksLessThanShare = Rule(
        code: .asksLessThanShare, severity: .info,
        title: Text(ja: "認められる額を下回る国費の申請", en: "asks for less national share than allowed"),
        reason: Text(
            ja: "申請する国費が、この計画で認められる国費より少ない。",
            en: "The national share requested is below what this plan allows."),
        remedy: Text(ja: "意図したものでなければ、申請額を見直す。", en: "unless it is meant, revise the request"),
        sources: [.fact(.rates), .fact(.projectCost)],
        examples: [
            Example("認められる額ちょうど", "just what is allowed") {
                $0.requested = Requested(nationalShare: Yen(sum: 15_000_000))
            },
            Example("1円少ない", "a yen less", gives: [.asksLessThanShare], at: .requested.field(.nationalShare)) {
                $0.requested = Requested(nationalShare: Yen(sum: 14_999_999))
            },
        ],
        check: .amounts { outcome, plan, breaches in
            guard let asked = plan.draft.requested.nationalShare, asked < outcome.nationalShare else { return }
            breaches.add(
                .asksLessThanShare, at: .requested.field(.nationalShare), found: asked, limit: outcome.nationalShare)
        },
        message: { breach, _ in
            guard let yen = breach.figures?.yen else { return nil }
            return Text(
                ja: "申請する国費\(yen.found.ja)は、認められる国費\(yen.limit.ja)より\(yen.difference.ja)少ない。",
                en: "the request for \(yen.found.en) of national share is \(yen.difference.en) below the "
                    + "allowable \(yen.limit.en)")
        })
}
