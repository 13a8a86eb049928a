extension Schedule {
    /// 地方創生テレワーク交付金 of the third supplementary budget of fiscal year 2020 (令和2年度第3次補正予算).
    public static let r2Hosei3 = Schedule(
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
        envelope: Cited(Yen(sum: 90_000_000), .facilitiesOfEachSize),
        softCosts: Cited(Yen(sum: 12_000_000), .softCosts),
        existingFacilities: Cited(Yen(sum: 12_000_000), .existingFacilities),
        companyPayment: Cited(Yen(sum: 1_000_000), .companyPayment),
        smallestPlausible: Yen(sum: 100_000))

    public static let all: [Schedule] = [.r2Hosei3]

    /// Every question that some edition leaves open.
    public static let readings: [Reading] = Reading.allCases.filter { reading in
        all.contains { $0.openQuestions.contains { $0.reading == reading } }
    }

    public static func named(_ id: String) -> Schedule? { all.first { $0.id == id } }
}
