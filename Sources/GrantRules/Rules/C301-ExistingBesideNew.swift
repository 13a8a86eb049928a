extension Code { package static let existingBesideNew = Code(.c, 301) }

extension Rule {
    /// ③ beside ① or ② is not a printed combination; only the reading `separate` refuses it.
    static let existingBesideNew = Rule(
        code: .existingBesideNew, severity: .error,
        title: "①②と③の併用", "existing facility beside new ones",
        reason: "示されている組合せは ①＋②、①②＋④、③＋④ で、①②と③の併用はない。①②が認められない場合も同じに扱う。",
        "The printed combinations are 1 with 2, 1 and 2 with 4, and 3 with 4; none has 3 beside 1 or 2, whether those "
            + "are admitted or not.",
        remedy: "①②か③のどちらかの計画とするか、併用の可否を内閣府に照会し、回答を \"readings\" に記す。",
        "keep either kind in the plan, or ask the ministry and record the answer in \"readings\"",
        sources: [.fact(.combinations), .reading(.existingWithNew)],
        examples: [
            Example("③のみ", "programme 3 alone") {
                $0.facilities = []
                $0.existingFacilities = [.example("office-a", "既存オフィス", cost: 3_000_000)]
            },
            Example("①と③", "programmes 1 and 3", gives: [.readingMatters], at: .existingFacility(0)) {
                $0.existingFacilities = [.example("office-b", "既存オフィス", cost: 3_000_000)]
            },
            Example("①と③、③は区域の外", "programmes 1 and 3, the latter out of bounds", gives: [.placeNotAllowed]) {
                $0.moveToTokyo(.okutama)
                $0.facilities[0].disadvantagedArea = Claim(basis: "過疎地域自立促進特別措置法")
                $0.existingFacilities = [.example("office-b", "既存オフィス", cost: 3_000_000, at: .shinjuku)]
            },
            Example("①と③、併用できるとの回答", "programmes 1 and 3, allowed by an answer") {
                $0.existingFacilities = [.example("office-b", "既存オフィス", cost: 3_000_000)]
                $0.answer(.together)
            },
        ],
        limit: .refusing(.existing) { candidate, running, breaches in
            guard running.readings.takes(.separate), !running.plan.draft.facilities.isEmpty else { return }
            candidate.refuse(by: .existingBesideNew)
            breaches.add(.existingBesideNew, at: candidate.line.path, item: candidate.item)
        },
        message: { its in
            "①②の施設がある計画に、③の\(its.name.ja)が併せて載っている。"
            "\(its.name.en) of programme 3 stands beside facilities of programme 1 or 2"
        })
}
