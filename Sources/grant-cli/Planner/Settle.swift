import GrantDocuments
import GrantRules

extension Command {
    static var settle: Command {
        Command(
            name: "settle", operands: "FILE",
            summary: "交付の後の確定額、返還額、加算金と延滞金を計算する",
            "reckon what is fixed after the award, what goes back, and with what charges",
            details: "FILE は grant-settlement/1 の精算。--actual に実際に支出した額の計画を付けると、認められる額も示す。今日の日付は使わないので、"
                + "未納の額にかかる加算金と延滞金は --as-of の日まで、なければ最後の納付の日まで計算する。",
            "FILE is a settlement, grant-settlement/1. With --actual, the plan with what was really spent, it also "
                + "shows what is allowable. The clock is never read: charges on what is unpaid run to the day of "
                + "--as-of, and without it to the last payment.",
            options: [
                .spent, .chargesAsOf, .reading(among: OpenQuestion.nationalGrants.map { $0.reading }), .reportFormat,
                .ignore, Option.failOn.option, .stdinFilename, Option.color.option,
            ],
            examples: [
                Usage("settle settlement.json", "計算書を見る", "see the statement"),
                Usage(
                    "settle --as-of 2025-12-31 settlement.json", "未納の額にかかる金をその日まで計算する",
                    "charges on what is unpaid up to that day"),
                Usage(
                    "settle --actual spent.json --format html settlement.json", "実績の計画と比べ、通知に添える計算書を作る",
                    "compare with the plan as spent, as a page to print"),
            ]
        ) { arguments, world throws(Failure) in try settled(arguments, world) }
    }
}

extension Option {
    fileprivate static let spent = Option(
        "--actual", takes: "PLAN", offers: .files, "実際に支出した額の計画（grant-plan/1）",
        "the plan with what was really spent (grant-plan/1)")
    fileprivate static let chargesAsOf = Option(
        "--as-of", takes: "DATE", "未納の額にかかる金を、この日（YYYY-MM-DD）まで計算する",
        "reckon charges on what is unpaid up to this day (YYYY-MM-DD)")
}

private func settled(_ arguments: Arguments, _ world: World) throws(Failure) -> ExitStatus {
    let language = arguments.language(world)
    let options = try CheckOptions(arguments, world, readings: OpenQuestion.nationalGrants.map { $0.reading })
    guard let operand = arguments.operands.first, arguments.operands.count == 1 else {
        throw .usage("精算のファイルを1件指定する。", "give one settlement", hint: arguments.command.usageHint)
    }
    let file = PlanFile(operand, arguments)
    let actual = arguments.words(.spent).last.map { PlanFile($0, arguments) }
    let asOf = try arguments.day(of: .chargesAsOf)
    try world.requireApart(reading: [file, actual].compactMap { $0 }, writing: options.outputs.all.map { $0.place })
    var spent: Report?
    if let actual {
        let report = Report(
            of: try world.bytes(of: actual), file: actual.name, options: ReportOptions(tool: options.report.tool))
        // What it allows is then unknown, and why is said beside the answer.
        if report.assessment == nil { world.complain(report.page(language).text(.plain)) }
        spent = report
    }
    let bytes = try world.bytes(of: file)
    let report: Report
    do throws(Report.TooEarly) {
        report = try Report(settling: bytes, file: file.name, with: spent, asOf: asOf, options: options.report)
    } catch {
        throw .usage(
            "--as-of の日が、\(file.name) の最後の日\(error.lastDay.ja)より前である。",
            "the day of --as-of is before \(error.lastDay.text), the last day of \(file.name)",
            hint: "\(error.lastDay.text) 以後の日を指定する。", "give \(error.lastDay.text) or a later day")
    }
    var writer = ReportWriter(options.outputs, language: language, world: world)
    try writer.write(report)
    try writer.finish()
    let isWhole = spent.map { $0.assessment != nil } ?? true
    return max(options.status(of: report), isWhole ? .fine : .notAnswered)
}
