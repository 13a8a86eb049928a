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
enum Purpose: CaseIterable {
    case writing, checking, changing, auditing, repayment, lookingUp

    var title: Text {
        switch self {
        case .writing: Text(ja: "書く", en: "write a plan")
        case .checking: Text(ja: "確かめる", en: "check it")
        case .changing: Text(ja: "変更する", en: "change it")
        case .auditing: Text(ja: "監査する", en: "audit")
        case .repayment: Text(ja: "返還", en: "repayment")
        case .lookingUp: Text(ja: "調べる", en: "look up")
        }
    }

    var commands: [CommandName] {
        switch self {
        case .writing: [.initialise, .convert, .advise]
        case .checking: [.check, .explain, .batch]
        case .changing: [.compare]
        case .auditing: [.audit]
        case .repayment: [.clawback, .settle]
        case .lookingUp: [.rules, .schedule, .schema, .completions, .version, .help]
        }
    }
}

extension Command {
    static let all: [Command] = CommandName.allCases.map { $0.command }
}
