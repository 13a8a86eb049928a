extension Text {
    private static let overview = Text(ja: "概要", en: "Overview")
    private static let flow = Text(ja: "資金の流れ", en: "Flow of funds")
    private static let caps = Text(ja: "交付上限額等", en: "Grant ceilings")
    private static let purpose = Text(ja: "事業概要・目的", en: "Outline and purpose")
    private static let pointsAndExamples = Text(ja: "ポイント、事業イメージ・具体例", en: "Key points; Examples")

    fileprivate static func heading(_ id: Fact.ID) -> Text {
        switch id {
        case .applicants, .rates: flow
        case .programmes, .companiesFromOutside: pointsAndExamples
        case .facilityCaps, .facilitiesOfEachSize, .facilityCount, .softCosts, .companyPayment, .repayment: caps
        case .implementationPlan: purpose
        default: overview
        }
    }
}

extension Fact {
    private init(_ id: ID, ja: String, en: String) {
        self.init(id: id, heading: .heading(id), statement: Text(ja: ja, en: en))
    }

    static let r2Hosei3: [Fact] = [
        Fact(
            .appropriation, ja: "予算額は国費ベースで10,000,000,000円",
            en: "the appropriation is 10,000,000,000 yen of national money"),
        Fact(
            .applicants,
            ja: "申請できるのは、東京圏外の地方公共団体、条件不利地域を含む東京圏内の市町村、その市町村の区域内で事業を行う東京圏内の都県",
            en: "open to local governments outside the Tokyo area, to municipalities inside it that include a "
                + "disadvantaged area, and to prefectures inside it for projects within such municipalities"),
        Fact(
            .rates, ja: "補助率は高水準タイプ4分の3、標準タイプ2分の1",
            en: "the rate is 3/4 for the high-standard type and 1/2 for the standard type"),
        Fact(
            .programmes,
            ja: "①自治体運営施設整備、②民間運営施設開設支援、③既存施設拡充促進、④進出支援の4事業",
            en: "four programmes: 1 run by the body, 2 private opening, 3 existing facility, 4 company support"),
        Fact(
            .projectCost, ja: "上限額は総事業費ベースで、国費はその4分の3又は2分の1",
            en: "ceilings are on project cost; the national share is 3/4 or 1/2 of it"),
        Fact(
            .facilityCaps,
            ja: "1施設の上限額は収容可能人数により、20人未満30,000,000円、20人以上50人未満45,000,000円、50人以上90,000,000円",
            en: "per facility, by capacity: under 20 people 30,000,000 yen, 20 to 49 people 45,000,000 yen, "
                + "50 people or more 90,000,000 yen"),
        Fact(
            .facilitiesOfEachSize,
            ja: "施設数は、20人未満3か所、20人以上50人未満2か所、50人以上1か所まで",
            en: "up to 3 facilities under 20 people, 2 of 20 to 49 people, 1 of 50 people or more"),
        Fact(.facilityCount, ja: "①②の施設は1団体につき3か所まで", en: "at most 3 facilities of programmes 1 and 2 per body"),
        Fact(
            .softCosts, ja: "施設整備・運営以外のソフト経費は1団体につき12,000,000円まで",
            en: "soft costs other than equipping and running: up to 12,000,000 yen per body"),
        Fact(
            .existingFacilities, ja: "③の事業費は1団体につき12,000,000円まで",
            en: "programme 3: project cost up to 12,000,000 yen per body"),
        Fact(
            .companyPayment,
            ja: "進出支援金は1社につき1,000,000円まで（うち国費750,000円又は500,000円）",
            en: "payment to a company: up to 1,000,000 yen each, of which national 750,000 or 500,000 yen"),
        Fact(
            .repayment, ja: "進出支援金には返還制度がある（期間と割合の記載はない）",
            en: "the payment to a company comes with a repayment scheme (no schedule is printed)"),
        Fact(
            .companiesFromOutside, ja: "④は、①②③の施設を利用する区域外の企業が対象",
            en: "programme 4 is for companies from outside the area that use a facility of programmes 1 to 3"),
        Fact(
            .combinations, ja: "示されている組合せは ①＋②、①②＋④、③＋④",
            en: "printed combinations: 1 with 2, 1 and 2 with 4, 3 with 4"),
        Fact(
            .localShare,
            ja: "地方負担には新型コロナウイルス感染症対応地方創生臨時交付金を充てることができる",
            en: "the local share may be paid from the extraordinary COVID-19 regional revitalization grant"),
        Fact(
            .implementationPlan, ja: "地方公共団体が実施計画を作成し、計画に載せた事業だけが対象となる",
            en: "the body writes an implementation plan, and only what it lists is funded"),
    ]
}
