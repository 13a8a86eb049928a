import GrantTesting
import Testing

@testable import GrantRules

/// The reckoning beside a slow version of section 10 that looks at every day by itself and shares no code with it.
@Suite struct SettlementOracleTests {
    /// Together they draw 100,000 settlements with `GRANT_TESTS=full`.
    static let seeds = UInt64(1)...10
    static let perSeed = 10_000

    @available(macOS 15, *)
    @Test(arguments: seeds) func `every figure, day and code is the one of the slow version`(_ seed: UInt64) throws {
        var maker = SettlementMaker(seed: seed)
        for count in 0..<drawn(of: SettlementOracleTests.perSeed) {
            let drawn = maker.next()
            let slow = slowReckon(
                SlowSettlement(drawn.settlement.draft),
                actual: drawn.actual.map { (Int($0.applicant.text) ?? 0, Int($0.nationalShare.amount)) },
                asOf: drawn.asOf?.asNumber, overrides: drawn.overrides.slowOfSettlements)
            let reckoning = try #require(
                drawn.settlement.reckoned(with: drawn.actual, asOf: drawn.asOf, overriding: drawn.overrides))
            let (found, expected) = (reckoning.lines, slow.lines)
            try #require(found == expected, "settlement \(count): \(found.difference(from: expected))")
        }
    }
}

extension Readings {
    fileprivate var slowOfSettlements: [String: String] {
        var answers: [String: String] = [:]
        for reading in [Reading.surchargeFirstDay, .orderStacking] {
            if let value = self[reading] { answers[reading.id] = value.id }
        }
        return answers
    }
}
