import GrantRules
import Testing

/// What a program prints of a value is what documents write.
@Suite struct PrintedTests {
    @Test func `values print as they are written`() throws {
        let half = try #require(Ratio(1, 2))
        let day = try #require(Day("2021-09-01"))
        let code = try #require(Code(rawValue: "F201"))
        let number = try #require(CorporateNumber("7000012050002"))
        #expect("\(try #require(Yen(45_000_000))) \(half) \(day) \(code)" == "45000000 1/2 2021-09-01 F201")
        #expect(
            "\(number) \(try #require(Capacity(30))) \(Reading.rounding) \(ReadingValue.thousand)"
                == "7000012050002 30 rounding thousand")
    }
}
