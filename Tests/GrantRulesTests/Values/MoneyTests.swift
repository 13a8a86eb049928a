import GrantTesting
import Testing

@testable import GrantRules

@Suite struct MoneyTests {
    @Test(arguments: [
        (1, 1, 2, 0), (3, 1, 2, 1), (29_999_999, 1, 2, 14_999_999), (29_999_999, 3, 4, 22_499_999),
        (1, 3, 4, 0), (2, 3, 4, 1), (5, 3, 4, 3), (9_007_199_254_740_991, 1, 1, 9_007_199_254_740_991),
        (9_007_199_254_740_991, 3, 4, 6_755_399_441_055_743),
        (9_007_199_254_740_991, 999_999_998, 999_999_999, 9_007_199_245_733_791),
        (9_999_999_999_999, 1, 999_999_999, 10_000), (9_999_999_999_999, 999_999_999, 999_999_999, 9_999_999_999_999),
    ]) func `a share is exact and rounded down to the yen`(
        _ amount: Int64, _ above: Int64, _ below: Int64, _ share: Int64
    )
        throws
    {
        let ratio = try #require(Ratio(above, below))
        #expect(Yen(sum: amount).scaled(by: ratio, rounding: .downToYen).amount == share)
    }

    @Test func `a share of any amount is the one that doubling bit by bit gives`() throws {
        var random = SplitMix(seed: 7)
        for _ in 0..<20_000 {
            let below = 1 + random.below(random.pick([4, 1_000, 999_999_999]))
            let above = 1 + random.below(below)
            let amount = random.below(random.pick([100, 90_000_000, 9_999_999_999_999, 9_007_199_254_740_991]))
            let ratio = try #require(Ratio(Int64(above), Int64(below)))
            let found = Yen(sum: Int64(amount)).scaled(by: ratio, rounding: .downToYen).amount
            let slow = slowShare("\(above)/\(below)", of: amount)
            try #require(found == Int64(slow), "\(amount) × \(above)/\(below)")
            let thousands = Yen(sum: Int64(amount)).scaled(by: ratio, rounding: .downToThousandYen).amount
            try #require(thousands == Int64(slow / 1_000 * 1_000))
        }
    }

    @Test func `taking away never goes below nothing`() {
        #expect(Yen(sum: 5).less(Yen(sum: 3)).amount == 2)
        #expect(Yen(sum: 5).less(Yen(sum: 5)) == .zero)
        #expect(Yen(sum: 5).less(Yen(sum: 6)) == .zero)
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (52_000_000, "52,000,000"), (-1_234_567, "-1,234,567"),
        (.max, "9,223,372,036,854,775,807"), (.min, "-9,223,372,036,854,775,808"),
    ]) func `figures are written in groups of three`(_ figure: Int64, _ text: String) {
        #expect(figure.grouped == text)
    }

    @Test func `a long name is cut inside a sentence and a short one is not`() {
        let forty = String(repeating: "長", count: 40)
        #expect(forty.ja == "「\(forty)」")
        #expect((forty + "い").ja == "「\(forty)…」")
        #expect(String(repeating: "a", count: 41).en == "\"" + String(repeating: "a", count: 40) + "…\"")
        #expect("".ja == "「」")
    }
}
