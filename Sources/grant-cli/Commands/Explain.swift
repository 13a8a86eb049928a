import GrantDocuments
import GrantRules

extension Command {
    static var explain: Command {
        Command(
            name: "explain", operands: "PLAN [ITEM]",
            summary: "金額の導き方を、根拠とともに一段ずつ示す", "show how each amount came about, step by step with the clause",
            details: "ITEM は facility/office-a のような事業項目の id で、office-a だけでも、名称でもよい。total は合計だけを説明する。",
            "ITEM is the id of an item such as facility/office-a, office-a alone, or its name; total is the sums "
                + "alone.",
            options: [Option.wordsFormat.option, .reading, .stdinFilename, Option.color.option],
            examples: [
                Usage("explain plan.json", "すべての事業項目と合計を説明する", "explain every item and the total"),
                Usage("explain plan.json promotion", "プロジェクト推進だけを説明する", "explain promotion alone"),
            ]
        ) { arguments, world throws(Failure) in try explained(arguments, world) }
    }
}

private func explained(_ arguments: Arguments, _ world: World) throws(Failure) -> ExitStatus {
    let input = try PlannerInput(arguments, world)
    guard arguments.operands.count <= 2 else {
        throw .usage(
            "計画1件と事業項目1件までを指定する。", "give one plan and at most one item",
            hint: "grant-cli explain plan.json office-a のように書く。", "write grant-cli explain plan.json office-a")
    }
    guard let plan = try PlanFile.first(1, of: arguments, world).first else { throw .noPlan(arguments) }
    guard let report = try input.readable(plan), let assessment = report.assessment else { return .notAnswered }
    let item = arguments.operands.count == 2 ? arguments.operands[1].text : nil
    guard let page = report.explanation(ofItem: item, input.language) else {
        let ids = assessment.items.map { $0.id }
        throw .unknown(
            "計画に \(item ?? "") という事業項目はない。", "the plan has no item \(item ?? "")",
            item ?? "", among: ids + ids.map { String($0.drop { $0 != "/" }.dropFirst()) },
            otherwise: Text(
                ja: "事業項目は \(ids.prefix(20).joined(separator: ", "))。",
                en: "the items are \(ids.prefix(20).joined(separator: ", "))"))
    }
    try world.show(page, in: arguments[Option.wordsFormat], arguments)
    return .fine
}
