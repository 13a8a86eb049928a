import Testing

@testable import GrantRules

/// Sums over plans, which no single plan's limit holds below 64 bits.
@Suite struct TogetherSumTests {
    /// One plan may state 9,007,199,254,740,991 yen, so 1,030 plans state more than 64 bits hold.
    @Test func `a thousand plans of the largest amounts are added up without a trap`() throws {
        // The last one has no earlier round, so that its facility gets something and the finding has a place.
        let assessments = try (0...1_030).map { number in
            try Plan.example().changing {
                if number < 1_030 {
                    $0.previous.facilities = [.example("old-\(number)", capacity: 10, cost: 9_000_000_000_000_000)]
                }
                $0.readings = StatedReading(value: .envelope, basis: "照会への回答").map { [$0] } ?? []
            }.assessed()
        }
        let together = try #require(Together(assessments))
        let breach = try #require(together.breaches.first { $0.code == .envelopeOverPlans })
        #expect(breach.figures?.found == .max)
        let message = try #require(together.finding(for: breach)).message
        #expect(message.ja.contains("≥9,223,372,036,854,775,807円"))
        #expect(message.en.contains("≥9,223,372,036,854,775,807 yen"))
    }

    @Test func `a sum ends at the largest number`() {
        let most = Yen(sum: .max)
        #expect(most.plus(Yen(sum: 1)) == most && most.plus(most) == most)
        #expect(Yen(sum: .max - 1).plus(Yen(sum: 1)) == most)
        #expect(Yen(sum: .max - 1).grouped == "9,223,372,036,854,775,806" && most.grouped.hasPrefix("≥"))
    }

    @Test func `one plan alone meets nothing`() throws {
        let one = try Plan.example().changing { $0.build(capacities: [10, 10, 10, 10]) }.assessed()
        #expect(try #require(Together([one])).breaches.isEmpty)
        #expect(Together([]) == nil)
    }
}
