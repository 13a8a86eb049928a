import GrantRules

/// The commands in the order of the help. A run makes only the one that is asked for: all of them with their options
/// and examples would take longer than checking a plan.
enum CommandName: String, CaseIterable {
    case check, batch, explain, advise, compare, audit, clawback, settle
    case initialise = "init"
    case convert
    case rules, schedule, schema, completions, version, help

    var command: Command {
        switch self {
        case .check: .check
        case .batch: .batch
        case .explain: .explain
        case .advise: .advise
        case .compare: .compare
        case .audit: .audit
        case .clawback: .clawback
        case .settle: .settle
        case .initialise: .initialise
        case .convert: .convert
        case .rules: .rules
        case .schedule: .schedule
        case .schema: .schema
        case .completions: .completions
        case .version: .version
        case .help: .help
        }
    }
}

/// What somebody wants to do; the help lists the commands by it.
struct Purpose {
    let title: Text
    let commands: [CommandName]

    static let all = [
        Purpose(title: Text(ja: "書く", en: "write a plan"), commands: [.initialise, .convert, .advise]),
        Purpose(title: Text(ja: "確かめる", en: "check it"), commands: [.check, .explain, .batch]),
        Purpose(title: Text(ja: "変更する", en: "change it"), commands: [.compare]),
        Purpose(title: Text(ja: "監査する", en: "audit"), commands: [.audit]),
        Purpose(title: Text(ja: "返還", en: "repayment"), commands: [.clawback, .settle]),
        Purpose(
            title: Text(ja: "調べる", en: "look up"),
            commands: [.rules, .schedule, .schema, .completions, .version, .help]),
    ]
}

extension Command {
    static let all: [Command] = CommandName.allCases.map { $0.command }
}
