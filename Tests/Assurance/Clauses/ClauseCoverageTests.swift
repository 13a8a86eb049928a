import Foundation
import GrantTesting
import Testing

@testable import GrantRules

/// Nothing that the slides say is left to chance.
@Suite struct ClauseCoverageTests {
    @Test(arguments: Clause.all.map(\.id)) func `a clause is tested`(_ id: String) throws {
        let clause = try #require(Clause.all.first { $0.id == id })
        #expect(
            clause.isTested,
            "nothing would turn red if the program forgot \(id): \(clause.says.en)")
    }

    @Test func `all sixteen facts, fourteen statutes and six readings are there`() {
        #expect(Clause.facts.map(\.id) == (1...16).map { $0 < 10 ? "F0\($0)" : "F\($0)" })
        #expect(Clause.statutes.map(\.id) == (1...14).map { $0 < 10 ? "L0\($0)" : "L\($0)" })
        #expect(
            Clause.readings.map(\.id) == [
                "tier-mixing", "existing-with-new", "outside-area", "rounding", "surcharge-first-day", "order-stacking",
            ])
    }

    @Test func `no rule and no reading of a plan rests on a statute that only a settlement asks`() {
        let asked =
            Rule.all.filter { !$0.judges(.settlement) || $0.judges(.plan) }.flatMap(\.sources)
            + Schedule.r2Hosei3.openQuestions.flatMap(\.sources)
        for statute in Schedule.r2Hosei3.statutes where statute.bearing == .settlement {
            #expect(!asked.contains(.statute(statute.id)), "\(statute.id.text)")
        }
    }

    @Test func `a fact that nothing rests on and nothing names is found out`() {
        let text = Text(ja: "どこにもない", en: "nowhere")
        let invented = Fact.ID(rawValue: 99)
        #expect(!Clause("F99", text, in: "F99", sources: { $0 == .fact(invented) }, figures: 3).isTested)
    }

    @Test func `a test names a fact in its own text alone, and not by a span of facts`() {
        let text = "@Test func `one`() { expect(x, \"F06\") }\n@Test func `two, F01 to F16`() { .tierMixing }"
        let tests = TestSource.all(in: text, of: "x")
        #expect(tests.map(\.name) == ["one", "two, F01 to F16"])
        #expect(tests.map { $0.names(["F06"]) } == [true, false])
        #expect(tests.map { $0.names(["F16"]) } == [false, false])
        #expect(tests.map { $0.names([".tierMixing"]) } == [false, true])
    }

    @Test func `the page of clauses is not stale`() throws {
        #expect(try Repository.complaint(about: Array(ClausePage.text.utf8), at: "docs/clauses.md") == nil)
    }
}
