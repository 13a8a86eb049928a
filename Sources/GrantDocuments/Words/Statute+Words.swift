import GrantRules

extension Statute.ID {
    /// 「L06 適正化法施行令10条1項」, beside a figure; the whole title stands at the end of a page.
    func brief(_ language: Language) -> String {
        let statutes = Schedule.latest.statutes
        // By its place: a copy of each that is looked at would cost more than the rest of the words.
        let article = statutes.indices.first { statutes[$0].id == self }.map { statutes[$0].article[language] } ?? ""
        return text + " " + act[language] + (language == .ja ? "" : ", ") + article
    }

    private var act: Text {
        switch self {
        case .namedGrant, .latestFirst, .principalFirst: Text(ja: "適正化法施行令", en: "Order for the Subsidies Act")
        case .fixing, .cancelled, .overpaid, .surcharge, .lateCharge, .waiver, .property, .indirectGrant:
            Text(ja: "適正化法", en: "Subsidies Act")
        case .yearlyRate: Text(ja: "年利建て移行法", en: "Yearly Rates Act")
        case .belowYen: Text(ja: "端数計算法", en: "Fractions Act")
        case .generalAccount: Text(ja: "消費税法", en: "Consumption Tax Act")
        }
    }
}

extension ReturnOrder.Ground {
    /// 「17条1項: 団体の違反による取消し」
    var title: Text { Word.grounds.saying(rawValue) }

    /// The law by which money goes back on it.
    var statutes: [Statute.ID] {
        switch self {
        case .ownBreach, .changedCircumstances: [.cancelled]
        case .companysBreach: [.cancelled, .indirectGrant]
        case .overpaid: [.overpaid]
        }
    }
}
