extension Statute {
    /// In the order of their numbers.
    static let nationalGrants: [Statute] = [
        Statute(
            .namedGrant, .order, "2条", "article 2",
            ja: "「地方創生テレワーク推進交付金」は令和3年2月3日から補助金等として掲げられた。令和6年4月1日に削られたが、令和5年度までの予算によるものには従前の例による（令和6年政令第104号 附則2）",
            en: "the grant is named among the subsidies from 2021-02-03; struck on 2024-04-01, but budgets up to "
                + "FY2023 stay under the old text (Cabinet Order No. 104 of 2024, supplementary provision 2)",
            at: "330CO0000000255", bearing: .plan),
        Statute(
            .fixing, .act, "15条", "article 15",
            ja: "事業の完了後、交付すべき額を確定する", en: "on completion the amount of the grant is fixed"),
        Statute(
            .cancelled, .act, "18条1項", "article 18 (1)",
            ja: "交付決定を取り消した部分について既に交付したものは、返還を命じる（取消しは10条1項、17条1項又は17条2項）",
            en: "what was paid under a decision that is cancelled (articles 10 (1), 17 (1), 17 (2)) is ordered back"),
        Statute(
            .overpaid, .act, "18条2項", "article 18 (2)",
            ja: "確定額を超えて交付したものは、国（各省各庁の長）が返還を命じる", en: "what was paid above the fixed amount is ordered back"),
        Statute(
            .surcharge, .act, "19条1項", "article 19 (1)",
            ja: "17条1項による取消しに限り、受領の日から納付の日まで年10.95％の加算金を、既に納付した分を除いた額に課す",
            en: "only for a cancellation under article 17 (1): 10.95 % a year from the day of receipt to the day of "
                + "payment, on the amount less what was paid before"),
        Statute(
            .latestFirst, .order, "10条1項", "article 10 (1)",
            ja: "返還を命じられた額は最後の受領の日に受領したものとし、その日の受領額で足りなければ順次さかのぼる",
            en: "the amount ordered back counts as received last, then backwards", at: "330CO0000000255"),
        Statute(
            .principalFirst, .order, "10条2項", "article 10 (2)",
            ja: "納付した額は、まず返還を命じられた額に充てる", en: "payments go to the amount ordered back first", at: "330CO0000000255"),
        Statute(
            .lateCharge,
            Text(ja: Text.act.ja + "、同法施行令", en: Text.act.en + " and its order"),
            "19条2項、令11条", "article 19 (2), order article 11",
            ja: "納期日の翌日から納付の日まで、未納額に年10.95％の延滞金を課す。一部を納付したときは、その翌日から未納額を減らす",
            en: "10.95 % a year from the day after the due day to the day of payment, on what is unpaid; a part "
                + "payment counts from the next day"),
        Statute(
            .yearlyRate,
            Text(
                ja: "利率等の表示の年利建て移行に関する法律（昭和45年法律第13号）",
                en: "Act on the Indication of Rates by the Year (Act No. 13 of 1970)"),
            "25条", "article 25",
            ja: "年当たりの割合は閏年でも365日当たりとし、1日は正確に10,000分の3", en: "a yearly rate is per 365 days in leap years too",
            at: "345AC0000000013"),
        Statute(
            .belowYen,
            Text(
                ja: "国等の債権債務等の金額の端数計算に関する法律（昭和25年法律第61号）",
                en: "Act on Fractions in Claims and Debts of the State (Act No. 61 of 1950)"),
            "2条1項、4条", "articles 2 (1) and 4",
            ja: "国と地方公共団体の債権債務の確定金額は、前払金を含めて1円未満を切り捨てる",
            en: "what is below a yen is dropped from the fixed amount of a claim or debt of the State and of local "
                + "governments, advances included",
            at: "325AC0000000061", bearing: .plan),
        Statute(
            .waiver, .act, "19条3項", "article 19 (3)",
            ja: "加算金と延滞金は、その全部又は一部を免除できる", en: "surcharge and late charge may be waived in whole or in part",
            bearing: .plan),
        Statute(
            .generalAccount,
            Text(ja: "消費税法（昭和63年法律第108号）", en: "Consumption Tax Act (Act No. 108 of 1988)"),
            "60条6項", "article 60 (6)",
            ja: "地方公共団体の一般会計には、返すべき仕入控除税額が生じない",
            en: "a general account of a local government has no consumption tax to give back", at: "363AC0000000108"),
        Statute(
            .property,
            Text(
                ja: Text.act.ja + "、同法施行令、地域再生法（平成17年法律第24号）",
                en: Text.act.en + ", its order, and Regional Revitalization Act (Act No. 24 of 2005)"),
            "22条、令13条・14条、地域再生法18条", "article 22, order articles 13 and 14, article 18",
            ja: "補助金で取得した財産は、承認なく売却、貸付け、担保その他の処分ができない。認定された地域再生計画は承認に代わることがある",
            en: "property made with a grant may not be sold, lent, pledged or used otherwise without approval; an "
                + "approved regional plan may stand for it"),
        Statute(
            .indirectGrant, .act, "2条4項、17条2項", "articles 2 (4) and 17 (2)",
            ja: "団体がこの交付金から企業に支給するものは間接補助金等で、企業の違反による取消しは17条2項による",
            en: "a payment by the body to a company out of the grant is an indirect subsidy, and the company's own "
                + "breach falls under article 17 (2)",
            bearing: .plan),
    ]

    private init(
        _ id: ID, _ act: Text, _ articleJa: String, _ articleEn: String, ja: String, en: String,
        at lawID: String = "330AC0000000179", bearing: Bearing = .settlement
    ) {
        self.id = id
        self.act = act
        article = Text(ja: articleJa, en: articleEn)
        statement = Text(ja: ja, en: en)
        address = "https://laws.e-gov.go.jp/law/" + lawID
        self.bearing = bearing
    }
}

extension Text {
    fileprivate static let act = Text(
        ja: "補助金等に係る予算の執行の適正化に関する法律（昭和30年法律第179号）",
        en: "Act on Budget Execution of Subsidies (Act No. 179 of 1955)")
    fileprivate static let order = Text(
        ja: "補助金等に係る予算の執行の適正化に関する法律施行令（昭和30年政令第255号）",
        en: "Order for the Act on Budget Execution of Subsidies (Cabinet Order No. 255 of 1955)")
}
