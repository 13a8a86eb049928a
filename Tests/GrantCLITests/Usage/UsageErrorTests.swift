import Testing

@testable import grant_cli

/// A command line that is none, and what is said about it in either language.
struct WrongLine: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let ja: String
    let en: String

    init(_ line: String, _ ja: String, _ en: String) {
        arguments = line.split(separator: " ").map(String.init)
        self.ja = ja
        self.en = en
    }

    var testDescription: String { arguments.joined(separator: " ") }

    static let all: [WrongLine] = [
        WrongLine("chek plan.json", "check の書き誤りか", "did you mean check?"),
        WrongLine("frobnicate", "grant-cli help で見られる", "grant-cli help lists them"),
        WrongLine("check", "計画のファイルが指定されていない", "no plan is given"),
        WrongLine("check --formt json plan.json", "--format の書き誤りか", "did you mean --format?"),
        WrongLine("check --frobnicate plan.json", "grant-cli check --help", "see grant-cli check --help"),
        WrongLine("check plan.json --format", "--format に値がない", "--format needs a value"),
        WrongLine("check plan.json --fail-on", "error|warning|info|never", "error|warning|info|never"),
        WrongLine("check --format jsn plan.json", "\"json\" の書き誤りか", "did you mean \"json\"?"),
        WrongLine("check --format yaml plan.json", "使える形式は text", "the formats are text"),
        WrongLine("check --format= plan.json", "という形式はない", "there is no format"),
        WrongLine("check --format json= plan.json", "保存先がない", "names no file"),
        WrongLine("check --format text --format json plan.json", "標準出力に出せる形式は一つだけ", "only one format"),
        WrongLine("check --format json=a --format ndjson=a plan.json", "同じ a に保存", "would be saved as a"),
        WrongLine("check --format json=plan.json plan.json", "計画と同じファイル（plan.json）", "replace the plan (plan.json)"),
        WrongLine("check --format json plan.json other.json", "--format ndjson を使う", "use --format ndjson"),
        WrongLine("check --format json=a plan.json other.json", "2件は出力できない", "there are 2"),
        WrongLine("check --fail-on eror plan.json", "\"error\" の書き誤りか", "did you mean \"error\"?"),
        WrongLine("check --fail-on all plan.json", "指定できるのは error, warning", "it can be error, warning"),
        WrongLine("check --fail-on error --fail-on info plan.json", "--fail-on が2回ある", "--fail-on is given twice"),
        WrongLine("check --lang fr plan.json", "指定できるのは ja, en", "it can be ja, en"),
        WrongLine("check --color=red plan.json", "指定できるのは auto, always, never", "it can be auto, always, never"),
        WrongLine("check --help=me", "値を取らない", "takes no value"),
        WrongLine("check --reading tier-mixing plan.json", "ID=VALUE の形", "of the form ID=VALUE"),
        WrongLine("check --reading tier-mixin=counts plan.json", "\"tier-mixing\" の書き誤りか", "\"tier-mixing\"?"),
        WrongLine("check --reading tier-mixing=count plan.json", "\"counts\" の書き誤りか", "did you mean \"counts\"?"),
        WrongLine("check --reading tier-mixing= plan.json", "ID=VALUE の形", "of the form ID=VALUE"),
        WrongLine(
            "check --reading rounding=item --reading tier-mixing=counts --reading rounding=total plan.json",
            "--reading rounding に item と total の二つの値がある", "--reading rounding is given two values, item and total"),
        WrongLine("check --reading sharing=yes plan.json", "指定できるのは tier-mixing", "it can be tier-mixing"),
        WrongLine("check --ignore F202 plan.json", "誤りなので除けない", "is an error and cannot be set aside"),
        WrongLine("check --ignore D001 plan.json", "誤りなので除けない", "is an error and cannot be set aside"),
        WrongLine("check --ignore T003 plan.json", "誤りなので除けない", "is an error and cannot be set aside"),
        WrongLine("check --ignore F2O1 plan.json", "\"F201\" の書き誤りか", "did you mean \"F201\"?"),
        WrongLine("check --ignore everything plan.json", "指定できるのは", "it can be"),
        WrongLine("check - -", "標準入力（-）が2回", "standard input (-) is given twice"),
        WrongLine("check empty", "*.json も *.xlsx もない", "has no *.json and no *.xlsx file"),
        WrongLine("rules F201 F202", "余分である", "one argument too many"),
        WrongLine("rules F2011", "F201 の書き誤りか", "did you mean F201?"),
        WrongLine("rules F299", "F201 から F204 まで", "there are F201 to F204"),
        WrongLine("rules everything", "grant-cli rules で見られる", "grant-cli rules lists them"),
        WrongLine("rules --format yaml", "指定できるのは text, json, markdown", "it can be text, json, markdown"),
        WrongLine("rules --format json --format text", "--format が2回ある", "--format is given twice"),
        WrongLine("schedule r2", "余分である", "one argument too many"),
        WrongLine("schema", "schema plan|report", "schema plan|report"),
        WrongLine("schema plans", "\"plan\" の書き誤りか", "did you mean \"plan\"?"),
        WrongLine("completions", "bash|zsh|fish", "bash|zsh|fish"),
        WrongLine("completions powershell", "bash|zsh|fish", "bash|zsh|fish"),
        WrongLine("completions fissh", "\"fish\" の書き誤りか", "did you mean \"fish\"?"),
        WrongLine("init plan.json", "余分である", "one argument too many"),
        WrongLine("init --applicant 072029", "上5桁が正しければ 072028", "it is 072028"),
        WrongLine("init --applicant 000000", "01から47", "01 to 47"),
        WrongLine("init --applicant 府中市", "132063 東京都府中市、342084 広島県府中市", "132063 東京都府中市"),
        WrongLine("init --applicant どこか", "6桁で書く", "write six digits"),
        WrongLine("clawback --as-of 令和6年3月31日 plan.json", "2024-03-31 と書く", "write 2024-03-31"),
        WrongLine("init --facilities 0", "1から20までの数", "a number from 1 to 20"),
        WrongLine("init --facilities 三", "1から20までの数", "a number from 1 to 20"),
        WrongLine("init --type high", "指定できるのは standard, high-standard", "it can be standard, high-standard"),
        WrongLine("init --programme privat", "\"private\" の書き誤りか", "did you mean \"private\"?"),
        WrongLine("help chek", "check の書き誤りか", "did you mean check?"),
        WrongLine("version now", "余分である", "one argument too many"),
    ]
}

@Suite struct UsageErrorTests {
    @Test(arguments: WrongLine.all) func `a wrong command line ends with 2 and a hint`(_ line: WrongLine) {
        for (language, expected) in [("ja", line.ja), ("en", line.en)] {
            let world = FakeWorld(["plan.json": [], "other.json": []])
            world.directories = ["empty": ["notes.txt", ".hidden.json"]]
            world.environment["LANG"] = language
            #expect(world.run(line.arguments) == .notAnswered)
            #expect(world.output.isEmpty)
            #expect(world.err.contains(expected), "\(world.err)")
            #expect(world.err.hasPrefix("grant-cli: "))
            #expect(world.err.split(separator: "\n").count <= 2)
            #expect(world.readPlaces.isEmpty, "nothing is read before the command line is understood")
        }
    }

    @Test func `no argument at all is no success`() {
        let world = FakeWorld()
        #expect(world.run() == .notAnswered)
        #expect(world.output.isEmpty)
        #expect(world.err.contains("grant-cli check plan.json"))
    }

    @Test func `words of the command line do not act on the terminal`() {
        let world = FakeWorld()
        world.run("check", "--\u{1B}[31mformat", "plan.json")
        world.run("rules", "\u{202E}F201")
        #expect(!world.complaints.contains(0x1B))
        #expect(!world.err.contains("\u{202E}"))
    }

    @Test(arguments: [["chek", "--lang", "en"], ["--lang=en", "--bogus"], ["check", "--bogus", "--lang", "en"]])
    func `the language asked for holds on a wrong line too`(_ arguments: [String]) {
        let world = FakeWorld()
        world.run(arguments)
        #expect(world.err.contains("there is no"))
    }

    @Test(arguments: Command.all.map(\.name)) func `every option is taken with a value and with an equals sign`(
        _ name: String
    ) throws {
        let command = try Command.named(name)
        for option in command.options + Option.common {
            guard option.value != nil else { continue }
            let value = option.choices.first ?? "x"
            let apart = try Arguments([Word(option.name), Word(value)], for: command)
            #expect(apart[option] == (option.mayStandAlone ? "" : value))
            #expect(apart.operands == (option.mayStandAlone ? [Word(value)] : []))
            #expect(try Arguments([Word(option.name + "=" + value)], for: command)[option] == value)
        }
    }

    @Test func `what follows two hyphens is a file`() throws {
        let world = try FakeWorld(fixtures: ["--plan.json": "conforms/typical.json"])
        #expect(world.run("check", "--", "--plan.json") == .fine)
    }
}
