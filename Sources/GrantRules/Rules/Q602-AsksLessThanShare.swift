extension Code { package static let asksLessThanShare = Code(.q, 602) }

extension Rule {
    /// Asking for less is allowed, and worth knowing.
    static let asksLessThanShare = Rule(
        code: .asksLessThanShare, severity: .info,
        title: "認められる額を下回る国費の申請", "asks for less national share than allowed",
        reason: "申請する国費が、この計画で認められる国費より少ない。", "The national share requested is below what this plan allows.",
        remedy: "意図したものでなければ、申請額を見直す。", "unless it is meant, revise the request",
        sources: [.fact(.rates), .fact(.projectCost)],
        examples: [
            Example("認められる額ちょうど", "just what is allowed") { $0.ask(share: 15_000_000) },
            Example("1円少ない", "a yen less", at: .requested.field(.nationalShare)) { $0.ask(share: 14_999_999) },
        ],
        check: .amounts { outcome, plan, breaches in
            guard let asked = plan.draft.requested.nationalShare, asked < outcome.nationalShare else { return }
            breaches.add(
                .asksLessThanShare, at: .requested.field(.nationalShare), found: asked, limit: outcome.nationalShare)
        },
        message: { its in
            "申請する国費\(its.found.ja)は、認められる国費\(its.limit.ja)より\(its.difference.ja)少ない。"
            "the request for \(its.found.en) of national share is \(its.difference.en) below the allowable "
                + "\(its.limit.en)"
        })
}
