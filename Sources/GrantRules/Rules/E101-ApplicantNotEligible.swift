extension Code { package static let applicantNotEligible = Code(.e, 101) }

extension Rule {
    static let applicantNotEligible = Rule(
        code: .applicantNotEligible, severity: .error,
        title: "申請できない団体", "applicant not eligible",
        reason: "東京圏内の市町村は、条件不利地域を含む場合に限り申請できる。申請できない団体の事業項目は、すべて認められない。",
        "Inside the Tokyo area a municipality may apply only if it includes a disadvantaged area. Otherwise every "
            + "item is refused.",
        remedy: "条件不利地域を含む場合は、根拠となる法令や告示を \"disadvantagedArea\" に書く。含まない場合、この団体からは申請できない。",
        "if it includes one, state the law or notice in \"disadvantagedArea\"; if not, this body may not apply",
        sources: [.fact(.applicants)],
        examples: [
            Example("東京圏外の市", "a city outside the Tokyo area") { _ in },
            Example("東京圏内の区で、申告がない", "a Tokyo ward without a claim", at: .applicant) {
                $0.applicant = Applicant(code: .shinjuku, name: "新宿区")
            },
            Example(
                "東京圏内の区で、条件不利地域を含むと申告", "the same with a claim", gives: [.disadvantagedAreaUnsure, .outsideTerritory]
            ) {
                $0.applicant = Applicant(code: .shinjuku, name: "新宿区", disadvantagedArea: Claim(basis: "離島振興法"))
                $0.company { $0.headquarters = .overseas }
            },
        ],
        limit: .barring(Programme.Lines.allCases) { candidate, running, _ in
            if running.applicantCase == nil { candidate.refuse(by: .applicantNotEligible) }
        },
        check: .plan { filing, breaches in
            if filing.applicantCase == nil { breaches.add(.applicantNotEligible, at: .applicant) }
        },
        message: { its in
            let name = its.assessment.plan.draft.applicant.name
            "東京圏内の\(name.ja)は、条件不利地域を含むとの申告がなく、参考一覧にもないため、申請できる団体にあたらない。"
            "\(name.en) is inside the Tokyo area, makes no claim of a disadvantaged area and is not on the reference "
                + "list, so it may not apply"
        })
}
