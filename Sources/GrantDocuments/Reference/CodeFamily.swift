import GrantRules

extension Code.Family {
    var title: Text {
        switch self {
        case .c: Text(ja: "事業の組合せ", en: "programmes together")
        case .d: Text(ja: "計画の書き方", en: "how the plan is written")
        case .e: Text(ja: "申請団体と所在地", en: "applicant and places")
        case .f: Text(ja: "①②の施設", en: "facilities of programmes 1 and 2")
        case .k: Text(ja: "④の返還", en: "repayment of programme 4")
        case .n: Text(ja: "交付後の確定・返還・加算金", en: "after the award: fixing, return and charges")
        case .p: Text(ja: "③とソフト経費", en: "programme 3 and soft costs")
        case .q: Text(ja: "申請額", en: "amounts requested")
        case .r: Text(ja: "解釈", en: "readings")
        case .s: Text(ja: "④の企業", en: "companies of programme 4")
        case .t: Text(ja: "一団体の複数の計画（--together）", en: "several plans of one body (--together)")
        case .u: Text(ja: "書き誤りの疑い", en: "probable slips")
        }
    }

    var rules: [Rule] { Catalogue.all.filter { $0.code.family == self } }
}
