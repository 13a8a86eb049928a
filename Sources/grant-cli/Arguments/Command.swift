import GrantDocuments
import GrantRules

/// A command as data: what `--help`, the man page and the completions say is what the parser accepts.
struct Command: Sendable {
    let name: String
    /// `PLAN…`
    let operands: String
    /// What a shell offers for them.
    let offers: Offer
    let summary: Text
    /// Nothing where the summary says it all.
    let details: Text
    let options: [Option]
    let examples: [Usage]
    let run: @Sendable (Arguments, World) throws(Failure) -> ExitStatus

    init(
        name: String, operands: String, offers: Offer = .files, summary ja: String, _ en: String,
        details detailsJa: String = "", _ details: String = "", options: [Option], examples: [Usage],
        run: @escaping @Sendable (Arguments, World) throws(Failure) -> ExitStatus
    ) {
        (self.name, self.operands, self.offers) = (name, operands, offers)
        (summary, self.details) = (Text(ja: ja, en: en), Text(ja: detailsJa, en: details))
        (self.options, self.examples, self.run) = (options, examples, run)
    }

    var allOptions: [Option] { options + Option.common }
}

/// A way to call the program, and what for.
struct Usage: Sendable {
    let line: String
    let says: Text

    /// Without the program's own name.
    init(_ words: String, _ ja: String, _ en: String) {
        line = Tool.name + " " + words
        says = Text(ja: ja, en: en)
    }
}

/// One flag, with a value or without. What only help and completions show is made when they ask for it.
struct Option: Sendable {
    let name: String
    /// What stands for the value in the help, nothing for a switch.
    let value: String?
    /// The values that are accepted, when they can be listed.
    let choices: [String]
    let mayRepeat: Bool
    private let offered: @Sendable () -> Offer?
    private let japanese: @Sendable () -> String
    private let english: @Sendable () -> String

    init(
        _ name: String, takes value: String? = nil, choices: [String] = [],
        offers: @escaping @Sendable @autoclosure () -> Offer? = nil, mayRepeat: Bool = false,
        _ ja: @escaping @Sendable @autoclosure () -> String, _ en: @escaping @Sendable @autoclosure () -> String
    ) {
        self.name = name
        self.value = value
        self.choices = choices
        self.mayRepeat = mayRepeat
        offered = offers
        japanese = ja
        english = en
    }

    /// What a shell offers for the value.
    var offers: Offer { offered() ?? .words(choices) }
    var help: Text { Text(ja: japanese(), en: english()) }

    /// Whether its value may be left out: then the option is a word by itself, and a value comes after `=` only.
    var mayStandAlone: Bool { value?.hasPrefix("[") ?? false }

    /// `--jobs N`, `--tally[=FILE]`
    var spelling: String { name + (value.map { mayStandAlone ? $0 : " " + $0 } ?? "") }
}

/// What a shell may offer when someone asks it to complete a word.
enum Offer: Sendable {
    case files
    /// The names of the commands, which no command can list while it is itself being listed.
    case commands
    /// No words: nothing is offered.
    case words([String])
}

/// Why a command could not do its work; always status 2.
enum Failure: Error {
    /// The command line is not one; the hint says what would be.
    case usage(Text, hint: Text)
    case file(FileTrouble)
    case said(Text)

    var sentence: Text {
        switch self {
        case .usage(let text, hint: _), .said(let text): text
        case .file(let trouble): trouble.message
        }
    }

    static func usage(_ ja: String, _ en: String, hint: Text) -> Failure { .usage(Text(ja: ja, en: en), hint: hint) }

    static func usage(_ ja: String, _ en: String, hint hintJa: String, _ hint: String) -> Failure {
        usage(ja, en, hint: Text(ja: hintJa, en: hint))
    }

    static func said(_ ja: String, _ en: String) -> Failure { .said(Text(ja: ja, en: en)) }

    /// A word that is none of those known: the hint is the one that was probably meant, if one is near.
    static func unknown(
        _ ja: String, _ en: String, _ word: String, among known: [String], isQuoted: Bool = false, otherwise hint: Text
    ) -> Failure {
        guard let likely = Suggestion.nearest(to: word, among: known) else { return .usage(ja, en, hint: hint) }
        let name = isQuoted ? "\"\(likely)\"" : likely
        return .usage(ja, en, hint: "\(name) の書き誤りか。", "did you mean \(name)?")
    }
}
