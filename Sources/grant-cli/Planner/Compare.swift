import GrantDocuments
import GrantRules

extension Command {
    static var compare: Command {
        Command(
            name: "compare", operands: "BEFORE AFTER",
            summary: "二つの計画の違いを、記載、事業項目ごとの金額、指摘で示す（変更申請）",
            "show what changed between two plans, entry by entry and line by line",
            details: "事業項目は id で対応させる。id が変わっていても、施設は名称と市区町村、企業は法人番号又は名称が一つずつに限って一致すれば同じ事業項目とみなす。記載、金額、指摘がすべて同じなら0、"
                + "一つでも違えば1で終わる。",
            "Lines are matched by id. Under another id a facility of the same name and municipality, and a company of "
                + "the same corporate number or name, is the same line when only one on either side fits. The exit "
                + "status is 0 when no entry, amount or finding differs, else 1.",
            options: PlannerInput.shared,
            examples: [
                Usage("compare before.json after.json", "変更前と変更後を比べる", "compare before and after"),
                Usage(
                    "compare --format markdown before.json after.json", "変更依頼へのコメントにする",
                    "make a comment for a change request"),
            ]
        ) { arguments, world throws(Failure) in
            let input = try PlannerInput(arguments, world)
            let files = try input.files(2)
            guard let before = try input.readable(files[0]), let after = try input.readable(files[1]),
                let comparison = ComparisonReport(before, after)
            else { return .notAnswered }
            try input.show(comparison)
            return comparison.isSame ? .fine : .found
        }
    }
}
