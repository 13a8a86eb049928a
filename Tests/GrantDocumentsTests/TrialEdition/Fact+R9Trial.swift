@testable import GrantRules

extension Fact.ID {
    static let settlement = Fact.ID(rawValue: 17)
}

extension Fact {
    private init(_ id: ID, ja: String, en: String) {
        self.init(id: id, heading: Text(ja: "試し", en: "Trial"), statement: Text(ja: ja, en: en))
    }

    static let r9Trial: [Fact] = [
        Fact(.appropriation, ja: "予算額は国費ベースで 5,000,000,000円", en: "the appropriation is 5,000,000,000 yen"),
        Fact(.applicants, ja: "申請できる団体", en: "who may apply"),
        Fact(.rates, ja: "補助率は 3/4 と 1/2", en: "the rates are 3/4 and 1/2"),
        Fact(.programmes, ja: "①から⑤の5事業", en: "five programmes"),
        Fact(.projectCost, ja: "上限額は総事業費ベース", en: "ceilings are on project cost"),
        Fact(
            .facilityCaps, ja: "1施設の上限額は、30人未満 20,000,000円、30人以上 60,000,000円",
            en: "per facility: under 30 people 20,000,000 yen, 30 people or more 60,000,000 yen"),
        Fact(.facilitiesOfEachSize, ja: "30人未満 2か所、30人以上 1か所まで", en: "2 under 30 people, 1 of 30 people or more"),
        Fact(.facilityCount, ja: "1団体につき 2か所まで", en: "at most 2 facilities per body"),
        Fact(.softCosts, ja: "ソフト経費は 10,000,000円まで", en: "soft costs up to 10,000,000 yen"),
        Fact(.existingFacilities, ja: "③は 4,000,000円まで", en: "programme 3 up to 4,000,000 yen"),
        Fact(.companyPayment, ja: "1社につき 500,000円まで", en: "up to 500,000 yen a company"),
        Fact(.repayment, ja: "返還制度がある", en: "there is a repayment scheme"),
        Fact(.companiesFromOutside, ja: "④は区域外の企業が対象", en: "programme 4 is for companies from outside"),
        Fact(.combinations, ja: "示されている組合せ", en: "printed combinations"),
        Fact(.localShare, ja: "地方負担の財源", en: "where the local share comes from"),
        Fact(.implementationPlan, ja: "計画に載せた事業だけが対象", en: "only what the plan lists is funded"),
        Fact(.settlement, ja: "⑤は1団体につき 30,000,000円まで", en: "programme 5 up to 30,000,000 yen per body"),
    ]
}
