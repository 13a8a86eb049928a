import GrantRules

@testable import GrantDocuments

/// docs/plan-format.md, made from the rows.
enum FormatPage {
    static var markdown: String {
        let shapes = [.plan] + Shape.plan.inner
        return introduction + shapes.map(section).joined() + values
    }

    /// docs/settlement-format.md
    static var settlementMarkdown: String {
        let shapes = [.settlement] + Shape.settlement.inner
        return settlementIntroduction + shapes.map(section).joined()
    }

    private static let settlementIntroduction = """
        # `grant-settlement/1`: 交付の後の精算のファイル / a settlement as a file

        UTF-8 の JSON とし、一つのファイルに一つの精算を書く。数、日付、項目の扱いは[計画](plan-format.md)と同じとし、額は国費とする。`grant-cli init
        --settlement` は記入用のファイルを、`grant-cli schema settlement` は JSON Schema を出力する。使い方は[交付の後](settlement.ja.md)にある。

        JSON in UTF-8, one settlement a file, with numbers, days and keys as in [a plan](plan-format.md); amounts are national money.
        `grant-cli init --settlement` writes one to fill in, `grant-cli schema settlement` prints a JSON Schema; [settlement.md](settlement.md) shows its use.

        この頁は、精算を読み取る表そのものから作る（`RECORD=1 swift test --filter SettlementFormatTests`）。This page is made from the very rows that a settlement is
        read by.

        """

    private static let introduction = """
        # `grant-plan/1`: 計画のファイル / a plan as a file

        UTF-8 の JSON とし、一つのファイルに一つの計画を書く。項目は下の表のとおりとし、表にない項目は書き誤りかもしれないので誤りとする。
        `grant-cli init` は記入用の計画を、`grant-cli schema plan` は JSON Schema を出力する。

        JSON in UTF-8, one plan a file. Keys are exactly those below; an unknown key is an error with a suggestion, because it may be a
        slip. `grant-cli init` writes a plan to fill in, `grant-cli schema plan` prints a JSON Schema for an editor.

        この頁は、計画を読み取る表そのものから作る（`RECORD=1 swift test --filter PlanFormatTests`）。This page is made from the very rows
        that a plan is read by.

        A syntax error stops the reading; every other problem is collected, so one run shows them all, D001 to D039 under
        [rules](rules/README.md). A file is at most 64 MiB, nested at most 64 deep. A byte order mark is accepted with a remark.

        """

    private static func section(_ shape: Shape) -> String {
        let rows = shape.fields.map { field in
            let notes = [field.note, field.condition.map(note)].compactMap { $0 }
            let says = ([field.says] + notes).map { "\($0.ja) / \($0.en)" }.joined(separator: "<br>")
            return "| `\(field.key)` | \(field.isRequired ? "必須 / required" : "") | \(says) | \(field.kind.value) |\n"
        }
        return """

            ## `\(shape.name)`

            \(shape.says.ja) / \(shape.says.en)

            | 項目 / key | | 内容 / what it is | 値 / value |
            | :-- | :-- | :-- | :-- |

            """ + rows.joined()
    }

    private static func note(_ condition: Field.Condition) -> Text {
        Text(
            ja: "`\(condition.key)` が `\"\(condition.word)\"` のときに限る",
            en: "only where `\(condition.key)` is `\"\(condition.word)\"`")
    }

    private static var values: String {
        """

        ## 値 / values

        数は半角の数字だけで書く。`3e7`、`3.0`、`"3000"`、`-1` は誤りとする。金額の合計は\(Yen.largestSum.grouped)円以下とする。
        団体コードは検査数字を含む6桁、法人番号は13桁とする。識別名は、以前の採択分を含むすべての施設の間で、また企業の間で重ならないものとする。

        A number is written in plain digits: not `3e7`, `3.0`, `"3000"` or `-1`. All amounts of a plan add up to at most
        \(Yen.largestSum.grouped) yen. The code of a local government has six digits with its check digit, a corporate number thirteen.
        Ids are unique among facilities of every kind, earlier rounds' too, and among companies.

        """
    }
}

extension ValueKind {
    /// What is written, in a cell of a table.
    fileprivate var value: String {
        switch self {
        case .text, .basis: "文字列 / text"
        case .remark: "文字列（空でもよい） / text, may be empty"
        case .id: "文字列（重複しない） / text, unique"
        case .words(let words): words.map { "`\"\($0.id)\"` \($0.says.ja) / \($0.says.en)" }.joined(separator: "<br>")
        case .schedule, .question: words.map { "`\"\($0.id)\"`" }.joined(separator: "、")
        case .answer: "[解釈の値 / the register](readings.md)"
        case .truth: "`true`, `false`"
        case .shareOrNothing: "`\(example)`, `\"0/1\"`"
        case .money, .moneyFromOne, .whole, .rising:
            quantity.map { "`\(example)`（\($0.range.ja) / \($0.range.en)）" } ?? ""
        case .localGovernment, .municipality, .corporateNumber, .day, .share: "`\(example)`"
        case .headquarters: "`\(example)`, `\"overseas\"`"
        case .object(let shape): "[`\(shape.name)`](#\(shape.anchor))"
        case .list(let shape, let whenEmpty):
            "[`\(shape.name)`](#\(shape.anchor)) の一覧 / a list"
                + (whenEmpty == nil ? "" : "（一つ以上 / at least one）")
        }
    }
}

extension Shape {
    /// The heading as browsers find it.
    fileprivate var anchor: String { String(decoding: name.utf8.map { $0 | 0x20 }, as: UTF8.self) }
}
