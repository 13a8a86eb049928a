extension Rule {
    /// The table ages, so an unknown code is only worth a look.
    static let codeNotInTable = Rule(
        code: .codeNotInTable, severity: .warning,
        title: Text(ja: "表にない団体コード", en: "code not in the table"),
        reason: Text(
            ja: "検査数字は合っているが、2020年の一覧にも政令指定都市の区にもないコードである。合併や新設のこともある。",
            en: "The check digit is right, but neither the table of 2020 nor the wards of designated cities have "
                + "this code. It may be newer than the table."),
        remedy: Text(ja: "コードを確かめる。", en: "check the code"),
        sources: [.project],
        examples: {
            [
                Example("表にあるコード", "in the table") { _ in },
                Example("政令指定都市の区", "a ward of a designated city") {
                    $0.company { $0.headquarters = .municipality(LocalGovernmentCode(unchecked: 14101)) }
                },
                Example("表にないコード", "not in the table", gives: [.codeNotInTable]) {
                    $0.company { $0.headquarters = .municipality(LocalGovernmentCode(unchecked: 13999)) }
                },
            ]
        },
        check: .plan { plan, _, breaches in
            if !LocalGovernments.knows(plan.draft.applicant.code) {
                breaches.add(.codeNotInTable, at: .applicant.field(.code))
            }
            plan.forEachPlace { path, item, municipality, _ in
                if !LocalGovernments.knows(municipality) {
                    breaches.add(.codeNotInTable, at: path.field(.municipality), item: item)
                }
            }
            guard let support = plan.draft.companySupport else { return }
            for index in support.companies.indices {
                if case .municipality(let code) = support.companies[index].headquarters,
                    !LocalGovernments.knows(code)
                {
                    breaches.add(
                        .codeNotInTable, at: .company(index).field(.headquarters),
                        item: plan.firstCompanyItem + index)
                }
            }
        },
        message: { breach, assessment in
            let code = assessment.code(at: breach)?.text ?? ""
            return Text(
                ja: "コード \(code) は、\(LocalGovernments.asOf)年の団体一覧にない。",
                en: "the code \(code) is not in the table of local governments of \(LocalGovernments.asOf)")
        })
}

extension Assessment {
    /// The code that a breach of U704 points at.
    fileprivate func code(at breach: Breach) -> LocalGovernmentCode? {
        guard breach.item >= 0 else { return plan.applicant.code }
        if let company = company(of: breach) {
            guard case .municipality(let code) = company.headquarters else { return nil }
            return code
        }
        let index = Int(breach.item)
        if index < plan.facilities.count { return plan.facilities[index].municipality }
        return plan.existingFacilities[index - plan.facilities.count].municipality
    }
}
