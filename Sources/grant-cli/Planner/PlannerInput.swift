import GrantDocuments
import GrantRules

/// What the planner's and the auditor's commands have in common: plans read, one answer in one format.
struct PlannerInput {
    let language: Language
    let style: TextStyle
    private let format: PlannerFormat
    let options: ReportOptions
    private let arguments: Arguments
    private let world: World

    init(_ arguments: Arguments, _ world: World) throws(Failure) {
        self.arguments = arguments
        self.world = world
        language = arguments.language(world)
        style = Outputs.style(arguments, world)
        format = arguments[Option.pageFormat]
        options = try CheckOptions.report(arguments)
    }

    func report(of file: PlanFile) throws(Failure) -> Report {
        Report(of: try world.bytes(of: file), file: file.name, options: options)
    }

    /// Nothing for a plan that has no amounts; why is then said on standard error.
    func readable(_ file: PlanFile) throws(Failure) -> Report? {
        let report = try report(of: file)
        if report.assessment != nil { return report }
        world.complain(report.page(language).text(.plain))
        return nil
    }

    /// The operands, when there are exactly as many as there should be.
    func files(_ count: Int) throws(Failure) -> [PlanFile] {
        guard arguments.operands.count == count else {
            throw .usage(
                "\(arguments.command.name) にはファイルを\(count)件指定する（いまは\(arguments.operands.count)件）。",
                "\(arguments.command.name) needs \(count == 1 ? "one file" : "\(count) files"), and there "
                    + "\(arguments.operands.count == 1 ? "is one" : "are \(arguments.operands.count)")",
                hint: arguments.command.usageHint)
        }
        return try PlanFile.first(count, of: arguments, world)
    }

    /// In the format that is asked for.
    func show(_ answer: some PlannerAnswer) throws(Failure) {
        try world.say(answer.render(format, language, style: style))
    }

    /// `--format`, `--reading`, `--stdin-filename` and `--color`, as in `check`.
    static var shared: [Option] { [Option.pageFormat.option, .reading, .stdinFilename, Option.color.option] }
}
