import Foundation
import GrantTesting
import Testing

@testable import GrantRules

/// Settlements whose answers were worked out apart from this code, two of them published to the yen.
@Suite struct WorkedSettlementsTests {
    struct Worked: CustomTestStringConvertible, @unchecked Sendable {
        let name: String
        let settlement: [String: Any]
        let asOf: String?
        let expected: [String: Any]

        var testDescription: String { name }
    }

    static let all: [Worked] = {
        let lines = (try? Repository.text("Fixtures/worked/worked-settlements.ndjson"))?.split(separator: "\n") ?? []
        return lines.compactMap { line in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            guard let object, let name = object["name"] as? String,
                let settlement = object["settlement"] as? [String: Any],
                let expected = object["expected"] as? [String: Any]
            else { return nil }
            return Worked(name: name, settlement: settlement, asOf: object["asOf"] as? String, expected: expected)
        }
    }()

    @Test func `all thirty-five are there`() { #expect(WorkedSettlementsTests.all.count == 35) }

    @Test(arguments: all) func `a worked settlement gives the answer worked out`(_ worked: Worked) throws {
        let settlement = try Settlement(SettlementDraft(json: worked.settlement))
        let answer = try #require(settlement.reckoned(asOf: worked.asOf.flatMap { Day($0) })).asWorked
        for key in Set(worked.expected.keys).union(answer.keys).sorted() {
            #expect(canonical(answer[key]) == canonical(worked.expected[key]), "\(key)")
        }
    }

    private func canonical(_ value: Any?) -> String {
        let data = value.flatMap {
            try? JSONSerialization.data(withJSONObject: $0, options: [.sortedKeys, .fragmentsAllowed])
        }
        return data.flatMap { String(data: $0, encoding: .utf8) } ?? "?"
    }
}
