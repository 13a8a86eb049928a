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

    @Test func `every code and every open question has its place`() throws {
        let codes = Set(Rule.all.map(\.code) + Rule.ofDocuments.map(\.code))
        #expect(Set(Catalogue.all.map(\.code)) == codes)
        let register = try #require(RuleDocsTests.pages.first { $0.name == "readings.md" })
        let text = String(decoding: register.utf8, as: UTF8.self)
        for question in OpenQuestion.register {
            #expect(text.contains(Markdown(text: question.title.ja).string))
            #expect(text.contains(Markdown(text: question.title.en).string))
        }
    }
}
