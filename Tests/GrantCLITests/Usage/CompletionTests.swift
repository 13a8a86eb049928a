import Foundation
import Testing

@testable import GrantRules
@testable import grant_cli

@Suite struct CompletionTests {
    /// The shells of this machine and where they are.
    static let shells: [(name: String, path: String)] = Completions.shells.compactMap { name in
        ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
            .map { (name, $0) }
    }

    @Test(arguments: shells.map(\.name), Language.allCases)
    func `the shell accepts its script`(_ shell: String, _ language: Language) throws {
        let path = try #require(CompletionTests.shells.first { $0.name == shell }?.path)
        let scratch = try Scratch()
        try scratch.write("script", Completions.script(for: shell, language))
        let outcome = try Program.run(
            URL(filePath: path), ["-n", scratch.folder.appending(path: "script").path], input: [], environment: [:],
            in: nil, output: nil)
        #expect(outcome.status == 0)
        #expect(outcome.err.isEmpty)
    }

    @Test(arguments: Completions.shells) func `every command and option is offered`(_ shell: String) {
        let world = FakeWorld()
        #expect(world.run("completions", shell) == .fine)
        for command in Command.all {
            #expect(world.out.contains(command.name))
            for option in command.options {
                #expect(world.out.contains(shell == "fish" ? "-l " + option.name.dropFirst(2) : option.name))
                for word in option.offers.words { #expect(world.out.contains(word)) }
            }
        }
    }

    @Test(
        arguments: [
            ("grant-cli ch", "check"), ("grant-cli check --lang ''", "ja en"), ("grant-cli check --lang = j", "ja"),
            ("grant-cli check --reading tier-mixing = ''", "counts envelope"),
            ("grant-cli check --reading tier-mixing = e", "envelope"), ("grant-cli check --reading =", ""),
            ("grant-cli rules F2", "F201 F202 F203 F204"), ("grant-cli help vers", "version"),
            ("grant-cli completions z", "zsh"), ("grant-cli schedule ''", ""),
            ("grant-cli check --std", "--stdin-filename"),
        ]) func `bash offers what fits`(_ line: String, _ offered: String) throws
    {
        guard let bash = CompletionTests.shells.first(where: { $0.name == "bash" })?.path else { return }
        let script = String(decoding: Completions.bash(), as: UTF8.self)
        let call = """
            \(script)
            COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); COMPREPLY=(); _grant_cli
            echo "${COMPREPLY[*]}"
            """
        let outcome = try Program.run(
            URL(filePath: bash), ["-c", call], input: [], environment: [:], in: nil, output: nil)
        #expect(outcome.err.isEmpty)
        let words = outcome.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // After --reading= the words begin anew.
        #expect(offered.isEmpty ? !words.contains("--") : words == offered)
    }

    @Test func `fish offers what fits`() throws {
        guard let fish = CompletionTests.shells.first(where: { $0.name == "fish" })?.path else { return }
        let script = String(decoding: Completions.fish(.en), as: UTF8.self)
        let scratch = try Scratch()
        let outcome = try Program.run(
            URL(filePath: fish), ["-c", script + "\ncomplete -C 'grant-cli rules F20'"], input: [],
            environment: ["HOME": scratch.folder.path], in: scratch.folder, output: nil)
        #expect(outcome.out.split(separator: "\n").map { $0.prefix(4) } == ["F201", "F202", "F203", "F204"])
    }
}
