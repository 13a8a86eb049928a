import Testing

@testable import GrantRules

/// Small pieces that every sentence uses.
@Suite struct TextFiguresTests {
    @Test func `digits stand in groups of three`() {
        let numbers: [Int64] = [0, 9, 999, 1_000, 99_999, 123_456, 1_234_567, -1_000, -999]
        #expect(
            numbers.map(\.grouped) == [
                "0", "9", "999", "1,000", "99,999", "123,456", "1,234,567", "-1,000", "-999",
            ])
        #expect(Int64.min.grouped == "-9,223,372,036,854,775,808")
    }

    @Test func `a difference has its sign`() {
        let numbers: [Int64] = [1, 0, -1, 7_500_000, -500_000]
        #expect(numbers.map { $0.signed(.ja) } == ["+1", "0", "△1", "+7,500,000", "△500,000"])
        #expect(numbers.map { $0.signed(.en) } == ["+1", "0", "-1", "+7,500,000", "-500,000"])
    }

    @Test func `what another list has is taken away as often as it stands there`() {
        let numbers = [1, 1, 2, 3, 1]
        #expect(numbers.less([], by: { $0 }) == numbers)
        #expect(numbers.less([1, 3, 3, 4], by: { $0 }) == [1, 2, 1])
        #expect(numbers.less([1, 1], by: { $0 }) == [2, 3, 1])
        #expect(numbers.less([5, 7], by: { $0 % 2 }) == [2, 3, 1])
    }
}
