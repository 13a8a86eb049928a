extension Code { package static let codeNotInTable = Code(.u, 704) }

extension Rule {
    /// The table ages, so an unknown code is only worth a look.
    static let codeNotInTable = Rule(
        code: .codeNotInTable, severity: .warning,
        title: "表にない団体コード", "code not in the table",
        reason: "検査数字は合っているが、団体の一覧にも政令指定都市の区にもないコードである。一覧より後の合併や新設のこともある。",
        "The check digit is right, but neither the table of local governments nor the wards of designated cities have "
            + "this code. It may be newer than the table.",
        remedy: "コードを確かめる。", "check the code",
        sources: [.project],
        examples: [
            Example("表にあるコード", "in the table") { _ in },
            Example("政令指定都市の区", "a ward of a designated city") {
                $0.moveCompany(to: LocalGovernmentCode(unchecked: 14101))
            },
            Example("表にないコード", "not in the table", at: .company(0).field(.headquarters)) {
                $0.moveCompany(to: LocalGovernmentCode(unchecked: 13999))
            },
        ],
        check: .plan { filing, breaches in
            let plan = filing.plan
            if !plan.tables.knowsApplicant { breaches.add(.codeNotInTable, at: .applicant.field(.code)) }
            for item in plan.tables.unknownPlaces {
                breaches.add(.codeNotInTable, at: plan.lines[item].placePath, item: item)
            }
        },
        message: { its in its.assessment.code(at: its.breach)?.notInTable },
        settled: .settlement(
            { reckoning, breaches in
                if !LocalGovernments.knows(reckoning.draft.applicant.code) {
                    breaches.add(.codeNotInTable, at: .applicant.field(.code))
                }
            }, { its in its.reckoning.draft.applicant.code.notInTable }))
}

extension LocalGovernmentCode {
    fileprivate var notInTable: Text {
        Text(
            ja: "コード\(text)は、\(LocalGovernments.asOf)年の団体一覧にない。",
            en: "the code \(text) is not in the table of local governments of \(LocalGovernments.asOf)")
    }
}

extension Assessment {
    /// The code that a breach of U704 points at.
    fileprivate func code(at breach: Breach) -> LocalGovernmentCode? {
        breach.item < 0 ? plan.draft.applicant.code : plan.lines[Int(breach.item)].place
    }
}
