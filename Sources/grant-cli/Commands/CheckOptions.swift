import GrantDocuments
import GrantRules

/// The options of `check`, understood.
struct CheckOptions {
    let outputs: Outputs
    let report: ReportOptions
    private let failOn: Severity?

    /// `readings` are those that the document leaves open.
    init(_ arguments: Arguments, _ world: World, readings: [Reading] = Schedule.readings) throws(Failure) {
        outputs = try Outputs(arguments, world)
        report = try CheckOptions.report(arguments, readings: readings)
        failOn = arguments[Option.failOn]
    }

    /// What is asked of a report, whatever command makes it.
    static func report(_ arguments: Arguments, readings: [Reading] = Schedule.readings) throws(Failure)
        -> ReportOptions
    {
        var report = ReportOptions(tool: Report.Tool(name: Tool.name, version: Tool.version))
        report.overrides = try overrides(arguments.all(.reading), among: readings)
        report.ignore = try ignored(arguments.all(.ignore))
        return report
    }

    func status(of report: Report) -> ExitStatus {
        report.verdict == .unreadable ? .notAnswered : status(of: report.counts.worst)
    }

    /// Of something readable, by its worst finding.
    func status(of worst: Severity?) -> ExitStatus {
        guard let failOn, let worst else { return .fine }
        return worst >= failOn ? .found : .fine
    }

    private static func overrides(_ words: [String], among readings: [Reading]) throws(Failure) -> Readings {
        var values: [ReadingValue] = []
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1).map { String($0) }
            guard parts.count == 2 else {
                throw .usage(
                    "--reading \(word) は ID=VALUE の形になっていない。", "--reading \(word) is not of the form ID=VALUE",
                    hint: "--reading \(readings.example) のように書く。", "write --reading \(readings.example)")
            }
            guard let reading = readings.first(where: { $0.id == parts[0] }) else {
                throw unknown("--reading", parts[0], among: readings.map { $0.id })
            }
            guard let value = reading.value(named: parts[1]) else {
                throw unknown(reading.id, parts[1], among: reading.values.map { $0.id })
            }
            if let other = values.first(where: { $0.reading == reading && $0 != value }) {
                throw .usage(
                    Text(
                        ja: "--reading \(reading.id) に \(other.id) と \(value.id) の二つの値がある。",
                        en: "--reading \(reading.id) is given two values, \(other.id) and \(value.id)"),
                    hint: Text(ja: "解釈ごとに値を一つだけ指定する。", en: "give each reading one value"))
            }
            values.append(value)
        }
        return Readings(values)
    }

    private static func ignored(_ words: [String]) throws(Failure) -> [Code] {
        var codes: [Code] = []
        for word in words {
            guard let code = Code(rawValue: word), let rule = Catalogue.rule(code) else {
                let known = Catalogue.all.filter { $0.mayBeIgnored }
                throw unknown("--ignore", word, among: known.map { $0.code.rawValue })
            }
            guard rule.mayBeIgnored else {
                throw .usage(
                    "\(word) は誤りなので除けない。", "\(word) is an error and cannot be set aside",
                    hint: "除けるのは要確認と参考だけ。", "only warnings and infos can")
            }
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    private static func unknown(_ what: String, _ word: String, among known: [String]) -> Failure {
        .unknown(
            "\(what) に \"\(word)\" はない。", "\(what) has no \"\(word)\"",
            word, among: known, isQuoted: true,
            otherwise: Text(
                ja: "指定できるのは \(known.joined(separator: ", "))。", en: "it can be \(known.joined(separator: ", "))"))
    }
}

extension Option {
    static let reportFormat = Option(
        "--format", takes: "FORMAT[=FILE]", offers: .words(Outputs.formats), mayRepeat: true,
        "出力の形式: \(Outputs.formats.joined(separator: ", "))。=FILE を付けるとファイルに保存する",
        "output format: \(Outputs.formats.joined(separator: ", ")); with =FILE it is saved there")

    static let reading = reading(among: Schedule.readings)

    static func reading(among readings: @escaping @Sendable @autoclosure () -> [Reading]) -> Option {
        Option(
            "--reading", takes: "ID=VALUE", offers: .words(readings().flatMap { $0.answers }), mayRepeat: true,
            "この実行に限り、解釈を指定する（一覧は grant-cli schedule）",
            "take this value of a reading for this run (grant-cli schedule lists them)")
    }

    static let ignore = Option(
        "--ignore", takes: "CODE",
        offers: .words(Catalogue.all.filter { $0.mayBeIgnored }.map { $0.code.rawValue }), mayRepeat: true,
        "この実行に限り、要確認・参考の指摘を除く（件数は残る。記号は grant-cli rules）",
        "set aside a warning or info for this run; the report counts them (grant-cli rules lists the codes)")

    /// Nothing: the status is 0 whatever is found.
    static let failOn = Choice<Severity?>(
        "--fail-on", ["error", "warning", "info", "never"], or: .error, "終了状態を1とする指摘の重さ（既定は error）",
        "severity from which the status is 1 (default error)"
    ) { word in .some(Severity.allCases.first { $0.name == word }) }
}

extension [Reading] {
    /// `tier-mixing=envelope`: the second answer to the first question.
    fileprivate var example: String { flatMap { $0.answers }.dropFirst().first ?? "" }
}

extension Reading {
    /// `tier-mixing=counts`, `tier-mixing=envelope`
    fileprivate var answers: [String] { values.map { id + "=" + $0.id } }
}
