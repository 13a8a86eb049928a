import GrantDocuments
import GrantRules

/// One run of the program, without the process around it.
func run(arguments: [Word], world: World) -> ExitStatus {
    let language = Language.asked(in: arguments) ?? Language.fromLocale(world)
    guard !arguments.isEmpty else {
        // Not 0: a script whose list of plans came out empty has checked nothing.
        world.complain(HelpPage.overview(language).text(.plain))
        return .notAnswered
    }
    do throws(Failure) {
        let (command, words) = try chosen(from: arguments, world)
        let parsed = try Arguments(words, for: command)
        if parsed.has(.help) {
            try world.show(HelpPage.of(command, language), in: .text, parsed)
            return .fine
        }
        return try command.run(parsed, world)
    } catch {
        if !error.isOfSomeoneWhoHasSeenEnough { world.complain(about: error, language) }
        return .notAnswered
    }
}

/// The command that is named, or `check` for a bare file.
private func chosen(from arguments: [Word], _ world: World) throws(Failure) -> (Command, [Word]) {
    let first = arguments[0].text
    if let name = CommandName(rawValue: first) { return (name.command, Array(arguments.dropFirst())) }
    // A language may stand before the command as well as behind it.
    if arguments[0].parted.name == "--lang" {
        let count = arguments[0].parted.value == nil ? 2 : 1
        if let name = arguments.dropFirst(count).first.flatMap({ CommandName(rawValue: $0.text) }) {
            return (name.command, Array(arguments.prefix(count) + arguments.dropFirst(count + 1)))
        }
    }
    switch first {
    case "--help", "-h": return (Command.help, Array(arguments.dropFirst()))
    case "--version": return (Command.version, Array(arguments.dropFirst()))
    default: break
    }
    let looksLikeFile =
        first.hasPrefix("-") || first.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    if looksLikeFile || world.kind(arguments[0].path) != .missing { return (Command.check, arguments) }
    throw .unknownCommand(first)
}

extension Language {
    /// What `--lang` says, also on a command line that is wrong elsewhere.
    static func asked(in arguments: [Word]) -> Language? {
        for (index, word) in arguments.enumerated() where word.parted.name == "--lang" {
            let value = word.parted.value ?? arguments[(index + 1)...].first
            if let value { return Language(rawValue: value.text) }
        }
        return nil
    }

    /// Japanese when the locale says nothing.
    static func fromLocale(_ world: World) -> Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = world.environment(name), !value.isEmpty else { continue }
            let says = value.prefix { $0 != "." && $0 != "@" && $0 != "_" }
            return says == "ja" || says == "C" || says == "POSIX" ? .ja : .en
        }
        return .ja
    }
}

extension Arguments {
    func language(_ world: World) -> Language { self[Option.language] ?? Language.fromLocale(world) }
}

extension Failure {
    /// Whoever was reading has gone, as `head` does; that is no news to anybody.
    fileprivate var isOfSomeoneWhoHasSeenEnough: Bool {
        guard case .file(let trouble) = self else { return false }
        return trouble.place == .standardOutput && trouble.reason == .closedPipe
    }
}

extension World {
    func say(_ bytes: [UInt8]) throws(Failure) {
        do throws(FileTrouble) { try output(bytes) } catch { throw .file(error) }
    }

    /// One sentence, and for a wrong command line a second that says what would be right.
    func complain(about failure: Failure, _ language: Language) {
        var lines = [failure.sentence]
        if case .usage(_, let hint) = failure { lines.append(hint) }
        var bytes: [UInt8] = []
        for (index, text) in lines.enumerated() {
            bytes += (index == 0 ? "grant-cli: " : "  ").utf8
            bytes += TerminalText(text: text[language]).utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        complain(bytes)
    }
}
