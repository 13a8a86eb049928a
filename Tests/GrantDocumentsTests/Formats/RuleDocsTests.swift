import Foundation
import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

@Suite struct RuleDocsTests {
    static let pages = RuleDocs.pages
    static let folder = Repository.root.appending(path: "docs/rules")

    @Test(arguments: RuleDocsTests.pages.map(\.name))
    func `a page of docs says what the rule says`(_ name: String) throws {
        let page = try #require(RuleDocsTests.pages.first { $0.name == name })
        #expect(try Repository.complaint(about: Array(page.utf8), at: "docs/rules/" + name) == nil)
    }

    @Test func `there is no page of a code that is gone`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: RuleDocsTests.folder.path)
        #expect(Set(names) == Set(RuleDocsTests.pages.map(\.name)))
    }

    @Test func `every code has its page`() {
        let codes = Set(Rule.all.map(\.code) + Rule.ofDocuments.map(\.code))
        #expect(Set(Catalogue.all.map(\.code)) == codes)
    }
}
