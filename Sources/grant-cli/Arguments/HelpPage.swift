import GrantDocuments
import GrantRules

/// `--help`, made from what the parser knows.
struct HelpPage {
    private let language: Language
    private(set) var page = ReferencePage()

    static func of(_ command: Command, _ language: Language) -> ReferencePage {
        var help = HelpPage(language: language)
        help.page.add(.title(command.usageLine, aside: ""))
        help.write(command, command.options + Option.common)
        if command.answersWithFindings { help.writeStatus() }
        return help.page
    }

    /// The commands, and what is the same for all of them.
    static func overview(_ language: Language) -> ReferencePage {
        var help = HelpPage(language: language)
        help.page.add(.title("grant-cli", aside: Tool.summary[language]))
        help.page.add(.heading(help.say("コマンド", "commands")))
        help.page.add(
            .defined(Command.all.map { ReferencePage.Entry($0.usageWords, $0.summary[language]) }))
        help.page.add(.heading(help.say("例", "examples")))
        help.page.add(
            .defined([
                ReferencePage.Entry(
                    "grant-cli check plan.json",
                    help.say("計画を確かめ、交付対象額と指摘を表示する", "check a plan and show its amounts and findings")),
                ReferencePage.Entry(
                    "grant-cli check --help", help.say("コマンドの説明を表示する", "show the help of a command")),
                ReferencePage.Entry(
                    "grant-cli init --applicant 072028 > plan.json",
                    help.say("計画の書き始めを作る", "begin a plan")),
            ]))
        help.writeStatus()
        return help.page
    }

    /// The whole program as one page, for `man`.
    static func manual(_ language: Language) -> ReferencePage {
        var help = HelpPage(language: language)
        help.writeSynopsis()
        for command in Command.all {
            help.page.add(.subheading(command.usageWords))
            help.write(command, command.options)
        }
        help.page.add(.heading(help.say("共通のオプション", "common options")))
        help.page.add(.defined(help.entries(Option.common)))
        help.writeStatus()
        help.writeEnvironment()
        return help.page
    }
}

extension HelpPage {
    private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

    private init(language: Language) { self.language = language }

    private mutating func write(_ command: Command, _ options: [Option]) {
        page.add(.paragraph(command.summary[language]))
        if !command.details[language].isEmpty { page.add(.paragraph(command.details[language])) }
        if !options.isEmpty {
            page.add(.paragraph(say("オプション:", "options:")))
            page.add(.defined(entries(options)))
        }
        guard !command.examples.isEmpty else { return }
        page.add(.paragraph(say("例:", "examples:")))
        page.add(.defined(command.examples.map { ReferencePage.Entry($0.line, $0.says[language]) }))
    }

    private func entries(_ options: [Option]) -> [ReferencePage.Entry] {
        options.map { option in
            ReferencePage.Entry(option.spelling, option.help[language])
        }
    }

    private mutating func writeStatus() {
        page.add(.heading(say("終了状態", "exit status")))
        page.add(
            .labelled([
                ReferencePage.Entry("0", say("--fail-on 以上の指摘がない", "nothing at or above --fail-on")),
                ReferencePage.Entry("1", say("--fail-on 以上の指摘がある", "something at or above --fail-on")),
                ReferencePage.Entry(
                    "2",
                    say("確かめられなかった（指定の誤り、ファイル、書き方）", "no answer: the command line, a file, how the plan is written")),
            ]))
    }

    private mutating func writeSynopsis() {
        page.add(.heading(say("名前", "name")))
        page.add(.paragraph("grant-cli - " + Tool.summary[language]))
        page.add(.heading(say("書式", "synopsis")))
        page.add(.lines(Command.all.map { $0.usageLine }))
        page.add(.heading(say("コマンド", "commands")))
    }

    private mutating func writeEnvironment() {
        page.add(.heading(say("環境変数", "environment")))
        page.add(
            .defined([
                ReferencePage.Entry(
                    "LC_ALL, LC_MESSAGES, LANG",
                    say(
                        "表示の言語。ja、C、POSIX のとき又は設定がないときは日本語、ほかは英語",
                        "the language: Japanese for ja, C and POSIX or when none is set, else English")),
                ReferencePage.Entry("NO_COLOR", say("空でなければ色を付けない", "no colour unless empty")),
                ReferencePage.Entry("TERM", say("dumb のとき色を付けない", "no colour when it is dumb")),
            ]))
    }
}

extension Command {
    /// `check PLAN…`
    var usageWords: String { operands.isEmpty ? name : name + " " + operands }

    /// Whether status 1 is among its answers.
    fileprivate var answersWithFindings: Bool { options.contains { $0.name == "--fail-on" } }
}
