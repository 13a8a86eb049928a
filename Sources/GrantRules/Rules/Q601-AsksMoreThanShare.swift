extension Code { package static let asksMoreThanShare = Code(.q, 601) }

extension Rule {
    /// The request cannot pass what the rules allow.
    static let asksMoreThanShare = Rule(
        code: .asksMoreThanShare, severity: .error,
        title: Text(ja: "認められる額を上回る国費の申請", en: "asks for more national share than allowed"),
        reason: Text(
            ja: "申請する国費が、この計画で認められる国費を超えている。",
            en: "The national share requested is above what this plan allows."),
        remedy: Text(ja: "申請額を認められる国費まで下げる。", en: "lower the request to the allowable national share"),
        sources: [.fact(.rates), .fact(.projectCost)],
        examples: [
            Example("認められる額ちょうど", "just what is allowed") {
                $0.requested = Requested(nationalShare: Yen(sum: 15_000_000))
            },
            Example("1円多い", "a yen more", gives: [.asksMoreThanShare], at: .requested.field(.nationalShare)) {
                $0.requested = Requested(nationalShare: Yen(sum: 15_000_001))
            },
            Example("申請額を書かない", "no request") { _ in },
        ],
        check: .amounts { outcome, plan, breaches in
            guard let asked = plan.draft.requested.nationalShare, asked > outcome.nationalShare else { return }
            breaches.add(
                .asksMoreThanShare, at: .requested.field(.nationalShare), found: asked, limit: outcome.nationalShare)
        },
        message: { breach, _ in
            guard let yen = breach.figures?.yen else { return nil }
            return Text(
                ja: "申請する国費\(yen.found.ja)は、認められる国費\(yen.limit.ja)より\(yen.difference.ja)多い。",
                en: "the request for \(yen.found.en) of national share is \(yen.difference.en) above the "
                    + "allowable \(yen.limit.en)")
        })
}
