import GrantDocuments
import GrantRules

/// Which formats go where.
struct Outputs {
    let all: [Output]
    let style: TextStyle

    struct Output {
        let format: ReportFormat
        /// Standard output when there is none.
        let file: Path?

        var place: Endpoint { file.map { .file($0) } ?? .standardOutput }
    }

    /// The words that name them.
    static var formats: [String] { ReportFormat.all.map { $0.id } }

    init(_ arguments: Arguments, _ world: World) throws(Failure) {
        var outputs: [Output] = []
        for word in arguments.words(.reportFormat) {
            let (name, file) = word.parted
            guard let format = ReportFormat.named(name.text) else {
                throw .unknown(
                    "\"\(name.text)\" という形式はない。", "there is no format \"\(name.text)\"",
                    name.text, among: Outputs.formats, isQuoted: true,
                    otherwise: Text(
                        ja: "使える形式は \(Outputs.formats.joined(separator: ", "))。",
                        en: "the formats are \(Outputs.formats.joined(separator: ", "))"))
            }
            if file == "" {
                let word = word.text
                throw .usage(
                    "--format \(word) に保存先がない。", "--format \(word) names no file",
                    hint: "--format \(word)FILE の形で書く。", "write --format \(word)FILE")
            }
            outputs.append(Output(format: format, file: file?.path))
        }
        if outputs.isEmpty { outputs = [Output(format: .text, file: nil)] }
        if outputs.filter({ $0.file == nil }).count > 1 {
            throw .usage(
                "標準出力に出せる形式は一つだけ。", "only one format can go to standard output",
                hint: "ほかの形式は --format json=report.json のようにファイルに保存する。",
                "save the others, as in --format json=report.json")
        }
        if let output = outputs.first(where: { $0.file == nil && $0.format.isBinary }), world.terminalColumns() != nil {
            throw .workbookOnTerminal(savedBy: "--format \(output.format.id)=report.xlsx")
        }
        all = outputs
        style = Outputs.style(arguments, world)
    }

    /// `json` is one object, so it cannot hold two plans.
    func requireRoom(for plans: Int) throws(Failure) {
        guard let output = all.first(where: { output in output.format.mostPlans.map { plans > $0 } ?? false }) else {
            return
        }
        let id = output.format.id
        throw .usage(
            "--format \(id) は計画1件の形式で、\(plans)件は出力できない。", "--format \(id) is for one plan, and there are \(plans)",
            hint: "1行1件の --format ndjson を使う。", "use --format ndjson, a plan a line")
    }

    static func style(_ arguments: Arguments, _ world: World) -> TextStyle {
        let columns = world.terminalColumns()
        let isWelcome =
            columns != nil && (world.environment("NO_COLOR") ?? "").isEmpty && world.environment("TERM") != "dumb"
        return TextStyle(color: arguments[Option.color] ?? isWelcome, width: min(max(columns ?? 80, 40), 100))
    }
}

/// Writes each report as it comes, and at the end what goes into a file or holds every plan.
struct ReportWriter {
    private let outputs: Outputs
    private let language: Language
    private let world: World
    private var saved: [[UInt8]]
    private var summaries: [ReportSummary] = []
    /// Kept only for formats that hold every plan.
    private var reports: [Report] = []
    private let keepsReports: Bool

    init(_ outputs: Outputs, language: Language, world: World) {
        self.outputs = outputs
        self.language = language
        self.world = world
        saved = Array(repeating: [], count: outputs.all.count)
        keepsReports = outputs.all.contains { !$0.format.isWrittenPlanByPlan }
    }

    mutating func write(_ report: Report) throws(Failure) {
        for (index, output) in outputs.all.enumerated() {
            let style = output.file == nil ? outputs.style : .plain
            guard let part = output.format.part(of: report, isFirst: summaries.isEmpty, in: language, style: style)
            else {
                continue
            }
            if output.file == nil { try world.say(part) } else { saved[index] += part }
        }
        if keepsReports { reports.append(report) }
        summaries.append(report.summary)
    }

    /// No file is written when no plan could be read: an empty one would look like an answer.
    mutating func finish() throws(Failure) {
        guard !summaries.isEmpty else { return }
        for (index, output) in outputs.all.enumerated() {
            let style = output.file == nil ? outputs.style : .plain
            let rest =
                output.format.isWrittenPlanByPlan
                ? output.format.end(of: summaries, in: language, style: style)
                : output.format.render(reports, in: language)
            guard let file = output.file else {
                if !rest.isEmpty { try world.say(rest) }
                continue
            }
            do throws(FileTrouble) { try world.write(file, saved[index] + rest) } catch { throw .file(error) }
        }
    }
}
