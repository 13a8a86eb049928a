import GrantRules
import Testing

@Suite struct JapaneseFiguresTests {
    /// The first and last days of each era as the law proclaims them.
    @Test(arguments: [
        ("2019-05-01", "令和元年5月1日"), ("2019-04-30", "平成31年4月30日"), ("1989-01-08", "平成元年1月8日"),
        ("1989-01-07", "昭和64年1月7日"), ("1926-12-25", "昭和元年12月25日"), ("1926-12-24", "大正15年12月24日"),
        ("1912-07-30", "大正元年7月30日"), ("1912-07-29", "明治45年7月29日"), ("1873-01-01", "明治6年1月1日"),
        ("1872-12-31", "西暦1872年12月31日"), ("2024-02-29", "令和6年2月29日"),
    ]) func `a day is written by its era in Japanese and by ISO in English`(_ iso: String, _ japanese: String) throws {
        let day = try #require(Day(iso))
        #expect(day[.ja] == japanese)
        #expect(day[.en] == iso)
    }

    @Test(arguments: [("1/1", "全額"), ("3/3", "全額"), ("1/2", "2分の1"), ("2/4", "4分の2")])
    func `a share is written as an ordinance writes it`(_ text: String, _ japanese: String) throws {
        let share = try #require(Ratio(utf8: text.utf8))
        #expect(share[.ja] == japanese)
        #expect(share[.en] == text)
    }

    @Test(arguments: [
        (Int64(-1_500), "△1,500", "-1,500"), (1_500, "+1,500", "+1,500"), (0, "0", "0"),
        (.min, "△9,223,372,036,854,775,808", "-9,223,372,036,854,775,808"),
    ]) func `less is written as public accounts write it`(_ yen: Int64, _ japanese: String, _ english: String) {
        #expect(yen.signed(.ja) == japanese)
        #expect(yen.signed(.en) == english)
    }
}
