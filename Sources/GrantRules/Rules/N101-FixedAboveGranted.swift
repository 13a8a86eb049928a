extension Code { package static let fixedAboveGranted = Code(.n, 101) }

extension Rule {
    /// What is fixed stays within what was granted.
    static let fixedAboveGranted = Rule(
        code: .fixedAboveGranted, severity: .error,
        title: Text(ja: "交付決定額を超える額の確定", en: "more is fixed than was granted"),
        reason: Text(
            ja: "額の確定は、交付決定の内容に適合する事業に対して交付すべき額を決めるもので、確定の日までの交付決定額を超えない。",
            en: "Fixing says how much of what was granted is to be paid, so it cannot pass the latest decision up "
                + "to its day."),
        remedy: Text(
            ja: "確定通知の額と、確定の日までの変更決定を確かめる。",
            en: "check the notice of fixing, and every change of the decision up to its day"),
        sources: [.statute(.fixing)],
        examples: [
            Example("確定額が交付決定額に等しい", "as much as was granted", settling: { $0.fix(18_000_000) }),
            Example(
                "確定額が1円多い", "a yen more", gives: [.fixedAboveGranted], at: .fixed.field(.nationalShare),
                settling: { $0.fix(18_000_001) }),
        ],
        settlement: { reckoning, breaches in
            guard let fixed = reckoning.draft.fixed?.nationalShare, fixed > reckoning.amounts.granted else { return }
            breaches.add(
                .fixedAboveGranted, at: .fixed.field(.nationalShare), found: fixed, limit: reckoning.amounts.granted)
        },
        message: { breach, _ in
            guard let yen = breach.figures?.yen else { return nil }
            return Text(
                ja: "確定額\(yen.found.ja)は、交付決定額\(yen.limit.ja)を\(yen.difference.ja)超えている。",
                en: "\(yen.found.en) are fixed, \(yen.difference.en) above the \(yen.limit.en) granted")
        })
}
