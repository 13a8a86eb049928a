import Testing

@testable import GrantRules

/// The examples that document the rules are true.
@Suite struct RuleExamplesTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: Rule
        let example: Example

        var testDescription: String { "\(rule.code.rawValue) \(example.title.ja)" }
    }

    static let cases = Rule.all.flatMap { rule in rule.examples().map { Case(rule: rule, example: $0) } }

    @Test(arguments: cases) func `an example gives exactly its codes`(_ one: Case) throws {
        let codes = try one.example.findings().map(\.code)
        #expect(Set(codes.map(\.rawValue)) == Set(one.example.codes.map(\.rawValue)))
    }

    @Test(arguments: cases.filter { $0.example.codes.contains($0.rule.code) })
    func `the rule's own finding stands where the example says`(_ one: Case) throws {
        let own = try one.example.findings().filter { $0.code == one.rule.code }
        #expect(own.map(\.place.pointer) == [one.example.place?.pointer])
    }

    @Test func `the example plan itself has no finding`() throws {
        #expect(try Plan.example().assessed().findings.isEmpty)
    }

    @Test(arguments: Rule.all.map(\.code)) func `every rule has an example that fires and one that does not`(
        _ code: Code
    ) throws {
        let rule = try #require(Rule.all.first(with: code))
        let codes = rule.examples().map(\.codes)
        #expect(codes.contains { $0.contains(code) })
        #expect(codes.contains { !$0.contains(code) })
    }

    @Test func `rules stand in the order of codes, each once`() {
        let codes = Rule.all.map(\.code)
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
    }
}
