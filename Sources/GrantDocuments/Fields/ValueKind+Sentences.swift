import GrantRules

extension ValueKind {
    /// What is written there, as sentences name it, and how.
    var form: (takes: Text, write: Text) {
        func form(_ ja: String, _ en: String, write writeJa: String, _ writeEn: String) -> (Text, Text) {
            (Text(ja: ja, en: en), Text(ja: writeJa, en: writeEn))
        }
        return switch self {
        case .object:
            form("まとまり { } ", "an object { }", write: "{ \"項目\": 値 } の形で書く。", "write it as { \"key\": value }")
        case .list:
            form(
                "一覧 [ ] ", "a list [ ]",
                write: "[ ] で囲む。一つだけのときも一覧とする。", "put it in [ ], even when there is only one")
        case .text, .remark, .basis, .id, .words, .schedule, .question, .answer:
            form("文字列", "a text", write: "引用符で囲んで書く。", "put it in double quotes")
        case .localGovernment, .municipality:
            form(
                "6桁のコードの文字列", "a six-digit code as a text",
                write: "\(example) のように、引用符で囲んで書く。", "put it in double quotes, as \(example)")
        case .headquarters:
            form(
                "6桁のコードか \"overseas\" の文字列", "a six-digit code or \"overseas\" as a text",
                write: "\(example) のように引用符で囲む。国外の企業は \"overseas\" とする。",
                "put the code in double quotes, as \(example), or write \"overseas\"")
        case .corporateNumber:
            form(
                "13桁の法人番号の文字列", "a corporate number of 13 digits as a text",
                write: "引用符で囲んで書く。", "put it in double quotes")
        case .day: form("日付の文字列", "a date as a text", write: "\(example) のように書く。", "write it as \(example)")
        case .share, .shareOrNothing:
            form("割合の文字列", "a share as a text", write: "\(example) のように書く。", "write it as \(example)")
        case .truth:
            form(
                "真偽値", "true or false",
                write: "true か false を、引用符なしで書く。", "write true or false without quotes")
        case .money, .moneyFromOne: (Quantity.yen.takes, Quantity.yen.plainly)
        case .whole(let quantity), .rising(let quantity): (quantity.takes, quantity.plainly)
        }
    }
}
