import Foundation
import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct RuleDocsTests {
    static let pages = RuleDocs.pages
    static let folder = Repository.root.appending(path: "docs/rules")

    /// `RECORD=1` writes the pages, and that run fails.
    @Test(arguments: RuleDocsTests.pages.map(\.name))
    func `a page of docs says what the rule says`(_ name: String) throws {
        let page = try #require(RuleDocsTests.pages.first { $0.name == name })
        let file = RuleDocsTests.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try FileManager.default.createDirectory(at: RuleDocsTests.folder, withIntermediateDirectories: true)
            try Data(page.utf8).write(to: file)
            Issue.record("recorded \(name): read the difference, then run again without RECORD")
            return
        }
        let written = try? Array(Data(contentsOf: file))
        #expect(written == page.utf8, "docs/rules/\(name) is stale: RECORD=1 swift test --filter RuleDocsTests")
    }

    @Test func `there is no page of a code that is gone`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: RuleDocsTests.folder.path)
        #expect(Set(names) == Set(RuleDocsTests.pages.map(\.name)))
    }

    @Test func `every code has its page`() {
        let codes = Set(Rule.all.map(\.code) + DocumentRule.all.map(\.code))
        #expect(Set(Catalogue.all.map(\.code)) == codes)
    }
}
