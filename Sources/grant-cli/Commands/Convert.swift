import GrantDocuments
import GrantRules

extension Command {
    static var convert: Command {
        Command(
            name: "convert", operands: "PLAN",
            summary: "計画を JSON から Excel ブックに、又はその逆に写す", "turn a plan in JSON into a workbook, or back",
            details: "写した計画を標準出力に書く。写せないもの（文字の前後の空白、空の一覧、ブックの読まない列とシート）は標準エラー出力に示す。判定不能の計画は写さず、指摘を示す。",
            "The plan goes to standard output. What cannot go along, such as white space around a text, empty lists, "
                + "and columns and sheets of a workbook that are not read, is said on standard error. A plan that "
                + "cannot be read is not converted; the findings say why.",
            options: [.stdinFilename],
            examples: [
                Usage("convert plan.json > plan.xlsx", "Excel ブックにする", "make a workbook"),
                Usage("convert plan.xlsx > plan.json", "JSON にする", "make JSON"),
            ]
        ) { arguments, world throws(Failure) in
            let input = try PlannerInput(arguments, world)
            let file = try input.files(1)[0]
            let report = try input.report(of: file)
            let made: (bytes: [UInt8], lost: Text?)?
            do throws(NoRoom) { made = try report.converted() } catch { throw .said(error.message) }
            guard let made else {
                world.complain(report.page(input.language).text(.plain))
                return .notAnswered
            }
            if report.convertsToWorkbook { try world.sayWorkbook(made.bytes) } else { try world.say(made.bytes) }
            if let lost = made.lost { world.complain(about: .said(lost), input.language) }
            return .fine
        }
    }
}

extension World {
    func sayWorkbook(_ made: () throws(NoRoom) -> [UInt8]) throws(Failure) {
        let bytes: [UInt8]
        do throws(NoRoom) { bytes = try made() } catch { throw .said(error.message) }
        try sayWorkbook(bytes)
    }

    /// A terminal would show it as rubbish.
    func sayWorkbook(_ bytes: [UInt8]) throws(Failure) {
        guard terminalColumns() == nil else { throw .workbookOnTerminal(savedBy: "> plan.xlsx") }
        try say(bytes)
    }
}

extension Failure {
    static func workbookOnTerminal(savedBy words: String) -> Failure {
        .usage(
            "Excel ブックは端末に表示できない。", "a workbook cannot be shown on a terminal",
            hint: "\(words) のようにファイルに保存する。", "save it in a file, as in \(words)")
    }
}
