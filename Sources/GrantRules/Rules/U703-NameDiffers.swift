extension Code { package static let nameDiffers = Code(.u, 703) }

extension Rule {
    static let nameDiffers = Rule(
        code: .nameDiffers, severity: .warning,
        title: "団体名とコードの不一致", "name and code differ",
        reason: "団体名が、全国地方公共団体コードの示す団体の名称と異なる。都道府県名を付けてもよく、ヶとケは区別しない。",
        "The name is not the one of the code. The prefecture may stand before it, and ヶ and ケ are equal.",
        remedy: "コードと名称のどちらが正しいかを確かめる。", "check which of the two is right",
        sources: [.project],
        examples: [
            Example("表の名称", "the name of the table") { $0.applicant.name = "会津若松市" },
            Example("都道府県名を付けた名称", "with its prefecture") { $0.applicant.name = "福島県会津若松市" },
            Example("別の市の名称", "another city's name", at: .applicant.field(.name)) { $0.applicant.name = "福島市" },
        ],
        check: .plan { filing, breaches in
            if !filing.plan.tables.namesApplicant { breaches.add(.nameDiffers, at: .applicant.field(.name)) }
        },
        message: { its in its.assessment.plan.draft.applicant.nameDiffers },
        settled: .settlement(
            { reckoning, breaches in
                let applicant = reckoning.draft.applicant
                if LocalGovernments.isName(applicant.name, of: applicant.code) == false {
                    breaches.add(.nameDiffers, at: .applicant.field(.name))
                }
            }, { its in its.reckoning.draft.applicant.nameDiffers }))
}

extension Applicant {
    fileprivate var nameDiffers: Text {
        let expected = LocalGovernments.name(of: code)
        return Text(
            ja: "団体名\(name.ja)は、コード\(code.text)の\((expected?.name ?? "").ja)と異なる。",
            en: "the name \(name.en) is not that of code \(code.text), \((expected?.name ?? "").en)")
    }
}
