import Foundation
import GrantTesting
import Testing

@testable import grant_cli

/// A report takes the place of no plan and of no other report, whatever name leads to it.
@Suite struct SameFileTests {
    /// Which name is another's file, and a command line that would lose it.
    @Test(arguments: [
        (["-": "plan.json"], ["check", "--format", "json=plan.json", "-"], "計画と同じファイル（標準入力）"),
        (["./plan.json": "plan.json"], ["check", "--format", "json=./plan.json", "plan.json"], "計画と同じファイル（plan.json）"),
        (["-": "x"], ["batch", "--tally=x"], "計画と同じファイル（標準入力）"),
        (["a": "b"], ["check", "--format", "json=a", "--format", "sarif=b", "plan.json"], "同じ b に保存"),
        ([">": "out"], ["check", "--format", "json=out", "--format", "text", "plan.json"], "out は標準出力の行き先"),
        ([">": "out"], ["batch", "--tally=out", "plan.json"], "out は標準出力の行き先"),
        ([">": "plan.json"], ["check", "plan.json"], "標準出力の行き先が計画と同じファイル（plan.json）"),
        ([">": "plan.json"], ["check", "--together", "plan.json"], "標準出力の行き先が計画と同じ"),
        ([">": "plan.json"], ["advise", "--apply", "1", "plan.json"], "標準出力の行き先が計画と同じ"),
        ([">": "plan.json"], ["explain", "plan.json"], "標準出力の行き先が計画と同じ"),
        ([">": "plan.json"], ["compare", "-", "plan.json"], "標準出力の行き先が計画と同じ"),
        ([">": "plan.json"], ["batch", "plan.json"], "標準出力の行き先が計画と同じ"),
        ([">": "-"], ["batch"], "標準出力の行き先が計画と同じファイル（標準入力）"),
    ]) func `it is refused before anything is read`(
        _ sameFile: [String: String], _ words: [String], _ says: String
    ) throws {
        let world = try FakeWorld(fixtures: ["plan.json": Sample.clean.rawValue, "-": Sample.clean.rawValue])
        world.sameFile = sameFile
        #expect(world.run(words) == .notAnswered)
        #expect(world.err.contains(says), "\(world.err)")
        #expect(world.output.isEmpty && world.written.isEmpty && world.readPlaces.isEmpty)
    }

    @Test func `standard output may be the file of a report when nothing else goes there`() throws {
        let world = try FakeWorld(fixtures: ["plan.json": Sample.clean.rawValue])
        world.sameFile = [">": "out"]
        #expect(world.run("check", "--format", "json=out", "plan.json") == .fine)
        #expect(world.written.keys.sorted() == ["out"])
    }

    @Test(arguments: ["check", "check --together", "audit --requested", "batch"], ["plan.json", "./plan.json"])
    func `a plan that is given again counts again, and that is said`(_ command: String, _ again: String) throws {
        let world = try FakeWorld(fixtures: ["plan.json": Sample.clean.rawValue, "./plan.json": Sample.clean.rawValue])
        world.sameFile = ["./plan.json": "plan.json"]
        world.run(command.split(separator: " ").map(String.init) + ["plan.json", again])
        #expect(world.err.contains("重ねて数える: plan.json と \(again)\n"), "\(world.err)")
        let once = try FakeWorld(fixtures: ["plan.json": Sample.clean.rawValue, "other.json": Sample.clean.rawValue])
        once.run("check", "plan.json", "other.json")
        #expect(once.err.isEmpty)
    }

    /// Each line is run in a folder with `plan.json`, `link.json` and `hard.json`, which are one file.
    @Test(arguments: [
        "check --format json=plan.json - < plan.json", "check --format json=link.json - < hard.json",
        "batch --tally=plan.json < plan.json", "batch < plan.json 1<> plan.json", "check plan.json >> link.json",
        "check --format json=new.json --format sarif=./new.json plan.json",
        "check --format json=new.json --format sarif=dangling.json plan.json",
        "check --format json=old.json --format sarif=folder/../old.json plan.json",
        "check --format json=old.json --format text plan.json >> old.json",
        "check --format json=/dev/stdout --format text plan.json >> old.json",
        "check --format json=/dev/fd/3 --format text plan.json 3>> old.json >> old.json",
        "batch --tally=old.json plan.json >> old.json",
    ]) func `really: no file is lost`(_ line: String) throws {
        let scratch = try Scratch()
        let plan = try Repository.bytes(Sample.clean.path)
        try scratch.write("plan.json", plan)
        try scratch.write("old.json", Array("old".utf8))
        let made = try Program.shell(
            "ln -s plan.json link.json; ln plan.json hard.json; ln -s new.json dangling.json; mkdir folder",
            in: scratch.folder)
        #expect(made.status == 0)
        let names = scratch.names
        let outcome = try Program.shell("\"$GRANT\" " + line, in: scratch.folder)
        #expect(outcome.status == 2)
        #expect(outcome.err.split(separator: "\n").count == 2, "a sentence and a hint: \(outcome.err)")
        #expect(try scratch.text("plan.json") == String(decoding: plan, as: UTF8.self))
        #expect(try scratch.text("old.json") == "old")
        #expect(scratch.names == names)
    }
}

/// What is no plain file, or was open before the program began, is written into.
@Suite struct OpenFileTests {
    @Test(arguments: [
        ("--format json=/dev/stdout plan.json | cat", "", "R"),
        ("--format json=/dev/stdout plan.json", "", "R"),
        ("--format json=/dev/fd/3 plan.json 3>&1 | cat", "", "R"),
        ("--format json=/dev/fd/3 plan.json 3>> kept", "beforeR", ""),
        ("--format json=kept plan.json >> kept", "beforeR", ""),
        ("--format json=kept plan.json 3< kept", "R", ""),
        ("--format json=pipe plan.json & cat pipe; wait", "", "R"),
    ]) func `really: a report goes where the shell has opened something`(
        _ line: String, _ kept: String, _ out: String
    ) throws {
        let scratch = try Scratch()
        try scratch.write("plan.json", try Repository.bytes(Sample.clean.path))
        try scratch.write("kept", Array("before".utf8))
        let report = try Program.run(["check", "--format", "json", "plan.json"], in: scratch.folder).out
        let outcome = try Program.shell(
            "mkfifo pipe; echo first; \"$GRANT\" check \(line); echo last", in: scratch.folder)
        #expect(outcome.err.isEmpty)
        #expect(outcome.out == "first\n" + (out.isEmpty ? "" : report) + "last\n")
        let expected = kept.isEmpty ? "before" : kept.replacing("R", with: report)
        #expect(try scratch.text("kept") == expected)
        #expect(scratch.names == ["kept", "pipe", "plan.json"])
    }
}
