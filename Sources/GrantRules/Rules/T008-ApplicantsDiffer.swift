extension Code { package static let applicantsDiffer = Code(.t, 8) }

extension Rule {
    /// Plans of two bodies are seldom meant to be added up.
    static let applicantsDiffer = Rule(
        code: .applicantsDiffer, severity: .info,
        title: "異なる申請団体の計画", "plans of different applicants",
        reason: "1団体の上限は、一つの団体の計画を通じて確かめる。団体が異なる計画は、並べて読むが、上限には照らさない。",
        "A limit of a body is checked over the plans of one body; plans of several are read together only.",
        remedy: "団体ごとの上限を確かめるには、団体ごとに分けて確かめる。", "to check each body's limits, check its plans apart",
        sources: [.fact(.applicants), .project],
        examples: [
            Example(rounds: "同じ団体", "the same body") { _ in },
            Example(rounds: "異なる団体", "another body", at: .applicant) {
                $0.applicant = Applicant(code: .fukushima, name: "福島市")
            },
        ],
        together: { together, breaches in
            let codes = together.assessments.map { $0.plan.draft.applicant.code }
            let others = codes.indices.filter { codes[$0] != codes.first }
            breaches.add(.applicantsDiffer, at: others.map { Breach.Place(plan: $0, path: .applicant, item: nil) })
        },
        message: { _ in
            "計画の申請団体が異なるので、1団体の上限には照らしていない。"
            "the plans name different applicants, so no limit of a body was checked over them"
        })
}
