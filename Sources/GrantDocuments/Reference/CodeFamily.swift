import GrantRules

/// The codes that share a letter, and what they are about.
struct CodeFamily {
    let title: Text
    let entries: [CatalogueEntry]

    /// In the order of letters.
    static let all: [CodeFamily] = titles.map { letter, title in
        CodeFamily(title: title, entries: Catalogue.all.filter { $0.code.rawValue.hasPrefix(letter) })
    }

    private static let titles: [(String, Text)] = [
        ("C", Text(ja: "事業の組合せ", en: "programmes together")),
        ("D", Text(ja: "計画の書き方", en: "how the plan is written")),
        ("E", Text(ja: "申請団体と所在地", en: "applicant and places")),
        ("F", Text(ja: "①②の施設", en: "facilities of programmes 1 and 2")),
        ("K", Text(ja: "④の返還", en: "repayment of programme 4")),
        ("P", Text(ja: "③とソフト経費", en: "programme 3 and soft costs")),
        ("Q", Text(ja: "申請額", en: "what is asked for")),
        ("R", Text(ja: "解釈", en: "readings")),
        ("S", Text(ja: "④の企業", en: "companies of programme 4")),
        ("U", Text(ja: "書き誤りの疑い", en: "probable slips")),
    ]
}
