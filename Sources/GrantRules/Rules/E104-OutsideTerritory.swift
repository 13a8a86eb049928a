extension Code { package static let outsideTerritory = Code(.e, 104) }

extension Rule {
    /// Nothing printed forbids it, but a body rarely builds on another's ground.
    static let outsideTerritory = Rule(
        code: .outsideTerritory, severity: .warning,
        title: "申請団体の区域外の施設", "facility outside the applicant's territory",
        reason: "施設が申請団体の区域の外にある。市区町村コードの誤りがないか確かめる。共同事業であれば、その説明を要する。政令指定都市の区は市とみなす。",
        "The facility stands outside the applicant's own territory: a wrong code, or a joint project to be explained. "
            + "A ward of a designated city counts as that city.",
        remedy: "\"municipality\" のコードを確かめる。共同事業であれば、その旨を \"notes\" に書く。",
        "check the code in \"municipality\"; if it is a joint project, say so in \"notes\"",
        sources: [.fact(.applicants), .project],
        examples: [
            Example("自らの市の施設", "in the city itself") { _ in },
            Example("隣の市の施設", "in another city", at: .facility(0).field(.municipality)) {
                $0.facilities[0].municipality = .fukushima
            },
            Example("県の事業で、県内の市の施設", "a prefecture's facility in one of its cities") {
                $0.applicant = Applicant(code: LocalGovernmentCode(unchecked: 7000), name: "福島県")
            },
        ],
        check: .plan { filing, breaches in
            guard filing.applicantCase != nil else { return }
            for (item, line) in filing.plan.lines.enumerated() where line.lines.isPlace {
                if let place = line.place, !filing.plan.isOwnTerritory(place) {
                    breaches.add(.outsideTerritory, at: line.placePath, item: item)
                }
            }
        },
        message: { its in
            "\(its.name.ja)の所在地は、\(its.assessment.plan.draft.applicant.name.ja)の区域の外にある。"
            "\(its.name.en) stands outside the territory of \(its.assessment.plan.draft.applicant.name.en)"
        })
}
