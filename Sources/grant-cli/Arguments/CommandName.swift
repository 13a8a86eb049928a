/// The commands in the order of the help. A run makes only the one that is asked for: all of them with their options
/// and examples would take longer than checking a plan.
enum CommandName: String, CaseIterable {
    case check, batch, explain, advise, compare, audit, clawback
    case initialise = "init"
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
        case .initialise: .initialise
        case .rules: .rules
        case .schedule: .schedule
        case .schema: .schema
        case .completions: .completions
        case .version: .version
        case .help: .help
        }
    }
}

extension Command {
    static let all: [Command] = CommandName.allCases.map { $0.command }
}
