import Foundation
import GrantTesting
import Testing

@testable import grant_cli

@Suite struct OutputTests {
    @Test func `several formats in one run, each as it is alone`() throws {
        let saved = ["json", "ndjson"] + Outputs.formats.filter { !["text", "json", "ndjson"].contains($0) }
        let world = try FakeWorld(fixtures: ["plan.json": Sample.error.rawValue])
        #expect(
            world.run(
                ["check"] + saved.flatMap { ["--format", "\($0)=out/\($0)"] } + ["--format", "text", "plan.json"])
                == .found)
        for format in saved + ["text"] {
            let alone = try FakeWorld(fixtures: ["plan.json": Sample.error.rawValue])
            alone.run("check", "--format", format, "plan.json")
            #expect((format == "text" ? world.output : world.written["out/" + format]) == alone.output, "\(format)")
        }
        #expect(world.written.count == saved.count)
        #expect(world.err.isEmpty)
    }

    @Test func `several plans end in a line each and their sum`() throws {
        let world = try FakeWorld(fixtures: ["a.json": Sample.clean.rawValue, "b.json": Sample.error.rawValue])
        world.files["c.json"] = Array("{".utf8)
        world.run("check", "a.json", "b.json", "c.json")
        let lines = world.out.split(separator: "\n").suffix(4)
        #expect(lines.map { $0.prefix { $0 != " " } }.prefix(3) == ["a.json", "b.json", "c.json"])
        #expect(lines.dropLast().map { $0.contains("国費 ") } == [true, true, false])
        #expect(try #require(lines.last).hasPrefix("計画 3件: 適合 1件、不適合 1件、判定不能 1件。国費の計 "))
        let alone = try FakeWorld(fixtures: ["a.json": Sample.clean.rawValue])
        alone.run("check", "a.json")
        #expect(!alone.out.contains("国費の計 "))
    }

    @Test func `only files: nothing on standard output`() throws {
        let world = try FakeWorld(fixtures: ["plan.json": Sample.clean.rawValue])
        #expect(world.run("check", "--format", "json=report.json", "plan.json") == .fine)
        #expect(world.output.isEmpty)
        #expect(world.written.keys.sorted() == ["report.json"])
    }

    @Test func `no report of a plan that was not read`() throws {
        let world = FakeWorld()
        #expect(
            world.run("check", "--format", "json=report.json", "--format", "sarif=report.sarif", "missing.json")
                == .notAnswered)
        #expect(world.written.isEmpty)
    }

    @Test(arguments: [FileTrouble.Reason.noSpace, .other(9)])
    func `standard output that fails ends with one sentence and 2`(_ reason: FileTrouble.Reason) throws {
        for arguments in [["check", "plan.json"], ["rules"], ["schedule"], ["schema", "plan"], ["init"], ["help"]] {
            let world = try FakeWorld(fixtures: ["plan.json": Sample.clean.rawValue])
            world.outputTrouble = reason
            #expect(world.run(arguments) == .notAnswered)
            #expect(world.err.split(separator: "\n").count == 1)
            #expect(world.err.hasPrefix("grant-cli: "))
        }
    }

    @Test(arguments: [["check", Sample.clean.path], ["check", "--format", "json", Sample.error.path], ["rules"]])
    func `a closed pipe, a closed stream and a full disk, really`(_ arguments: [String]) throws {
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let broken = try Program.run(arguments, output: pipe.fileHandleForWriting)
        #expect(broken.status == 2)
        #expect(!broken.endedBySignal)
        #expect(broken.err.isEmpty, "whoever read has seen enough")
        let words = arguments.joined(separator: " ")
        let closed = try Program.shell("\"$GRANT\" \(words) >&-")
        #expect(closed.status == 2)
        #expect(closed.err.split(separator: "\n").count == 1)
        #if os(Linux)
            let full = try Program.shell("\"$GRANT\" \(words) > /dev/full")
            #expect(full.status == 2)
            #expect(full.err.contains("空き容量がない"))
        #endif
    }

    /// Names under which nothing can be saved, whoever asks.
    @Test(arguments: ["missing/report.json", "plan.json/report.json", "folder", "/proc/report.json"])
    func `what cannot be saved ends with 2 and leaves nothing behind`(_ path: String) throws {
        let scratch = try Scratch()
        let place = scratch.folder
        try scratch.write("plan.json", try Repository.bytes(Sample.clean.path))
        try FileManager.default.createDirectory(at: place.appending(path: "folder"), withIntermediateDirectories: true)
        let before = scratch.names
        let outcome = try Program.run(
            ["check", "--format", "json=" + path, "--format", "text", "plan.json"], in: place)
        #expect(outcome.status == 2)
        #expect(!outcome.output.isEmpty, "the text was asked for on standard output")
        #expect(outcome.err.split(separator: "\n").count == 1)
        #expect(outcome.err.hasPrefix("grant-cli: "))
        #expect(scratch.names == before)
    }

    @Test func `an earlier report is replaced whole or not at all`() throws {
        let scratch = try Scratch()
        let place = scratch.folder
        try scratch.write("plan.json", try Repository.bytes(Sample.clean.path))
        try scratch.write("report.json", Array("earlier".utf8))
        #if os(Linux)
            let full = try Program.shell(
                "\"$GRANT\" check --format text --format json=report.json plan.json > /dev/full", in: place)
            #expect(full.status == 2)
            #expect(try scratch.text("report.json") == "earlier")
        #endif
        _ = try Program.run(["check", "--format", "json=report.json", "missing.json"], in: place)
        #expect(try scratch.text("report.json") == "earlier")
        #expect(try Program.run(["check", "--format", "json=report.json", "plan.json"], in: place).status == 0)
        #expect(try scratch.text("report.json").hasSuffix("}\n"))
        #expect(scratch.names == ["plan.json", "report.json"])
    }

    @Test func `what is no plain file is written into and not replaced`() throws {
        let outcome = try Program.run(["check", "--format", "json=/dev/null", Sample.clean.path])
        #expect(outcome.status == 0)
        #expect(FileManager.default.fileExists(atPath: "/dev/null"))
        let kept = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(kept == .typeCharacterSpecial)
    }

    @Test func `the same bytes come out whatever the surroundings`() throws {
        let first = try Program.run(["check", "--format", "json", Sample.error.path])
        for environment in [["LANG": "en_US.UTF-8", "TZ": "America/New_York"], ["LC_ALL": "C", "TZ": "Asia/Tokyo"]] {
            let other = try Program.run(["check", "--format", "json", Sample.error.path], environment: environment)
            #expect(other.output == first.output)
        }
    }
}
