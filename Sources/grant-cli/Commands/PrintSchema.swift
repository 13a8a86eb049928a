import GrantDocuments
import GrantRules

extension Command {
    static var schema: Command {
        Command(
            name: "schema", operands: "plan|report", offers: .words(["plan", "report"]),
            summary: Text(
                ja: "計画又は報告の JSON Schema（2020-12）を出力する",
                en: "print the JSON Schema (2020-12) of a plan or a report"),
            details: Text(
                ja: "エディタの補完と書き誤りの指摘に使う。スキーマで表せないもの（3.0 という書き方、検査数字、id の重複など）は $comment "
                    + "に挙げてあり、check だけが確かめる。",
                en:
                    "Editors use it to complete keys and to mark slips. What a schema cannot say, such as numbers written "
                    + "as 3.0, check digits or ids given twice, is listed in its $comment and left to check."),
            options: [],
            examples: [
                CommandExample(
                    "grant-cli schema plan > grant-plan.schema.json", "計画のスキーマを保存する", "save the schema of plans"),
                CommandExample("grant-cli schema report", "報告のスキーマを見る", "see the schema of reports"),
            ]
        ) { arguments, world throws(Failure) in
            let isPlan = try arguments.operand(among: ["plan", "report"]) == "plan"
            try world.say(isPlan ? PlanSchema.json() : ReportSchema.json())
            return .fine
        }
    }
}
