import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct PlannerPageTests {
    @Test(arguments: PlannerPage.all) func `a page is as recorded`(_ page: PlannerPage) throws {
        let rendered = try page.render()
        // The head of a document is in the goldens of reports.
        let start = page.format == .html ? try #require(rendered.firstRange(of: "<body>".utf8)).lowerBound : 0
        try expectGolden(Array(rendered[start...]), "../planner/golden/\(page.file)")
    }

    @Test(arguments: PlannerPage.all.filter { $0.format == .text })
    func `no line passes eighty columns or ends in a space`(_ page: PlannerPage) throws {
        for line in String(decoding: try page.render(), as: UTF8.self).split(separator: "\n") {
            #expect(EastAsianWidth.columns(of: Array(line.utf8)) <= 80, "\(line)")
            #expect(!line.hasSuffix(" "), "\(line)")
        }
    }

    @Test(arguments: [
        ("plan.json", "plan.json"), ("計画/令和3年度.json", "計画/令和3年度.json"), ("my plan.json", "'my plan.json'"),
        ("it's.json", "'it'\\''s.json'"), ("a;b.json", "'a;b.json'"),
    ]) func `the command that applies a suggestion can be copied`(_ file: String, _ word: String) throws {
        let report = Report(of: try PlannerFixtures.bytes("four-offices"), file: file, options: .test)
        let page = try #require(AdviceReport(report)).render(.text, .en, style: PlannerFixtures.plain)
        #expect(
            String(decoding: page, as: UTF8.self).hasSuffix("grant-cli advise --apply 1 \(word) > new.json\n"))
    }

    @Test(arguments: PlannerPage.all.filter { $0.format != .json && $0.language == .ja })
    func `a page in Japanese writes days by their era`(_ page: PlannerPage) throws {
        #expect(!String(decoding: try page.render(), as: UTF8.self).contains(/[0-9]{4}-[0-9]{2}-[0-9]{2}/))
    }

    @Test(arguments: PlannerPage.all) func `nothing acts on the terminal`(_ page: PlannerPage) throws {
        let text = String(decoding: try page.render(), as: UTF8.self)
        #expect(!text.unicodeScalars.contains { $0.acts && $0 != "\n" })
    }

    @Test(arguments: PlannerPage.all.filter { $0.format == .json }) func `what is JSON can be read`(_ page: PlannerPage)
        throws
    {
        _ = try JSON.parse(try page.render())
    }
}
