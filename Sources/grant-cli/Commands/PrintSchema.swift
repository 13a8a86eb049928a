import GrantDocuments
import GrantRules

extension Command {
    static var schema: Command {
        Command(
            name: "schema", operands: SchemaName.allCases.map { $0.rawValue }.joined(separator: "|"),
            offers: .words(SchemaName.allCases.map { $0.rawValue }),
            summary: "計画、精算又はその報告の JSON Schema（2020-12）を出力する",
            "print the JSON Schema (2020-12) of a plan, a settlement or their reports",
            details: "エディタの補完と書き誤りの指摘に使う。スキーマで表せないもの（3.0 という書き方、検査数字、id の重複など）は $comment に挙げてあり、check と settle "
                + "だけが確かめる。",
            "Editors use it to complete keys and to mark slips. What a schema cannot say, such as numbers written as "
                + "3.0, check digits or ids given twice, is listed in its $comment and left to check and settle.",
            options: [],
            examples: [
                Usage("schema plan > grant-plan.schema.json", "計画のスキーマを保存する", "save the schema of plans"),
                Usage("schema report", "報告のスキーマを見る", "see the schema of reports"),
            ]
        ) { arguments, world throws(Failure) in
            let word = try arguments.operand(among: SchemaName.allCases.map { $0.rawValue })
            if let name = SchemaName(rawValue: word) { try world.say(name.json()) }
            return .fine
        }
    }
}

private enum SchemaName: String, CaseIterable {
    case plan, report, settlement
    case settlementReport = "settlement-report"

    func json() -> [UInt8] {
        switch self {
        case .plan: PlanSchema.json()
        case .report: ReportSchema.json()
        case .settlement: SettlementSchema.json()
        case .settlementReport: SettlementReportSchema.json()
        }
    }
}
