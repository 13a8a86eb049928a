extension Code { package static let fixedAboveGranted = Code(.n, 101) }

extension Rule {
    static let fixedAboveGranted = Rule(
        code: .fixedAboveGranted, severity: .error,
        title: "交付決定額を超える額の確定", "more is fixed than was granted",
        reason: "額の確定は、交付決定の内容に適合する事業に対して交付すべき額を決めるもので、確定の日までの交付決定額を超えない。",
        "Fixing says how much of what was granted is to be paid, so it cannot pass the latest decision up to its day.",
        remedy: "確定通知の額と、確定の日までの変更決定を確かめる。",
        "check the notice of fixing, and every change of the decision up to its day",
        sources: [.statute(.fixing)],
        examples: [
            Example(settling: "確定額が交付決定額に等しい", "as much as was granted") { $0.fix(18_000_000) },
            Example(settling: "確定額が1円多い", "a yen more", at: .fixed.field(.nationalShare)) { $0.fix(18_000_001) },
        ],
        settlement: { reckoning, breaches in
            guard let fixed = reckoning.draft.fixed?.nationalShare, fixed > reckoning.amounts.granted else { return }
            breaches.add(
                .fixedAboveGranted, at: .fixed.field(.nationalShare), found: fixed, limit: reckoning.amounts.granted)
        },
        message: { its in
            "確定額\(its.found.ja)は、交付決定額\(its.limit.ja)を\(its.difference.ja)超えている。"
            "\(its.found.en) are fixed, \(its.difference.en) above the \(its.limit.en) granted"
        })
}
