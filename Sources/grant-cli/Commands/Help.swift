import GrantDocuments
import GrantRules

extension Command {
    static var help: Command {
        Command(
            name: "help", operands: "[COMMAND]", offers: .commands,
            summary: "コマンドの一覧、又は一つのコマンドの説明を表示する", "list the commands, or explain one of them",
            options: [Option.helpFormat.option, Option.color.option],
            examples: [
                Usage("help check", "check の説明を表示する", "explain check"),
                Usage("help --format man | man -l -", "man ページとして読む", "read it as a man page"),
            ]
        ) { arguments, world throws(Failure) in
            let language = arguments.language(world)
            let named = try arguments.operandIfAny()
            let command = try named.map { name throws(Failure) in try Command.named(name) }
            if let format = arguments[Option.helpFormat] {
                let page = command.map { HelpPage.of($0, language) } ?? HelpPage.overview(language)
                try world.show(page, in: format, arguments)
            } else {
                try world.say(HelpPage.manual(language).man(name: Tool.name, version: Tool.version))
            }
            return .fine
        }
    }

    static var version: Command {
        Command(
            name: "version", operands: "", offers: .words([]),
            summary: "版を表示する", "show the version",
            options: [],
            examples: [Usage("--version", "同じことをする", "the same")]
        ) { arguments, world throws(Failure) in
            try arguments.requireNoOperand()
            try world.say(Array("grant-cli \(Tool.version)\n".utf8))
            return .fine
        }
    }

    static func named(_ name: String) throws(Failure) -> Command {
        if let command = all.first(where: { $0.name == name }) { return command }
        throw .unknownCommand(name)
    }
}

extension Option {
    /// Nothing: the manual, which has a format of its own.
    fileprivate static let helpFormat = Choice<PlannerFormat?>(
        "--format", ["text", "markdown", "html", "man"], or: .text, "出力の形式（既定は text）。man は全体を一つの man ページにする",
        "output format (default text); man is one page for the whole program"
    ) { .some(PlannerFormat(rawValue: $0)) }
}

extension Failure {
    static func unknownCommand(_ name: String) -> Failure {
        unknown(
            "\(name) というコマンドはない。", "there is no command \(name)",
            name, among: Command.all.map { $0.name },
            otherwise: Text(ja: "コマンドの一覧は grant-cli help で見られる。", en: "grant-cli help lists them"))
    }
}
