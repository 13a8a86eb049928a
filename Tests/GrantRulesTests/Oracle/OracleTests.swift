import GrantTesting
import Testing

@testable import GrantRules

/// The engine beside a slow version of the specification that shares no code with it.
@Suite struct OracleTests {
    private static let table: SlowTable = Dictionary(
        uniqueKeysWithValues: LocalGovernmentRow.all.map { ($0.code, ($0.prefecture, $0.name)) })

    /// Seeds run beside each other; together they draw 100,000 plans with `GRANT_TESTS=full`.
    static let seeds = UInt64(1)...20
    static let plansPerSeed = 5_000
    /// Headroom by definition is a search over whole reckonings, so only some plans are asked.
    static let plansPerHeadroom = 250

    @Test(arguments: seeds) func `every figure and code is the one of the slow version`(_ seed: UInt64) throws {
        var maker = PlanMaker(seed: seed)
        for count in 0..<drawn(of: OracleTests.plansPerSeed) {
            let (plan, overrides) = maker.next()
            let withHeadroom = count % OracleTests.plansPerHeadroom == 0
            let slow = slowAssess(
                SlowPlan(plan.draft), overrides: overrides.slow, table: OracleTests.table, withHeadroom: withHeadroom)
            let expected = slow.lines(withHeadroom: withHeadroom)
            let found = plan.assessed(overriding: overrides).lines(withHeadroom: withHeadroom)
            let difference = difference(found, expected)
            try #require(difference.isEmpty, "plan \(count): \(difference)\nin \(plan.draft)")
        }
    }

    private func difference(_ found: [String], _ expected: [String]) -> String {
        if found == expected { return "" }
        return found.difference(from: expected).map { change in
            switch change {
            case .insert(_, let line, _): "found \(line)"
            case .remove(_, let line, _): "expected \(line)"
            }
        }.joined(separator: "\n")
    }
}

extension Readings {
    fileprivate var slow: [String: String] {
        var answers: [String: String] = [:]
        for reading in Schedule.readings { if let value = self[reading] { answers[reading.id] = value.id } }
        return answers
    }
}
