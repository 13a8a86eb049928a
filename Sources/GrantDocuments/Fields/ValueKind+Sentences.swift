import GrantRules

extension ValueKind {
    /// What is written there, as sentences name it, and how.
    var form: (takes: Text, write: Text) {
        switch self {
        case .object:
            (
                Text(ja: "まとまり { } ", en: "an object { }"),
                Text(ja: "{ \"項目\": 値 } の形で書く。", en: "write it as { \"key\": value }")
            )
        case .list:
            (
                Text(ja: "一覧 [ ] ", en: "a list [ ]"),
                Text(ja: "[ ] で囲む。一つだけのときも一覧とする。", en: "put it in [ ], even when there is only one")
            )
        case .text, .remark, .basis, .id, .words, .schedule, .question, .answer:
            (Text(ja: "文字列", en: "a text"), Text(ja: "引用符で囲んで書く。", en: "put it in double quotes"))
        case .localGovernment, .municipality:
            (
                Text(ja: "6桁のコードの文字列", en: "a six-digit code as a text"),
                Text(ja: "\(example) のように、引用符で囲んで書く。", en: "put it in double quotes, as \(example)")
            )
        case .headquarters:
            (
                Text(ja: "6桁のコードか \"overseas\" の文字列", en: "a six-digit code or \"overseas\" as a text"),
                Text(
                    ja: "\(example) のように引用符で囲む。国外の企業は \"overseas\" とする。",
                    en: "put the code in double quotes, as \(example), or write \"overseas\"")
            )
        case .corporateNumber:
            (
                Text(ja: "13桁の法人番号の文字列", en: "a corporate number of 13 digits as a text"),
                Text(ja: "引用符で囲んで書く。", en: "put it in double quotes")
            )
        case .day: (Text(ja: "日付の文字列", en: "a date as a text"), asExample)
        case .share, .shareOrNothing: (Text(ja: "割合の文字列", en: "a share as a text"), asExample)
        case .truth:
            (
                Text(ja: "真偽値", en: "true or false"),
                Text(ja: "true か false を、引用符なしで書く。", en: "write true or false without quotes")
            )
        case .money, .moneyFromOne: (Quantity.yen.takes, Quantity.yen.plainly)
        case .whole(let quantity), .rising(let quantity): (quantity.takes, quantity.plainly)
        }
    }

    private var asExample: Text { Text(ja: "\(example) のように書く。", en: "write it as \(example)") }
}
