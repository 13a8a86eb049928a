extension Code { package static let actualOfAnotherBody = Code(.n, 109) }

extension Rule {
    static let actualOfAnotherBody = Rule(
        code: .actualOfAnotherBody, severity: .error,
        title: "別の団体の実績", "the plan is another body's",
        reason: "実績の計画（--actual）の申請団体が、この精算の団体と異なる。その計画で認められる額は使えない。",
        "The plan given by --actual names another applicant, so what it allows says nothing here.",
        remedy: "この団体の計画を --actual に指定する。", "give this body's plan with --actual",
        sources: [.project],
        examples: [
            Example(settling: "同じ団体", "the same body") { $0.actual = .example },
            Example(settling: "異なる団体", "another body", at: .applicant.field(.code)) {
                $0.actual = .example
                $0.actual?.applicant = Applicant(code: .fukushima, name: "福島市")
            },
        ],
        settlement: { reckoning, breaches in
            guard let actual = reckoning.actual, !actual.isOf(reckoning.draft.applicant) else { return }
            breaches.add(.actualOfAnotherBody, at: .applicant.field(.code))
        },
        message: { its in
            guard let actual = its.reckoning.actual else { return nil }
            let own = its.reckoning.draft.applicant.code
            return Text(
                ja: "精算の団体コードは\(own.text)、実績の計画の団体コードは\(actual.applicant.text)である。",
                en: "the settlement is of code \(own.text), the plan of code \(actual.applicant.text)")
        })
}
