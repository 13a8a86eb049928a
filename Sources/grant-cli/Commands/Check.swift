import GrantDocuments
import GrantRules

extension Command {
    static var check: Command {
        Command(
            name: "check", operands: "PLAN…",
            summary: "計画を確かめ、交付対象事業費と指摘を表示する", "check plans and show their amounts and findings",
            details: "計画は JSON か、init --format xlsx の様式の Excel ブックとする。ディレクトリは下の階層までの *.json と *.xlsx を名前の順に、- "
                + "は標準入力を読む。",
            "A plan is JSON or an Excel workbook in the form of init --format xlsx. A directory means every *.json "
                + "and *.xlsx below it, sorted by name; - is standard input.",
            options: [
                .reportFormat, .reading, .ignore, Option.failOn.option, .stdinFilename, .together, Option.color.option,
            ],
            examples: [
                Usage("check plan.json", "1件を確かめる", "check one plan"),
                Usage(
                    "check --format json=report.json plan.json", "報告を grant-report/1 で保存する",
                    "save the report as grant-report/1"),
                Usage("check --reading tier-mixing=envelope plan.json", "別の解釈で計算する", "compute under another reading"),
                Usage("check --format ndjson plans/", "ディレクトリの計画を1行1件で出力する", "one line for every plan of a directory"),
                Usage(
                    "check --together round1.json round2.json", "二回の申請を一つの団体として確かめる", "check two rounds as one body's"),
            ]
        ) { arguments, world throws(Failure) in
            arguments.has(.together) ? try checkTogether(arguments, world) : try checkEach(arguments, world)
        }
    }
}

private func checkEach(_ arguments: Arguments, _ world: World) throws(Failure) -> ExitStatus {
    let language = arguments.language(world)
    let options = try CheckOptions(arguments, world)
    let plans = try PlanFile.all(of: arguments, world, writing: options.outputs.all.map { $0.place })
    try options.outputs.requireRoom(for: plans.count)
    var writer = ReportWriter(options.outputs, language: language, world: world)
    var worst = ExitStatus.fine
    for plan in plans {
        let report: Report
        do throws(Failure) {
            report = Report(of: try world.bytes(of: plan), file: plan.name, options: options.report)
        } catch {
            world.complain(about: error, language)
            worst = .notAnswered
            // Beside others it must not be missing; alone it leaves an earlier report as it was.
            guard plans.count > 1 else { continue }
            report = Report(unopened: error.sentence, file: plan.name, options: options.report)
        }
        worst = max(worst, options.status(of: report))
        try writer.write(report)
    }
    try writer.finish()
    return worst
}
