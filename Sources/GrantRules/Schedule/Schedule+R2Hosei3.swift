extension Schedule {
    /// 地方創生テレワーク交付金 of the third supplementary budget of fiscal year 2020 (令和2年度第3次補正予算).
    package static let r2Hosei3 = Schedule(
        id: "r2-hosei3",
        title: Text(
            ja: "地方創生テレワーク交付金（令和2年度第3次補正予算）",
            en: "Regional Revitalization Telework Grant (FY2020 third supplementary budget)"),
        source: Text(
            ja: "内閣府地方創生推進室「地方創生テレワーク交付金」概要資料（令和2年度第3次補正予算）",
            en: "Cabinet Office, Office for Promotion of Regional Revitalization: summary slides of the grant "
                + "(FY2020 third supplementary budget)"),
        facts: Fact.r2Hosei3,
        statutes: Statute.nationalGrants,
        officialName: Text(ja: "地方創生テレワーク推進交付金", en: "地方創生テレワーク推進交付金"),
        openQuestions: OpenQuestion.r2Hosei3,
        settledQuestions: SettledQuestion.r2Hosei3,
        appropriation: Cited(Yen(sum: 10_000_000_000), .appropriation),
        standardRate: Cited(Ratio(literal: 1, 2), .rates),
        highStandardRate: Cited(Ratio(literal: 3, 4), .rates),
        tokyoArea: Cited([11, 12, 13, 14], .applicants),
        sizes: [
            FacilitySize(
                from: 1, through: 19, name: Text(ja: "20人未満", en: "under 20 people"),
                cap: Cited(Yen(sum: 30_000_000), .facilityCaps), count: Cited(3, .facilitiesOfEachSize)),
            FacilitySize(
                from: 20, through: 49, name: Text(ja: "20人以上50人未満", en: "20 to 49 people"),
                cap: Cited(Yen(sum: 45_000_000), .facilityCaps), count: Cited(2, .facilitiesOfEachSize)),
            FacilitySize(
                from: 50, through: nil, name: Text(ja: "50人以上", en: "50 people or more"),
                cap: Cited(Yen(sum: 90_000_000), .facilityCaps), count: Cited(1, .facilitiesOfEachSize)),
        ],
        facilityCount: Cited(3, .facilityCount),
        programmes: [
            Programme(
                .public, .publicFacilities, mark: "①", ja: "自治体運営施設整備", en: "run by the body", wording: .facility),
            Programme(
                .private, .privateFacilities, mark: "②", ja: "民間運営施設開設支援", en: "private opening", wording: .facility),
            Programme(.existing, .existingFacilities, mark: "③", ja: "既存施設拡充促進", en: "existing facility"),
            Programme(.promotion, .costs, ja: "プロジェクト推進", en: "promotion", needsFacility: true, wording: .promotion),
            Programme(.company, .companies, mark: "④", ja: "進出支援", en: "company support"),
        ],
        pools: [
            Pool(
                "tier-cap", ja: "施設規模の上限", en: "cap of the facility's size", key: "facilityCap",
                label: Text(ja: "①② 1施設の上限額", en: "1 and 2: cap of a facility"),
                of: [.public, .private], .size, sources: [.fact(.facilityCaps)]),
            Pool(
                "envelope", ja: "施設全体の総枠", en: "envelope of all facilities", key: "envelope",
                label: Text(
                    ja: "①② 1団体の施設全体（解釈 envelope のときだけ）",
                    en: "1 and 2: all facilities of a body (reading envelope only)"),
                of: [.public, .private], .body(Cited(Yen(sum: 90_000_000), .facilitiesOfEachSize), after: .facilities),
                under: .envelope, sources: [.fact(.facilitiesOfEachSize), .reading(.tierMixing)]),
            Pool(
                "soft-cap", ja: "③とソフト経費の上限", en: "limit of programme 3 and soft costs", key: "softCosts",
                label: Text(ja: "ソフト経費 1団体の上限額（③と合わせて）", en: "promotion: limit of a body, with 3"),
                of: [.existing, .promotion], .body(Cited(Yen(sum: 12_000_000), .softCosts), after: .softCost),
                sources: [.fact(.softCosts), .fact(.existingFacilities)]),
            Pool(
                "existing-cap", ja: "③の上限", en: "limit of programme 3", key: "existingFacilities",
                label: Text(ja: "③ 1団体の上限額", en: "3: limit of a body"),
                of: [.existing], .body(Cited(Yen(sum: 12_000_000), .existingFacilities), after: .nothing),
                sources: [.fact(.existingFacilities)]),
            Pool(
                "company-cap", ja: "1社の上限", en: "limit of one company", key: "companyPayment",
                label: Text(ja: "④ 1社の上限額", en: "4: limit of a company"),
                of: [.company], .company(Cited(Yen(sum: 1_000_000), .companyPayment)),
                sources: [.fact(.companyPayment)]),
        ],
        smallestPlausible: Yen(sum: 100_000))
}
