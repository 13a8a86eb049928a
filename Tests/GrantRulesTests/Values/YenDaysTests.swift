import GrantTesting
import Testing

@testable import GrantRules

/// Yen times days, products of any size, and the number of a day.
@Suite struct YenDaysTests {
    @Test func `the largest amount over all days is exact`() {
        // 9,999,999,999,999 × 3,652,059 = 36,520,590,000,000,000,000 − 3,652,059
        let days = YenDays(Yen(sum: 9_999_999_999_999), days: 3_652_059)
        #expect(days.grouped == "36,520,589,999,996,347,941")
        // × 3 = 109,561,769,999,989,043,823, and without the last four digits
        #expect(days.charge.amount == 10_956_176_999_998_904)
    }

    @Test func `sums and differences carry`() {
        let one = YenDays(Yen(sum: 9_999), days: 1)
        #expect(one.plus(one).grouped == "19,998" && one.plus(one).less(one) == one)
        // Nothing is borrowed where the rest is as large, or larger.
        #expect(
            YenDays(Yen(sum: 20_005), days: 1).less(YenDays(Yen(sum: 10_003), days: 1))
                == YenDays(Yen(sum: 10_002), days: 1))
        #expect(
            YenDays(Yen(sum: 20_003), days: 1).less(YenDays(Yen(sum: 10_003), days: 1))
                == YenDays(Yen(sum: 10_000), days: 1))
        #expect(YenDays(Yen(sum: 10_001), days: 1).less(one).grouped == "2")
        #expect(YenDays.zero.grouped == "0" && YenDays(Yen(sum: 1_000_000), days: 1).grouped == "1,000,000")
        #expect(YenDays(Yen(sum: 123_456), days: 1).grouped == "123,456")
    }

    @available(macOS 15, *)
    @Test func `products are compared and divided exactly`() {
        var random = SplitMix(seed: 7)
        for _ in 0..<drawn(of: 20_000) {
            let factors = (0..<3).map { _ in Int64(random.below(1 << 40) >> random.below(40)) }
            let divisors = (0..<2).map { _ in Int64(random.below(1 << 40) >> random.below(40)) + 1 }
            let product = factors.reduce(Int128(1)) { $0 * Int128($1) }
            let exact = product / divisors.reduce(Int128(1)) { $0 * Int128($1) }
            let found = Product(factors).divided(by: divisors, most: .max / 4)
            #expect(Int128(found) == min(exact, Int128(Int64.max / 4)))
            #expect(Product(factors) == Product(factors.reversed()))
        }
    }

    @Test func `a product is the same number however many factors make it`() {
        #expect(Product([6]) == Product([2, 3]) && Product([1, 1, 6]) == Product([6]))
        #expect(
            Product([0]) == Product([0, 5, 1 << 40]) && Product([0]) < Product([1, 1])
                && Product([2, 2]) > Product([3]))
        #expect(Product([1 << 31, 2]) == Product([1 << 32]) && Product([1 << 32, 1 << 32, 1]) > Product([.max]))
        #expect(Product([1 << 40, 1 << 40]).divided(by: [1 << 60, 1, 1], most: .max / 4) == 1 << 20)
        #expect(
            Product([7]).divided(by: [1, 1], most: 100) == 7 && Product([7, 1, 1, 1]).divided(by: [2], most: 2) == 2)
    }

    @Test func `days are numbered one after another from the first to the last`() {
        var (day, number) = (Day(known: 1, 1, 1), 1)
        while day.year < 10_000 {
            #expect(day.number == number)
            day = day.next
            number += 1
            if day.day == 2 { (day, number) = (Day(known: day.year, day.month, 27), number + 25) }
        }
        #expect(number == 3_652_060)
    }
}
