import GrantRules

/// A command as data: what `--help`, the man page and the completions say is what the parser accepts.
struct Command: Sendable {
    let name: String
    /// `PLAN…`
    let operands: String
    let summary: Text
    let details: Text
    let options: [Option]
    let examples: [CommandExample]
    let run: @Sendable (Arguments, World) throws(Failure) -> ExitStatus
}

struct CommandExample: Sendable {
    let line: String
    let says: Text

    init(_ line: String, _ ja: String, _ en: String) {
        self.line = line
        says = Text(ja: ja, en: en)
    }
}

/// One flag, with a value or without.
struct Option: Sendable {
    let name: String
    /// What stands for the value in the help, nothing for a switch.
    let value: String?
    /// The values that are accepted, when they can be listed.
    let choices: [String]
    let mayRepeat: Bool
    let help: Text

    init(
        _ name: String, takes value: String? = nil, choices: [String] = [], mayRepeat: Bool = false, _ ja: String,
        _ en: String
    ) {
        self.name = name
        self.value = value
        self.choices = choices
        self.mayRepeat = mayRepeat
        help = Text(ja: ja, en: en)
    }
}

/// Why a command could not do its work; always status 2.
enum Failure: Error {
    /// The command line is not one; the hint says what would be.
    case usage(Text, hint: Text)
    case file(FileTrouble)
    case said(Text)
}
