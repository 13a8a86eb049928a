import Foundation
import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

@Suite struct RuleDocsTests {
    static let pages = ReferenceDocs.files()
    static let folder = Repository.root.appending(path: "docs/rules")

    @Test(arguments: RuleDocsTests.pages.map(\.name))
    func `a page of docs says what the rules and the schedule say`(_ name: String) throws {
        let page = try #require(RuleDocsTests.pages.first { $0.name == name })
        #expect(try Repository.complaint(about: page.utf8, at: "docs/" + name) == nil)
    }

    @Test func `the register shows what each answer is worth`() throws {
        let page = try #require(RuleDocsTests.pages.first { $0.name == "readings.md" })
        let lines = String(decoding: page.utf8, as: UTF8.self).split(separator: "\n")
        let values = Schedule.readings.flatMap(\.values).count
        #expect(lines.count { $0.contains("** 国費 ") && $0.hasPrefix("  - **<code>") } == values)
    }

    @Test func `there is no page of a code that is gone`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: RuleDocsTests.folder.path)
        #expect(Set(names.map { "rules/" + $0 } + ["readings.md"]) == Set(RuleDocsTests.pages.map(\.name)))
    }

    @Test func `every code has its page`() {
        let codes = Set(Rule.all.map(\.code) + Rule.ofDocuments.map(\.code))
        #expect(Set(Catalogue.all.map(\.code)) == codes)
    }
}
