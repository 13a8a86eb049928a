import GrantDocuments
import GrantRules

/// `--help`, made from what the parser knows.
struct HelpPage {
    private let language: Language
    private(set) var page: Page

    static func of(_ command: Command, _ language: Language) -> Page {
        var help = HelpPage(language: language)
        help.page.heading(Phrase(command.usageLine), level: 1)
        help.write(command, command.allOptions)
        if command.answersWithFindings { help.writeStatus() }
        return help.page
    }

    /// The commands, and what is the same for all of them.
    static func overview(_ language: Language) -> Page {
        var help = HelpPage(language: language)
        help.page.heading("grant-cli", aside: Phrase(Tool.summary[language]), level: 1)
        help.page.heading(help.say("コマンド", "commands"))
        for purpose in Purpose.all {
            help.page.heading(Phrase(purpose.title[language]), level: 3)
            let commands = purpose.commands.map { $0.command }
            help.page.list(commands.map { Page.Entry(Phrase($0.usageWords), Phrase($0.summary[language])) }, .above)
        }
        help.page.heading(help.say("例", "examples"))
        help.list([
            Usage("check plan.json", "計画を確かめ、交付対象事業費と指摘を表示する", "check a plan and show its amounts and findings"),
            Usage("check --help", "コマンドの説明を表示する", "show the help of a command"),
            Usage("init --applicant 072028 > plan.json", "計画の書き始めを作る", "begin a plan"),
        ])
        help.writeStatus()
        help.page.paragraph(help.say("画面で使うときは docs/index.html を開く。", "to use it in a browser, open docs/index.html"))
        return help.page
    }

    /// The whole program as one page, for `man`.
    static func manual(_ language: Language) -> Page {
        var help = HelpPage(language: language)
        help.writeSynopsis()
        for command in Command.all {
            help.page.heading(Phrase(command.usageWords), level: 3)
            help.write(command, command.options)
        }
        help.page.heading(help.say("共通のオプション", "common options"))
        help.page.list(help.entries(Option.common), .above)
        help.writeStatus()
        help.writeEnvironment()
        return help.page
    }
}

extension HelpPage {
    private func say(_ ja: Phrase, _ en: Phrase) -> Phrase { language.say(ja, en) }

    private init(language: Language) {
        self.language = language
        page = Page(language, title: "grant-cli")
    }

    private mutating func write(_ command: Command, _ options: [Option]) {
        page.paragraph(Phrase(command.summary[language]))
        if !command.details[language].isEmpty { page.paragraph(Phrase(command.details[language])) }
        if !options.isEmpty {
            page.paragraph(say("オプション:", "options:"))
            page.list(entries(options), .above)
        }
        guard !command.examples.isEmpty else { return }
        page.paragraph(say("例:", "examples:"))
        list(command.examples)
    }

    private mutating func list(_ examples: [Usage]) {
        page.list(examples.map { Page.Entry(Phrase($0.line), Phrase($0.says[language])) }, .above)
    }

    private func entry(_ term: Phrase, _ ja: Phrase, _ en: Phrase) -> Page.Entry { Page.Entry(term, say(ja, en)) }

    private func entries(_ options: [Option]) -> [Page.Entry] {
        options.map { Page.Entry(Phrase($0.spelling), Phrase($0.help[language])) }
    }

    private mutating func writeStatus() {
        page.heading(say("終了状態", "exit status"))
        page.list([
            entry("0", "--fail-on 以上の指摘がない", "nothing at or above --fail-on"),
            entry("1", "--fail-on 以上の指摘がある", "something at or above --fail-on"),
            entry("2", "確かめられなかった（指定の誤り、ファイル、書き方）", "no answer: the command line, a file, how the plan is written"),
        ])
    }

    private mutating func writeSynopsis() {
        page.heading(say("名前", "name"))
        page.paragraph(Phrase("grant-cli - " + Tool.summary[language]))
        page.heading(say("書式", "synopsis"))
        page.list(Command.all.map { Page.Entry("", Phrase($0.usageLine)) })
        page.heading(say("コマンド", "commands"))
    }

    private mutating func writeEnvironment() {
        page.heading(say("環境変数", "environment"))
        page.list(
            [
                entry(
                    "LC_ALL, LC_MESSAGES, LANG", "表示の言語。ja、C、POSIX のとき又は設定がないときは日本語、ほかは英語",
                    "the language: Japanese for ja, C and POSIX or when none is set, else English"),
                entry("NO_COLOR", "空でなければ色を付けない", "no colour unless empty"),
                entry("TERM", "dumb のとき色を付けない", "no colour when it is dumb"),
            ], .above)
    }
}

extension Command {
    /// `check PLAN…`
    var usageWords: String { operands.isEmpty ? name : name + " " + operands }

    /// Whether status 1 is among its answers.
    fileprivate var answersWithFindings: Bool { options.contains { $0.name == Option.failOn.option.name } }
}
