import GrantRules

/// What the reader refuses and a JSON Schema has no words for.
struct BeyondSchema {
    let codes: [Code]
    let what: Text

    private init(_ codes: [Code], _ ja: String, _ en: String) {
        self.codes = codes
        what = Text(ja: ja, en: en)
    }

    static let all: [BeyondSchema] = [
        BeyondSchema(
            [.syntax, .notUTF8, .tooDeep, .tooLong, .otherFile], "JSON（RFC 8259）であること、UTF-8、入れ子64段、64 MiB",
            "that it is JSON (RFC 8259) at all, UTF-8, 64 levels deep, 64 MiB"),
        BeyondSchema([.duplicateKey], "同じ項目が二度あること", "that no key stands twice"),
        BeyondSchema(
            [.notPlainDigits], "数を数字だけで書くこと（3.0 と 3e7 は JSON Schema では整数）",
            "that numbers are plain digits: 3.0 and 3e7 are integers to a schema"),
        BeyondSchema(
            [.badPlace, .badCorporateNumber], "団体コードと法人番号の検査数字",
            "the check digits of codes and corporate numbers"),
        BeyondSchema([.badDate], "実在する日であること（2021-02-29）", "that a day is real (2021-02-29)"),
        BeyondSchema(
            [.duplicateID], "id の重複（①②③と以前の採択分の施設、企業）",
            "that ids are unique among all facilities, earlier rounds' too, and among companies"),
        BeyondSchema([.badSteps], "返還の段階の月数が増えていくこと", "that the months of the repayment steps rise"),
        BeyondSchema([.badShare], "返還の割合が1以下であること（3/2）", "that a share is at most 1 (3/2)"),
        BeyondSchema([.sumTooLarge], "金額の合計が2^53 − 1円以下であること", "that all amounts add up to at most 2^53 − 1"),
    ]

    private static let ofSettlements: [BeyondSchema] =
        all.filter { $0.codes != [.badSteps] } + [
            BeyondSchema([.dayTooEarly], "日付の前後", "that days stand in their order"),
            BeyondSchema([.partAboveWhole], "部分が全体を超えないこと", "that no part is above its whole"),
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
