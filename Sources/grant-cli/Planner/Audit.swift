import GrantDocuments
import GrantRules

extension Command {
    static var audit: Command {
        Command(
            name: "audit", operands: "REPORT FILE",
            summary: "提出された報告を計画又は精算から計算し直し、同じ答えになるか確かめる", "run a filed report again and say whether it holds",
            details: "報告に記された条件（ファイル名、指定した解釈、除いた指摘）で計算し直し、計画のファイルの中身、交付金の回、解釈、金額、判定と指摘の順に比べる。バイト単位で同じか、"
                + "文言や計算機の版だけが違えば0、答えが違えば1で終わる。--requested は、複数の計画の申請額と認められる額の表を作り、超過があれば1で終わる。",
            "The plan is run as the report says it was, with the same file name, the same readings by option and the "
                + "same codes set aside, and compared in this order: bytes of the plan, schedule, readings, figures, "
                + "verdict and findings. The exit status is 0 when it is the same to the byte, or apart from wording "
                + "and tool version; 1 when the answer differs. --requested makes the table of what many plans ask "
                + "for beside what is allowable; its status is 1 when one asks for too much.",
            options: [.filedActual, .requestedTable, Option.pageFormat.option, .stdinFilename, Option.color.option],
            examples: [
                Usage("audit report.json plan.json", "報告を確かめる", "audit a report"),
                Usage("audit statement.json settlement.json", "交付の後の報告を確かめる", "audit a report about a settlement"),
                Usage("audit --requested plans/", "計画の申請額を一覧にする", "list what the plans of a directory ask for"),
            ]
        ) { arguments, world throws(Failure) in
            let input = try PlannerInput(arguments, world)
            if arguments.has(.requestedTable) {
                return try requested(input, try PlanFile.all(of: arguments, world))
            }
            let files = try input.files(2)
            let filed: FiledReport
            let bytes = try world.bytes(of: files[0], most: JSON.longestReport + 1)
            do throws(FiledReport.Problem) { filed = try FiledReport(bytes) } catch {
                throw .said("\(files[0].name): \(error.message.ja)", "\(files[0].name): \(error.message.en)")
            }
            let plan = try world.bytes(of: files[1])
            var actual: [UInt8]?
            if filed.actualFile != nil {
                guard let word = arguments.words(.filedActual).last else {
                    throw .usage(
                        "報告は、実績の計画を付けて作られている。", "the report was made with the plan as spent",
                        hint: "同じ計画を --actual に指定する。", "give the same plan with --actual")
                }
                actual = try world.bytes(of: PlanFile(word, arguments))
            }
            let audit = AuditReport(filed, plan: plan, actual: actual, file: files[1].name, tool: input.options.tool)
            try input.show(audit)
            return audit.result == .different ? .found : .fine
        }
    }
}

extension Option {
    fileprivate static let filedActual = Option(
        "--actual", takes: "PLAN", offers: .files, "精算の報告に用いた実績の計画",
        "the plan with what was spent that a report about a settlement was made with")
    fileprivate static let requestedTable = Option(
        "--requested", "計画ごとに、申請額と認められる額を並べる（grant-cli audit --requested PLAN…）",
        "put what plans ask for beside what is allowable (grant-cli audit --requested PLAN…)")
}

private func requested(_ input: PlannerInput, _ files: [PlanFile]) throws(Failure) -> ExitStatus {
    var reports: [Report] = []
    for file in files { reports.append(try input.report(of: file)) }
    let table = RequestedTable(reports)
    try input.show(table)
    if !table.unreadable.isEmpty { return .notAnswered }
    return table.rows.contains { $0.asksTooMuch } ? .found : .fine
}
