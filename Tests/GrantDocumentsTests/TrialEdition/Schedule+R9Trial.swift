@testable import GrantRules

extension Schedule {
    /// An edition that nobody published: other caps, ③ with a cap below the limit it shares, and a programme ⑤.
    static let r9Trial = Schedule(
        id: "r9-trial",
        title: Text(ja: "試しの交付金（令和9年度）", en: "trial grant (FY2027)"),
        source: Text(ja: "試しの資料", en: "trial slides"),
        facts: Fact.r9Trial, statutes: Statute.nationalGrants,
        officialName: Text(ja: "試行版", en: "試行版"), openQuestions: OpenQuestion.r2Hosei3,
        settledQuestions: SettledQuestion.r2Hosei3,
        appropriation: Cited(Yen(sum: 5_000_000_000), .appropriation),
        standardRate: Cited(Ratio(literal: 1, 2), .rates),
        highStandardRate: Cited(Ratio(literal: 3, 4), .rates),
        tokyoArea: Cited([11, 12, 13, 14], .applicants),
        sizes: [
            FacilitySize(
                from: 1, through: 29, name: Text(ja: "30人未満", en: "under 30 people"),
                cap: Cited(Yen(sum: 20_000_000), .facilityCaps), count: Cited(2, .facilitiesOfEachSize)),
            FacilitySize(
                from: 30, through: nil, name: Text(ja: "30人以上", en: "30 people or more"),
                cap: Cited(Yen(sum: 60_000_000), .facilityCaps), count: Cited(1, .facilitiesOfEachSize)),
        ],
        facilityCount: Cited(2, .facilityCount),
        programmes: [
            Programme(
                .public, .publicFacilities, mark: "①", ja: "自治体運営施設整備", en: "run by the body", wording: .facility),
            Programme(
                .private, .privateFacilities, mark: "②", ja: "民間運営施設開設支援", en: "private opening", wording: .facility),
            Programme(.existing, .existingFacilities, mark: "③", ja: "既存施設拡充促進", en: "existing facility"),
            Programme(
                .promotion, .costs, ja: "プロジェクト推進", en: "promotion", needsFacility: true, wording: .promotion),
            Programme(
                .settlement, .costs, mark: "⑤", ja: "進出企業定着支援", en: "settling companies",
                wording: CostWording(["定着", "settling"], ja: "進出企業の定着", en: "settling companies")),
            Programme(.company, .companies, mark: "④", ja: "進出支援", en: "company support"),
        ],
        pools: [
            Pool(
                "tier-cap", ja: "施設規模の上限", en: "cap of the facility's size", key: "facilityCap",
                label: Text(ja: "①② 1施設の上限額", en: "1 and 2: cap of a facility"),
                of: [.public, .private], .size, sources: [.fact(.facilityCaps)]),
            Pool(
                "soft-cap", ja: "③とソフト経費の上限", en: "limit of programme 3 and soft costs", key: "softCosts",
                label: Text(ja: "ソフト経費 1団体の上限額（③と合わせて）", en: "promotion: limit of a body, with 3"),
                of: [.existing, .promotion], .body(Cited(Yen(sum: 10_000_000), .softCosts), after: .softCost),
                sources: [.fact(.softCosts)]),
            Pool(
                "existing-cap", ja: "③の上限", en: "limit of programme 3", key: "existingFacilities",
                label: Text(ja: "③ 1団体の上限額", en: "3: limit of a body"),
                of: [.existing], .body(Cited(Yen(sum: 4_000_000), .existingFacilities), after: .nothing),
                sources: [.fact(.existingFacilities)]),
            Pool(
                "settlement-cap", ja: "⑤の上限", en: "limit of programme 5", key: "settlement",
                label: Text(ja: "⑤ 1団体の上限額", en: "5: limit of a body"),
                of: [.settlement], .body(Cited(Yen(sum: 30_000_000), .settlement), after: .nothing),
                sources: [.fact(.settlement)]),
            Pool(
                "company-cap", ja: "1社の上限", en: "limit of one company", key: "companyPayment",
                label: Text(ja: "④ 1社の上限額", en: "4: limit of a company"),
                of: [.company], .company(Cited(Yen(sum: 500_000), .companyPayment)),
                sources: [.fact(.companyPayment)]),
        ],
        smallestPlausible: Yen(sum: 100_000))
}

extension Programme.ID {
    static let settlement = Programme.ID("settlement")
}
