import Foundation
import GrantTesting
import Testing

@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

@Suite struct ScheduleTests {
    @Test(arguments: Language.allCases, ["text", "markdown"])
    func `every fact, figure and reading is shown`(_ language: Language, _ format: String) {
        let world = FakeWorld()
        #expect(world.run("schedule", "--lang", language.rawValue, "--format", format) == .fine)
        for fact in Schedule.r2Hosei3.facts { #expect(world.out.contains(fact.id.text)) }
        for figure in ["3/4", "1/2", "30,000,000", "45,000,000", "90,000,000", "12,000,000", "1,000,000"] {
            #expect(world.out.contains(figure))
        }
        for reading in Schedule.readings {
            #expect(world.out.contains(reading.id))
            for value in reading.values { #expect(world.out.contains(value.id)) }
        }
        let unbroken = world.out.filter { !$0.isWhitespace && $0 != "\\" }
        let evidence =
            Schedule.r2Hosei3.openQuestions.flatMap { $0.answers.map(\.evidence) }
            + Schedule.r2Hosei3.settledQuestions.map(\.evidence)
        for text in evidence { #expect(unbroken.contains(text[language].filter { !$0.isWhitespace })) }
        guard format == "text" else { return }
        for line in world.out.split(separator: "\n") { #expect(EastAsianWidth.columns(of: Array(line.utf8)) <= 80) }
    }

    @Test func `JSON carries the figures with their facts`() throws {
        let world = FakeWorld()
        #expect(world.run("schedule", "--format", "json") == .fine)
        let document = try JSONValue(world.output)
        #expect(document["rates"]?["high-standard"]?["value"] == .string("3/4"))
        #expect(document["rates"]?["standard"]?["fact"] == .string("F03"))
        let sizes = document["facilitySizes"]?.elements ?? []
        #expect(sizes.map { $0["cap"]?["value"]?.number } == [30_000_000, 45_000_000, 90_000_000])
        #expect(sizes.map { $0["count"]?["value"]?.number } == [3, 2, 1])
        #expect(document["limits"]?["companyPayment"]?["fact"] == .string("F11"))
        #expect(document["facts"]?.elements?.count == 16)
        #expect(document["readings"]?.elements?.count == 4)
        let statutes = document["statutes"]?.elements ?? []
        #expect(statutes.count == 14)
        #expect(statutes.allSatisfy { $0["address"]?.text?.hasPrefix("https://laws.e-gov.go.jp/law/") == true })
        let ofPlans = statutes.filter { $0["bearsOn"]?.text == "plan" }
        #expect(ofPlans.map { $0["id"]?.text } == ["L01", "L10", "L11", "L14"])
        #expect(document["openQuestions"]?.elements?.count == 5)
    }

    @Test(arguments: Language.allCases)
    func `both names of the grant are shown, the cabinet order's as L01`(_ language: Language) {
        let world = FakeWorld()
        #expect(world.run("schedule", "--lang", language.rawValue) == .fine)
        let unbroken = world.out.filter { !$0.isWhitespace }
        #expect(unbroken.contains(language == .ja ? "地方創生テレワーク交付金（" : "RevitalizationTeleworkGrant"))
        #expect(unbroken.contains("地方創生テレワーク推進交付金") && unbroken.contains("L01"))
        for number in 1...14 { #expect(unbroken.contains(number < 10 ? "L0\(number)" : "L\(number)")) }
    }
}
