import Testing

@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

@Suite struct HelpTests {
    @Test(arguments: Command.all.map(\.name), ["ja", "en"])
    func `every command explains itself with examples`(_ name: String, _ language: String) throws {
        let command = try Command.named(name)
        let world = FakeWorld()
        #expect(world.run(name, "--help", "--lang", language) == .fine)
        #expect(world.err.isEmpty)
        #expect(!command.examples.isEmpty)
        for example in command.examples { #expect(world.out.contains(example.line)) }
        for option in command.options + Option.common { #expect(world.out.contains("\n  " + option.name)) }
        let other = FakeWorld()
        #expect(other.run("help", name, "--lang", language) == .fine)
        #expect(other.out == world.out)
    }

    @Test(arguments: [["--lang", "en"], ["--lang=en"]])
    func `a language may stand before the command`(_ language: [String]) {
        let (before, behind) = (FakeWorld(), FakeWorld())
        #expect(before.run(language + ["help", "check"]) == .fine)
        behind.run(["help", "check"] + language)
        #expect(before.out == behind.out && !before.out.isEmpty)
    }

    @Test func `the manual is whole, whichever command is asked for`() {
        let (all, one) = (FakeWorld(), FakeWorld())
        #expect(all.run("help", "--format", "man") == .fine && one.run("help", "check", "--format", "man") == .fine)
        #expect(all.out.contains("\n.TH GRANT") && all.out == one.out)
    }

    @Test(arguments: Command.all.flatMap(\.examples).map(\.line))
    func `an example of the help is a command line that is understood`(_ line: String) throws {
        let ownPart = line.prefix { $0 != ">" && $0 != "|" }
        let words = ownPart.split(separator: " ").map(String.init)
        #expect(words.first == "grant-cli")
        guard words.count > 1, !words[1].hasPrefix("-") else { return }
        _ = try Arguments(words.dropFirst(2).map { Word($0) }, for: try Command.named(words[1]))
    }

    @Test(arguments: Command.all.map(\.name), Language.allCases)
    func `help fits eighty columns`(_ name: String, _ language: Language) throws {
        let page = HelpPage.of(try Command.named(name), language).text(TextStyle(color: false))
        for line in String(decoding: page, as: UTF8.self).split(separator: "\n") {
            #expect(EastAsianWidth.columns(of: Array(line.utf8)) <= 80, "\(line)")
        }
    }

    @Test(arguments: [["help"], ["--help"], ["-h"]]) func `the overview names every command`(_ arguments: [String]) {
        let world = FakeWorld()
        #expect(world.run(arguments) == .fine)
        for command in Command.all { #expect(world.out.contains("\n  " + command.usageWords)) }
    }

    @Test func `every command serves one purpose`() {
        let served = Purpose.all.flatMap { $0.commands }
        #expect(served.count == CommandName.allCases.count)
        #expect(Set(served) == Set(CommandName.allCases))
    }

    @Test(arguments: [["version"], ["--version"]]) func `the version is one line`(_ arguments: [String]) {
        let world = FakeWorld()
        #expect(world.run(arguments) == .fine)
        #expect(world.out == "grant-cli \(Tool.version)\n")
    }

    @Test(arguments: [Language.ja, .en]) func `the man page is checked in`(_ language: Language) throws {
        let world = FakeWorld()
        #expect(world.run("help", "--format", "man", "--lang", language.rawValue) == .fine)
        try expectCheckedIn(world.output, language == .en ? "docs/grant-cli.1" : "docs/grant-cli.ja.1")
    }

    @Test func `no line of the man page is taken for a request`() {
        var page = Page(.ja, title: "")
        page.paragraph(".so /etc/passwd")
        page.list([Page.Entry("'x \\fB", "-\"-")], .above)
        let lines = String(decoding: page.man(name: "x", version: "1"), as: UTF8.self).split(separator: "\n")
        #expect(lines.suffix(4) == ["\\&.so /etc/passwd", ".TP", "\\fB\\(aqx \\efB\\fR", "\\-\\(dq\\-"])
    }
}
