extension Code {
    package static let applicantsDiffer = Code(.t, 8)
}

extension Rule {
    /// Plans of two bodies are seldom meant to be added up.
    static let applicantsDiffer = Rule(
        code: .applicantsDiffer, severity: .info,
        title: Text(ja: "異なる申請団体の計画", en: "plans of different applicants"),
        reason: Text(
            ja: "計画は一つの団体のものとして合算される。団体が異なれば、団体ごとの上限は確かめられない。",
            en: "The plans are added up as one body's, so the limits of different bodies are not checked."),
        remedy: Text(
            ja: "団体ごとの上限を確かめるには、団体ごとに分けて確かめる。",
            en: "to check each body's limits, check its plans apart"),
        sources: [.fact(.applicants), .project],
        examples: {
            [
                Example("同じ団体", "the same body", { _ in }, { $0.nextRound() }),
                Example(
                    "異なる団体", "another body", gives: [.applicantsDiffer], at: .applicant, { _ in },
                    {
                        $0.nextRound()
                        $0.applicant = Applicant(code: .fukushima, name: "福島市")
                    }),
            ]
        },
        together: { together, breaches in
            let codes = together.assessments.map { $0.plan.draft.applicant.code }
            let others = codes.indices.filter { codes[$0] != codes.first }
            breaches.add(
                .applicantsDiffer, at: others.map { Breach.Place(plan: $0, path: .applicant, item: nil) })
        },
        message: { _, _ in
            Text(
                ja: "計画の申請団体が異なる。ここでは一つの団体の計画として合算している。",
                en: "the plans name different applicants; here they are added up as one body's")
        })
}
