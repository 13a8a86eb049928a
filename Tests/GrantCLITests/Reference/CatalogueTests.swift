import Foundation
import Testing

@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

@Suite struct CatalogueTests {
    private static let codes = Catalogue.all.map(\.code.rawValue)

    @Test(arguments: Language.allCases) func `the list has every code in eighty columns`(_ language: Language) {
        let world = FakeWorld()
        #expect(world.run("rules", "--lang", language.rawValue) == .fine)
        let lines = world.out.split(separator: "\n").map(String.init)
        for code in CatalogueTests.codes { #expect(lines.contains { $0.hasPrefix(code + "  ") }) }
        for line in lines { #expect(EastAsianWidth.columns(of: Array(line.utf8)) <= 80, "\(line)") }
        #expect(Catalogue.all.count == Rule.all.count + DocumentRule.all.count)
    }

    @Test func `the families hold every code once`() {
        let listed = CodeFamily.all.flatMap { $0.entries.map(\.code) }
        #expect(listed == Catalogue.all.map(\.code))
    }

    @Test(arguments: codes, Language.allCases)
    func `a rule is shown whole`(_ code: String, _ language: Language) throws {
        let entry = try #require(Code(rawValue: code).flatMap { Catalogue.entry($0) })
        let world = FakeWorld()
        #expect(world.run("rules", code.lowercased(), "--lang", language.rawValue, "--format", "markdown") == .fine)
        #expect(world.out.hasPrefix("# \(code) "))
        let shows = { (text: String) in world.out.contains(Markdown(text: text).string) }
        #expect(shows(entry.reason[language]))
        #expect(shows(entry.remedy[language]))
        for source in entry.sources {
            #expect(shows(Schedule.r2Hosei3.citation(of: source).text[language]))
        }
        for example in Rule.with(entry.code)?.examples() ?? [] { #expect(shows(example.title[language])) }
        let text = FakeWorld()
        text.run("rules", code, "--lang", language.rawValue)
        for line in text.out.split(separator: "\n") { #expect(EastAsianWidth.columns(of: Array(line.utf8)) <= 80) }
    }

    @Test func `JSON has every rule with both languages`() throws {
        let world = FakeWorld()
        #expect(world.run("rules", "--format", "json") == .fine)
        let document = try JSONValue(world.output)
        #expect(document["format"] == .string("grant-rules/1"))
        #expect(document["rules"]?.elements?.compactMap { $0["code"]?.text } == CatalogueTests.codes)
        for rule in document["rules"]?.elements ?? [] {
            for key in ["title", "reason", "mend"] {
                #expect(rule[key]?["ja"]?.text?.isEmpty == false)
                #expect(rule[key]?["en"]?.text?.isEmpty == false)
            }
        }
        let one = FakeWorld()
        one.run("rules", "F201", "--format", "json")
        #expect(try JSONValue(one.output)["rules"]?.elements?.count == 1)
    }

    @Test(arguments: DocumentExample.all.indices)
    func `an example of writing gives its code and no other`(_ index: Int) throws {
        let example = DocumentExample.all[index]
        let sample = DocumentExample.sample
        let range = try #require(sample.range(of: example.right), "\(example.right) is in the sample")
        let wrong = sample.replacingCharacters(in: range, with: example.wrong)
        #expect(PlanReader.read(Array(sample.utf8)).problems.isEmpty)
        #expect(Set(PlanReader.read(Array(wrong.utf8)).problems.map(\.code)) == [example.code])
    }

    @Test func `every problem that a line can show has an example`() {
        let shown = Set(DocumentExample.all.map(\.code))
        let without = DocumentRule.all.map(\.code).filter { !shown.contains($0) }
        #expect(without == [.notUTF8, .tooDeep, .tooLong, .sumTooLarge, .otherFile, .byteOrderMark])
    }
}
