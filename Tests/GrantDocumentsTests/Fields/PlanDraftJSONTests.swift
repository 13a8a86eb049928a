import GrantRules
import Testing

@testable import GrantDocuments

/// What a program makes is written so that the reader reads the same.
@Suite struct PlanDraftJSONTests {
    private static func read(_ bytes: [UInt8]) throws -> PlanDraft {
        try #require(PlanReader.read(bytes).plan).draft
    }

    @Test func `a draft with a value in every row is read back as it was`() throws {
        let text = PlanFormatTests.sample(.plan).replacing("\"public\"", with: "\"private\"")
        let draft = try Self.read(Array(text.utf8))
        #expect(try Self.read(draft.json()) == draft)
        let written = String(decoding: draft.json(), as: UTF8.self)
        // $schema says where a schema is, and no draft holds it.
        for keys in PlanFormatTests.rows where keys != ["$schema"] {
            #expect(written.contains("\"\(keys.last ?? "")\":"), "\(keys)")
        }
    }

    @Test(arguments: Corpus.all) func `every plan of the corpus is read back as it was`(_ file: CorpusPlan) throws {
        guard let plan = PlanReader.read(try file.bytes()).plan else { return }
        let again = try Self.read(plan.draft.json())
        #expect(again == plan.draft)
        #expect(again.json() == plan.draft.json())
    }

    @Test func `one change is another plan`() throws {
        let draft = try Self.read(
            Array(PlanFormatTests.sample(.plan).replacing("\"public\"", with: "\"private\"").utf8))
        var other = draft
        other.companies[0].leftOn = nil
        #expect(other != draft && other.json() != draft.json())
        #expect(try Plan(other) != Plan(draft))
    }

    @Test func `a plan made in a program has the report of its text`() throws {
        let draft = try Self.read(
            Array(PlanFormatTests.sample(.plan).replacing("\"public\"", with: "\"private\"").utf8))
        let options = ReportOptions(tool: Report.Tool(name: "test", version: "0"))
        let report = Report(assessing: try Plan(draft), options: options)
        #expect(report.file == "plan.json" && report.source.bytes == draft.json())
        #expect(report.findings.map { $0.code } == (try Plan(draft)).assessed().findings.map { $0.code }.sorted())
    }

    @Test func `a draft that is no plan says why in both languages, where it stands`() throws {
        var draft = try Self.read(
            Array(PlanFormatTests.sample(.plan).replacing("\"public\"", with: "\"private\"").utf8))
        draft.facilities.append(draft.facilities[0])
        let problems = #expect(throws: PlanProblems.self) { try Plan(draft) }
        #expect(problems?.description == "duplicateID /facilities/1/id (/facilities/0/id)")
        let report = Report(assessing: draft, options: ReportOptions(tool: Report.Tool(name: "test", version: "0")))
        let finding = try #require(report.findings.first)
        #expect(report.verdict == .unreadable && finding.code == .duplicateID)
        #expect(finding.place.pointer == "/facilities/1/id")
        #expect(finding.message.ja.contains("/facilities/0/id") && finding.message.en.contains("/facilities/0/id"))
    }
}
