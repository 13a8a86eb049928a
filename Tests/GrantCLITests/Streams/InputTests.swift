import Foundation
import GrantTesting
import Testing

@testable import grant_cli

@Suite struct InputTests {
    private func files(_ world: FakeWorld) throws -> [String] {
        try world.output.split(separator: UInt8(ascii: "\n")).map { line in
            try JSONValue(Array(line))["plan"]?["file"]?.text ?? ""
        }
    }

    private func world(_ names: String...) throws -> FakeWorld {
        try FakeWorld(fixtures: Dictionary(uniqueKeysWithValues: names.map { ($0, Sample.clean.rawValue) }))
    }

    @Test func `files are answered in the order given`() throws {
        let world = try world("b.json", "a.json", "c.json")
        #expect(world.run("check", "--format", "ndjson", "c.json", "a.json", "b.json", "a.json") == .fine)
        #expect(try files(world) == ["c.json", "a.json", "b.json", "a.json"])
    }

    @Test func `a directory means its JSON files sorted by name`() throws {
        let world = try world("plans/b.json", "plans/a.json", "plans/C.json", "z.json", "plans/あ.json")
        world.directories = ["plans": ["b.json", "あ.json", "notes.txt", ".hidden.json", "a.json", "C.json", ".", ".."]]
        #expect(world.run("check", "--format", "ndjson", "z.json", "plans") == .fine)
        #expect(try files(world) == ["z.json", "plans/C.json", "plans/a.json", "plans/b.json", "plans/あ.json"])
    }

    @Test func `a directory may end with a slash, and may be all there is`() throws {
        let world = try world("plans/a.json")
        world.directories = ["plans/": ["a.json"]]
        #expect(world.run("plans/") == .fine)
        #expect(world.out.contains("plans/a.json"))
        #expect(world.run("check", "--format", "json", "plans/") == .fine, "one plan is one JSON object")
    }

    @Test func `a directory means the plans of its folders too`() throws {
        let world = try world("plans/2022/a.json", "plans/2022/east/b.json", "plans/2021.json", "plans/.old/c.json")
        world.directories = [
            "plans": ["2022", ".old", "archive", "2021.json", ".draft.json", ".", ".."],
            "plans/2022": ["east", "a.json"], "plans/2022/east": ["b.json"], "plans/.old": ["c.json"],
            "plans/archive": ["2021.json"],
        ]
        world.files["plans/.draft.json"] = []
        world.linkedDirectories = ["plans/archive"]
        #expect(world.run("check", "--format", "ndjson", "plans") == .fine)
        #expect(try files(world) == ["plans/2021.json", "plans/2022/a.json", "plans/2022/east/b.json"])
        #expect(
            world.err == "grant-cli: 隠れたもの、ディレクトリへのリンク、ファイルでないものは読まない: plans/.draft.json、plans/.old、plans/archive\n")
    }

    @Test func `a directory's plans may end in capitals, and workbooks of other kinds are named`() throws {
        let world = try world("plans/A.JSON", "plans/b.json")
        world.directories = ["plans": ["A.JSON", "b.json", "c.xls", "d.XLSM", "notes.txt"]]
        for name in ["c.xls", "d.XLSM", "notes.txt"] { world.files["plans/" + name] = [] }
        #expect(world.run("check", "--format", "ndjson", "plans") == .fine)
        #expect(try files(world) == ["plans/A.JSON", "plans/b.json"])
        #expect(world.err.hasPrefix("grant-cli: *.xlsx でない表計算のファイルは読まない。"))
        #expect(world.err.hasSuffix(": plans/c.xls、plans/d.XLSM\n"))
    }

    @Test func `a directory that only passes over is refused`() throws {
        let world = try world()
        world.directories = ["plans": [".old"], "plans/.old": ["a.json"]]
        #expect(world.run("check", "--lang", "en", "plans") == .notAnswered)
        #expect(world.out.isEmpty)
        #expect(world.err.hasSuffix("plans has no *.json and no *.xlsx file; put plans there or name another place\n"))
    }

    @Test func `the real binary finds a broken plan in a folder and follows no link round in circles`() throws {
        let scratch = try Scratch()
        let deep = scratch.folder.appending(path: "plans/2022")
        try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: deep.appending(path: "up").path, withDestinationPath: "..")
        try scratch.write("plans/good.json", try Repository.bytes(Sample.clean.path))
        try scratch.write("plans/2022/broken.json", [UInt8(ascii: "{")])
        let outcome = try Program.run(["check", "--format", "ndjson", "--lang", "en", "plans"], in: scratch.folder)
        #expect(outcome.status == 2)
        #expect(outcome.output.split(separator: UInt8(ascii: "\n")).count == 2)
        #expect(
            outcome.err
                == "grant-cli: hidden names, links to directories and what is no file are passed over: plans/2022/up\n")
        // A link that is asked for by its name is a directory like any other.
        #expect(try Program.run(["check", "--format", "ndjson", "plans/2022/up"], in: scratch.folder).status == 2)
    }

    @Test func `a hyphen is standard input and can be named`() throws {
        let world = try world("-")
        world.run("check", "--format", "ndjson", "-")
        world.run("check", "--format", "ndjson", "--stdin-filename", "draft.json", "-")
        world.run("--format=ndjson", "-")
        #expect(try files(world) == ["-", "draft.json", "-"])
    }

    @Test func `a missing file does not keep the others from being answered, and no report leaves it out`() throws {
        let world = try world("a.json")
        #expect(world.run("check", "--format", "ndjson", "missing.json", "a.json") == .notAnswered)
        #expect(try files(world) == ["missing.json", "a.json"])
        #expect(world.out.contains("\"code\":\"D039\"") && world.out.contains("missing.json が見つからない。"))
        #expect(world.err == "grant-cli: missing.json が見つからない。パスを確かめる。\n")
        let junit = try self.world("a.json")
        junit.run("check", "--format", "junit", "missing.json", "a.json")
        #expect(junit.out.contains("errors=\"1\""))
    }

    @Test func `an empty directory does not keep the others from being answered either`() throws {
        let world = try world("a.json")
        world.directories = ["empty": ["notes.txt"]]
        #expect(world.run("check", "--format", "ndjson", "empty", "a.json") == .notAnswered)
        #expect(try files(world) == ["empty", "a.json"])
        #expect(world.err.hasPrefix("grant-cli: empty に *.json も *.xlsx もない。"))
    }

    @Test func `a pipe in a folder, which nobody may ever write into, is passed over`() throws {
        let scratch = try Scratch()
        let folder = scratch.folder.appending(path: "plans")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try scratch.write("plans/good.json", try Repository.bytes(Sample.clean.path))
        let pipe = folder.appending(path: "pipe.json")
        try #require(mkfifo(pipe.path, 0o600) == 0)
        let outcome = try Program.run(["check", "--format", "ndjson", "--lang", "en", "plans"], in: scratch.folder)
        #expect(outcome.status == 0)
        #expect(outcome.err.hasSuffix("are passed over: plans/pipe.json\n"))
    }

    @Test func `the real binary reads standard input`() throws {
        let bytes = try Repository.bytes(Sample.error.path)
        let outcome = try Program.run(
            ["check", "--format", "json", "--stdin-filename", "draft.json", "-"], input: bytes)
        #expect(outcome.status == 1)
        #expect(try JSONValue(outcome.output)["plan"]?["file"] == .string("draft.json"))
    }

    /// Paths that cannot be read whoever asks, the superuser too.
    @Test(arguments: [
        "missing.json", "plan.json/inside.json", "loop.json", "dangling.json", "folder.json/", "x/../../missing.json",
        String(repeating: "long", count: 2000) + ".json",
    ]) func `a file that cannot be read ends with one sentence and 2`(_ path: String) throws {
        let scratch = try Scratch()
        try scratch.write("plan.json", try Repository.bytes(Sample.clean.path))
        let place = scratch.folder
        try FileManager.default.createDirectory(
            at: place.appending(path: "folder.json"), withIntermediateDirectories: true)
        for (link, target) in [("loop.json", "loop.json"), ("dangling.json", "nowhere")] {
            try FileManager.default.createSymbolicLink(
                atPath: place.appending(path: link).path, withDestinationPath: target)
        }
        let outcome = try Program.run(["check", path], in: place)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.err.hasPrefix("grant-cli: "))
        #expect(outcome.err.split(separator: "\n").count == 1)
        // And beside it a plan that can be read is answered.
        let both = try Program.run(["check", "--format", "ndjson", path, "plan.json"], in: place)
        #expect(path.hasSuffix("/") || both.status == 2 && !both.output.isEmpty)
    }

    @Test func `a directory where one plan is wanted is a wrong command line`() throws {
        let outcome = try Program.run(["explain", "Fixtures/conforms"])
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: ["/dev/null", "Fixtures/unreadable/D033/excel.D033.json"])
    func `a file that is no plan is unreadable and no crash`(_ path: String) throws {
        let outcome = try Program.run(["check", "--format", "json", path])
        #expect(outcome.status == 2)
        #expect(try JSONValue(outcome.output)["verdict"] == .string("unreadable"))
    }
}
