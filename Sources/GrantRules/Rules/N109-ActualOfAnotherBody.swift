extension Code { package static let actualOfAnotherBody = Code(.n, 109) }

extension Rule {
    /// The plan with what was spent is this body's.
    static let actualOfAnotherBody = Rule(
        code: .actualOfAnotherBody, severity: .error,
        title: Text(ja: "別の団体の実績", en: "the plan is another body's"),
        reason: Text(
            ja: "実績の計画（--actual）の申請団体が、この精算の団体と異なる。その計画で認められる額は使えない。",
            en: "The plan given by --actual names another applicant, so what it allows says nothing here."),
        remedy: Text(ja: "この団体の計画を --actual に指定する。", en: "give this body's plan with --actual"),
        sources: [.project],
        examples: [
            Example("同じ団体", "the same body", settling: { $0.actual = .example }),
            Example(
                "異なる団体", "another body", gives: [.actualOfAnotherBody], at: .applicant.field(.code),
                settling: {
                    $0.actual = .example
                    $0.actual?.applicant = Applicant(code: .fukushima, name: "福島市")
                }),
        ],
        settlement: { reckoning, breaches in
            guard let actual = reckoning.actual, !actual.isOf(reckoning.draft.applicant) else { return }
            breaches.add(.actualOfAnotherBody, at: .applicant.field(.code))
        },
        message: { _, reckoning in
            guard let actual = reckoning.actual else { return nil }
            let own = reckoning.draft.applicant.code
            return Text(
                ja: "精算の団体コードは\(own.text)、実績の計画の団体コードは\(actual.applicant.text)である。",
                en: "the settlement is of code \(own.text), the plan of code \(actual.applicant.text)")
        })
}
