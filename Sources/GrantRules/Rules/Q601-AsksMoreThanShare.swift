extension Code { package static let asksMoreThanShare = Code(.q, 601) }

extension Rule {
    static let asksMoreThanShare = Rule(
        code: .asksMoreThanShare, severity: .error,
        title: "認められる額を上回る国費の申請", "asks for more national share than allowed",
        reason: "申請する国費が、この計画で認められる国費を超えている。", "The national share requested is above what this plan allows.",
        remedy: "申請額を認められる国費まで下げる。", "lower the request to the allowable national share",
        sources: [.fact(.rates), .fact(.projectCost)],
        examples: [
            Example("認められる額ちょうど", "just what is allowed") { $0.ask(share: 15_000_000) },
            Example("1円多い", "a yen more", at: .requested.field(.nationalShare)) { $0.ask(share: 15_000_001) },
            Example("申請額を書かない", "no request") { _ in },
        ],
        check: .amounts { outcome, plan, breaches in
            guard let asked = plan.draft.requested.nationalShare, asked > outcome.nationalShare else { return }
            breaches.add(
                .asksMoreThanShare, at: .requested.field(.nationalShare), found: asked, limit: outcome.nationalShare)
        },
        message: { its in
            "申請する国費\(its.found.ja)は、認められる国費\(its.limit.ja)より\(its.difference.ja)多い。"
            "the request for \(its.found.en) of national share is \(its.difference.en) above the allowable "
                + "\(its.limit.en)"
        })
}
