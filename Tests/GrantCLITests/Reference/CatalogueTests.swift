import Foundation
import GrantTesting
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
        #expect(Catalogue.all.count == Rule.all.count + Rule.ofDocuments.count)
    }

    @Test func `the families hold every code once`() {
        let listed = Code.Family.allCases.flatMap { $0.rules.map(\.code) }
        #expect(listed == Catalogue.all.map(\.code))
    }

    @Test(arguments: codes, Language.allCases)
    func `a rule is shown whole`(_ code: String, _ language: Language) throws {
        let rule = try #require(Code(rawValue: code).flatMap { Catalogue.rule($0) })
        let world = FakeWorld()
        #expect(world.run("rules", code.lowercased(), "--lang", language.rawValue, "--format", "markdown") == .fine)
        #expect(world.out.hasPrefix("# \(code) "))
        let shows = { (text: String) in world.out.contains(Markdown(text: text).string) }
        #expect(shows(rule.reason[language]))
        #expect(shows(rule.remedy[language]))
        for citation in rule.citations(under: .r2Hosei3) {
            #expect(shows(citation.text[language]))
        }
        for example in rule.examples() { #expect(shows(example.title[language])) }
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

    @Test func `a word lists the rules that have it, and a code its own rule`() {
        let world = FakeWorld()
        world.run("rules", "条件不利地域")
        #expect(world.out.contains("E103") && !world.out.contains("K801"))
        let one = FakeWorld()
        one.run("rules", "k801")
        #expect(one.out.contains("返還の発生") && !one.out.contains("E103"))
    }

    /// What the examples of writing are pieces of; a wrong piece takes the place of the first right one.
    static let sampleDocument = """
        { "format": "grant-plan/1", "schedule": "r2-hosei3", "notes": "",
          "applicant": { "code": "072028", "name": "会津若松市" },
          "type": "standard",
          "readings": [ { "id": "tier-mixing", "value": "envelope", "basis": "内閣府の回答" } ],
          "facilities": [
            { "id": "office-a", "name": "中町オフィス", "capacity": 18, "operation": "public", "municipality": "072028",
              "costs": [{ "item": "改修工事費", "amount": 21000000 }] },
            { "id": "office-b", "name": "東町オフィス", "capacity": 30,
              "operation": "private", "operatorContribution": 5000000, "municipality": "072028",
              "costs": [{ "item": "備品購入費", "amount": 9000000 }] } ],
          "companySupport": {
            "clawback": { "source": "会津若松市進出支援金交付要綱 第9条", "countedFrom": "applied",
              "steps": [{ "withinMonths": 24, "share": "2/3" }, { "withinMonths": 36, "share": "1/1" },
                { "withinMonths": 60, "share": "1/2" }] },
            "companies": [
              { "id": "c1", "name": "株式会社みほん", "corporateNumber": "7123456789012", "headquarters": "131016",
                "facility": "office-a", "amount": 1000000, "appliedOn": "2021-10-01" } ] } }
        """

    @Test(arguments: Rule.ofDocuments.map(\.code))
    func `an example of writing gives its code and no other, at what is written`(_ code: Code) throws {
        let sample = CatalogueTests.sampleDocument
        #expect(PlanReader.read(Array(sample.utf8)).problems.isEmpty)
        for example in Rule.ofDocuments(code).examples() {
            guard case .text(let written, let right) = example.subject else { continue }
            let range = try #require(sample.range(of: right), "\(right) is in the sample")
            let text = sample.replacingCharacters(in: range, with: written)
            let problems = PlanReader.read(Array(text.utf8)).problems
            #expect(Set(problems.map(\.code)) == Set(example.codes))
            let start = sample[..<range.lowerBound].utf8.count
            // What is missing is missing in its object, so the place may be around the piece.
            #expect(problems.allSatisfy { $0.place.bytes.overlaps(start..<start + written.utf8.count) })
        }
    }

    @Test func `every problem that a line can show has an example on each side`() {
        let without = Rule.ofDocuments.filter { $0.examples().isEmpty }.map(\.code)
        // Then three of a settlement, which `SettlementReaderTests` shows, those of workbooks, and what nobody could open.
        let ofFiles: [Code] = [.notUTF8, .tooDeep, .tooLong, .sumTooLarge, .otherFile, .byteOrderMark]
        #expect(
            without == ofFiles + [.dayTooEarly, .partAboveWhole, .noDecision] + Rule.ofWorkbooks.map { $0.code }
                + [.unopened])
        for rule in Rule.ofDocuments where !without.contains(rule.code) {
            #expect(Set(rule.examples().map(\.codes)) == [[], [rule.code]])
        }
    }
}
