import GrantDocuments
import GrantRules

// Options that several commands take.
extension Option {
    /// Every command takes these.
    static let common = [language.option, help]

    static let language = Choice<Language?>(
        "--lang", ["ja", "en"], or: nil, "表示の言語（既定はロケールによる）", "language (from the locale by default)"
    ) { Language(rawValue: $0) }

    static let help = Option("--help", "この説明を表示する", "show this help")

    static let color = Choice<Bool?>(
        "--color", ["auto", "always", "never"], or: nil, "色を付けるか（既定は端末だけ。NO_COLOR と TERM=dumb に従う）",
        "whether to use colour (default: on a terminal, unless NO_COLOR or TERM=dumb)"
    ) { ["always": true, "never": false][$0] }

    /// The format of a page that is looked up, always on standard output.
    static let pageFormat = format(["text", "json", "markdown", "html"])

    /// The same of a page that has no JSON.
    static let wordsFormat = format(["text", "markdown", "html"])

    private static func format(_ words: [String]) -> Choice<PlannerFormat> {
        Choice("--format", words, or: .text, "出力の形式（既定は text）", "output format (default text)") {
            PlannerFormat(rawValue: $0)
        }
    }

    static let stdinFilename = Option(
        "--stdin-filename", takes: "NAME", "標準入力の計画を報告で呼ぶ名前", "what the report calls standard input")
}
