import GrantRules

/// What the reader refuses and a JSON Schema has no words for.
struct BeyondSchema {
    let codes: [Code]
    let what: Text

    static let all: [BeyondSchema] = [
        BeyondSchema(
            codes: [.syntax, .notUTF8, .tooDeep, .tooLong, .otherFile],
            what: Text(
                ja: "JSON（RFC 8259）であること、UTF-8、入れ子64段、64 MiB",
                en: "that it is JSON (RFC 8259) at all, UTF-8, 64 levels deep, 64 MiB")),
        BeyondSchema(
            codes: [.duplicateKey],
            what: Text(ja: "同じ項目が二度あること", en: "that no key stands twice")),
        BeyondSchema(
            codes: [.notPlainDigits],
            what: Text(
                ja: "数を数字だけで書くこと（3.0 と 3e7 は JSON Schema では整数）",
                en: "that numbers are plain digits: 3.0 and 3e7 are integers to a schema")),
        BeyondSchema(
            codes: [.badPlace, .badCorporateNumber],
            what: Text(ja: "団体コードと法人番号の検査数字", en: "the check digits of codes and corporate numbers")),
        BeyondSchema(
            codes: [.badDate],
            what: Text(ja: "実在する日であること（2021-02-29）", en: "that a day is real (2021-02-29)")),
        BeyondSchema(
            codes: [.duplicateID],
            what: Text(
                ja: "id の重複（①②③と以前の採択分の施設、企業）",
                en: "that ids are unique among all facilities, earlier rounds' too, and among companies")),
        BeyondSchema(
            codes: [.badSteps],
            what: Text(ja: "返還の段階の月数が増えていくこと", en: "that the months of the repayment steps rise")),
        BeyondSchema(
            codes: [.badShare],
            what: Text(ja: "返還の割合が1以下であること（3/2）", en: "that a share is at most 1 (3/2)")),
        BeyondSchema(
            codes: [.sumTooLarge],
            what: Text(ja: "金額の合計が2^53 − 1円以下であること", en: "that all amounts add up to at most 2^53 − 1")),
    ]

    private static let ofSettlements: [BeyondSchema] =
        all.filter { $0.codes != [.badSteps] } + [
            BeyondSchema(
                codes: [.dayTooEarly],
                what: Text(ja: "日付の前後", en: "that days stand in their order")),
            BeyondSchema(
                codes: [.partAboveWhole],
                what: Text(ja: "部分が全体を超えないこと", en: "that no part is above its whole")),
        ]

    static var comment: String { comment(all, "check") }

    static var commentOfSettlements: String { comment(ofSettlements, "settle") }

    /// All of it in one comment.
    private static func comment(_ all: [BeyondSchema], _ command: String) -> String {
        let lines = all.map { line in
            line.codes.map { $0.rawValue }.joined(separator: " ") + " " + line.what.en + " / " + line.what.ja
        }
        return "Beyond a schema, and checked by `grant-cli \(command)` / スキーマでは表せず、読み取りで確かめるもの: "
            + lines.joined(separator: "; ")
    }
}
