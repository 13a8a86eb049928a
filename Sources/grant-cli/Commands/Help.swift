import GrantRules

extension Command {
    static var help: Command {
        Command(
            name: "help", operands: "", summary: Text(ja: "コマンドの一覧を表示する", en: "list the commands"),
            details: Text(ja: "", en: ""), options: [], examples: []
        ) { arguments, world throws(Failure) in
            try world.say(HelpPage.of(Command.help, arguments.language(world)))
            return .fine
        }
    }

    static var version: Command {
        Command(
            name: "version", operands: "", summary: Text(ja: "版を表示する", en: "show the version"),
            details: Text(ja: "", en: ""), options: [], examples: []
        ) { _, world throws(Failure) in
            try world.say(Array("grant-cli \(Tool.version)\n".utf8))
            return .fine
        }
    }
}

/// What this program calls itself in a report.
enum Tool {
    static let name = "grant-cli"
    static let version = "0.1.0"
}
