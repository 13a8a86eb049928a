import GrantTesting
import Testing

@testable import GrantDocuments
@testable import grant_cli

@Suite("Workbooks on the command line") struct WorkbookCommandTests {
    private static let plan = "Fixtures/plans/aizuwakamatsu.json"

    /// The plan as a workbook.
    private func converted() throws -> [UInt8] {
        let world = FakeWorld(["plan.json": try Repository.bytes(Self.plan)])
        #expect(world.run("convert", "plan.json") == .fine)
        #expect(world.err == "")
        return world.output
    }

    @Test func `a blank form is a plan in which everything is still to be filled in`() {
        let world = FakeWorld()
        #expect(world.run("init", "--format", "xlsx", "--type", "standard") == .fine)
        let form = FakeWorld(["計画.xlsx": world.output])
        #expect(form.run("check", "計画.xlsx") == .notAnswered)
        #expect(form.out.contains("計画.xlsx 「申請団体」B3"))
        #expect(form.out.contains("全国地方公共団体コード（6桁コード）が記入されていない。"))
        #expect(!form.out.contains("D024") && !form.out.contains("null"))
        #expect(form.out.contains("誤り 2"))
    }

    @Test func `what is known stands in the form`() throws {
        let world = FakeWorld()
        #expect(world.run("init", "--format", "xlsx", "--applicant", "072028", "--programme", "public") == .fine)
        let form = FakeWorld(["-": world.output])
        form.run("check", "-", "--format", "json")
        #expect(form.out.contains(#""code": "072028""#) && form.out.contains(#""sheet": "施設""#))
        #expect(FakeWorld().run("init", "--format", "xlsx", "--settlement") == .notAnswered)
    }

    @Test func `the example is a workbook as well`() throws {
        let (json, book) = (FakeWorld(), FakeWorld())
        json.run("init", "--example")
        #expect(book.run("init", "--format", "xlsx", "--example") == .fine)
        let (plain, filled) = (FakeWorld(["p": json.output]), FakeWorld(["p": book.output]))
        plain.run("check", "p", "--format", "csv")
        #expect(filled.run("check", "p", "--format", "csv") == .fine)
        #expect(rows(of: filled) == rows(of: plain))
    }

    /// Of a table, without the name of the file and its checksum.
    private func rows(of world: FakeWorld) -> [ArraySlice<Substring>] {
        world.out.split { $0.isNewline }.map { $0.split(separator: ",").dropFirst(2) }
    }

    @Test func `there and back a plan is the same`() throws {
        let book = FakeWorld(["計画.xlsx": try converted()])
        #expect(book.run("convert", "計画.xlsx") == .fine)
        let (before, after) = (FakeWorld(["p": try Repository.bytes(Self.plan)]), FakeWorld(["p": book.output]))
        #expect(before.run("check", "p", "--format", "csv") == after.run("check", "p", "--format", "csv"))
        #expect(rows(of: before) == rows(of: after))
    }

    @Test func `what cannot go along is said`() throws {
        let plan = try Repository.text(Self.plan)
            .replacing("\"中町オフィス\"", with: "\" 中町オフィス\"").replacing(
                "\"type\":", with: "\"notes\": \"\", \"readings\": [], \"type\":")
        let world = FakeWorld(["p": Array(plan.utf8)])
        #expect(world.run("convert", "p") == .fine)
        #expect(world.err.contains("/facilities/0/name の前後の空白"))
        #expect(world.err.contains("/notes") && world.err.contains("/readings"))
        let broken = FakeWorld(["p": Array("{".utf8)])
        #expect(broken.run("convert", "p") == .notAnswered)
        #expect(broken.output.isEmpty && broken.err.contains("D001"))
        let terminal = FakeWorld(["p": Array(plan.utf8)])
        terminal.columns = 80
        #expect(terminal.run("convert", "p") == .notAnswered)
        #expect(terminal.output.isEmpty)
    }

    @Test func `a directory's workbooks count, and not what Excel puts beside them`() throws {
        let world = FakeWorld([
            "d/計画.xlsx": try converted(), "d/~$計画.xlsx": [1, 2], "d/a.json": try Repository.bytes(Self.plan),
        ])
        world.directories["d"] = ["計画.xlsx", "~$計画.xlsx", "a.json", "b.txt"]
        world.run("check", "d", "--format", "ndjson")
        #expect(world.out.split(separator: "\n").count == 2)
        #expect(world.err == "")
    }

    @Test func `every command takes a workbook as it takes a plan`() throws {
        let files = ["p.xlsx": try converted(), "p.json": try Repository.bytes(Self.plan)]
        for words in [["explain"], ["advise"], ["clawback"], ["audit", "--requested"]] {
            let (book, plain) = (FakeWorld(files), FakeWorld(files))
            #expect(book.run(words + ["p.xlsx"]) == plain.run(words + ["p.json"]), "\(words)")
            #expect(!book.out.isEmpty || !book.err.isEmpty)
        }
        let same = FakeWorld(files)
        #expect(same.run("compare", "p.json", "p.xlsx") == .fine)
        let filed = FakeWorld(files)
        filed.run("check", "p.xlsx", "--format", "json")
        let audit = FakeWorld(files.merging(["r.json": filed.output]) { $1 })
        #expect(audit.run("audit", "r.json", "p.xlsx") == .fine)
        let applied = FakeWorld(files)
        if applied.run("advise", "--apply", "1", "p.xlsx") == .fine {
            #expect(Report(of: applied.output, file: "", options: .named).assessment != nil)
        }
    }

    @Test func `the report as a workbook has amounts as numbers`() throws {
        let world = FakeWorld(["p.json": try Repository.bytes(Self.plan)])
        world.run("check", "p.json", "--format", "text", "--format", "xlsx=r.xlsx")
        let bytes = try #require(world.written["r.xlsx"])
        #expect(bytes.starts(with: "PK".utf8))
        let terminal = FakeWorld(["p.json": try Repository.bytes(Self.plan)])
        terminal.columns = 80
        #expect(terminal.run("check", "p.json", "--format", "xlsx") == .notAnswered)
        #expect(terminal.output.isEmpty)
    }
}

extension ReportOptions {
    fileprivate static let named = ReportOptions(tool: Report.Tool(name: "", version: ""))
}
