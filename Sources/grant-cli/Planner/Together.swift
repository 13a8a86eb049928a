import GrantDocuments
import GrantRules

/// `check --together`; the order given is taken for the order of the rounds.
func checkTogether(_ arguments: Arguments, _ world: World) throws(Failure) -> ExitStatus {
    if let word = arguments[.reportFormat], PlannerFormat(rawValue: word) == nil {
        throw .usage(
            "--together の形式に \"\(word)\" は指定できない。", "--together has no format \"\(word)\"",
            hint: "text、json、markdown、html のどれかを書く。", "it can be text, json, markdown or html")
    }
    let input = try PlannerInput(arguments, world)
    let options = try CheckOptions(arguments, world)
    var reports: [Report] = []
    var isReadable = true
    for file in try PlanFile.all(of: arguments, world) {
        if let report = try input.readable(file) { reports.append(report) } else { isReadable = false }
    }
    guard isReadable, let together = TogetherReport(reports) else { return .notAnswered }
    try input.show(together)
    return options.status(of: together.worst)
}

extension Option {
    static let together = Option(
        "--together", "計画を一つの団体のものとして合わせ、施設や企業の重複と、団体ごとの上限の超過も確かめる",
        "take the plans as one body's and look for what they exceed or fund twice together")
}
