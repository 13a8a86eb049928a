import Foundation
import GrantTesting
import Testing

@testable import GrantRules

/// Plans whose answers were worked out apart from this code, by two ways that agree.
@Suite struct WorkedPlansTests {
    struct Worked: CustomTestStringConvertible, @unchecked Sendable {
        let name: String
        let plan: [String: Any]
        let expected: [String: Any]

        var testDescription: String { name }
    }

    static let all: [Worked] = {
        let lines = (try? Repository.text("Fixtures/worked/worked-plans.ndjson"))?.split(separator: "\n") ?? []
        return lines.compactMap { line in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            guard let object, let name = object["name"] as? String, let plan = object["plan"] as? [String: Any],
                let expected = object["expected"] as? [String: Any]
            else { return nil }
            return Worked(name: name, plan: plan, expected: expected)
        }
    }()

    @Test func `all sixty are there`() { #expect(WorkedPlansTests.all.count == 60) }

    @Test(arguments: all) func `a worked plan gives the answer worked out`(_ worked: Worked) throws {
        let answer = try Plan(PlanDraft(json: worked.plan)).assessed().asWorked
        for key in Set(worked.expected.keys).union(answer.keys).sorted() {
            let expected = worked.expected[key].map { "\(canonical($0))" }
            let found = answer[key].map { "\(canonical($0))" }
            // A body that may not apply has no case: null on paper, absent here.
            if key == "case", expected == "null", found == nil { continue }
            #expect(found == expected, "\(key)")
        }
    }

    private func canonical(_ value: Any) -> String {
        let data = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed])
        return data.flatMap { String(data: $0, encoding: .utf8) } ?? "?"
    }
}
