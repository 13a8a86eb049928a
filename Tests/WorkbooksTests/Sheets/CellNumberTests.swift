import Testing
import Workbooks

struct CellNumberTests {
    @Test(
        arguments: [
            ("21000000", 21_000_000), ("2.1E7", 21_000_000), ("2.1e+7", 21_000_000), ("20999999.999999996", 21_000_000),
            ("37999999.999999996", 38_000_000), ("-5", -5), ("+5", 5), ("-0", 0), ("0.0", 0), ("5.000", 5), ("5.", 5),
            ("00012", 12), ("1000000000000000", 1_000_000_000_000_000), ("123456789012345678", 123_456_789_012_346_000),
            ("5E-1", nil), ("9000000.5", nil), ("1E18", nil), ("1E400", nil), ("0.1", nil), ("100E-2", 1), (".5E1", 5),
            ("0.30000000000000004", nil), ("0.99999999999999999", 1),
        ] as [(String, Int64?)])
    func `a number is whole when its fifteen digits are`(written: String, whole: Int64?) throws {
        let number = try #require(CellNumber(written))
        #expect(number.whole == whole)
    }

    @Test(arguments: [
        "", "-", ".", "E5", "1E", "1E5E5", "1.2.3", "１２", "1,000", " 1", "0x10", "NaN", "1E401",
        "1E-9223372036854775808",
        "--1", "1-",
    ])
    func `what no workbook writes is no number`(written: String) {
        #expect(CellNumber(written) == nil)
    }

    @Test(arguments: [
        ("9000000.5", "9000000.5"), ("0.1", "0.1"), ("-0.025", "-0.025"), ("0.30000000000000004", "0.3"),
        ("12.5E-1", "1.25"), ("1E-30", "1e-30"), ("2.1E7", "21000000"), ("1.5E300", "15e299"),
    ])
    func `it is shown in plain digits`(written: String, plain: String) throws {
        let number = try #require(CellNumber(written))
        #expect(number.plain == plain)
    }
}

struct CellDayTests {
    private func at(_ serial: Int64, from1904: Bool) -> CellDay? {
        CellNumber("\(serial)")?.whole.flatMap { CellDay($0, from1904: from1904) }
    }

    /// Serial numbers as Excel's documentation and openpyxl have them.
    @Test(
        arguments: [
            (61, 1900, 3, 1), (44_470, 2021, 10, 1), (44_501, 2021, 11, 1), (36_525, 1999, 12, 31),
            (36_585, 2000, 2, 29),
            (73_109, 2100, 2, 28), (73_110, 2100, 3, 1), (25_569, 1970, 1, 1), (2_958_465, 9999, 12, 31),
        ] as [(Int64, Int, Int, Int)])
    func `a serial number is a day and the day that number`(serial: Int64, year: Int, month: Int, day: Int) throws {
        let expected = CellDay(year: year, month: month, day: day)
        #expect(at(serial, from1904: false) == expected)
        #expect(expected.serial == serial)
        if serial > 1_523 { #expect(at(serial - 1_462, from1904: true) == expected) }
    }

    @Test func `every day follows the one before`() throws {
        var last = CellDay(year: 1900, month: 2, day: 28)
        for serial in Array(Int64(61)..<10_000) + Array(stride(from: 10_000, through: 2_958_465, by: 9_973)) {
            let day = try #require(at(serial, from1904: false))
            #expect(day.serial == serial)
            if serial < 10_000 {
                let isNext = day.day == last.day + 1 && day.month == last.month && day.year == last.year
                let isFirst = day.day == 1 && (day.month == last.month % 12 + 1)
                if !isNext && !isFirst { Issue.record("\(last) is followed by \(day)") }
            }
            last = day
        }
    }

    @Test(arguments: [
        ("44484", 44_484, 0), ("44484.5625", 44_484, 810), ("44484.999305555555", 44_484, 1_439),
        // 09:30 and 10:15 as Excel saves them; half a second before midnight is still that day, a rounding error is not.
        ("44484.395833333336", 44_484, 570), ("44484.3958333333", 44_484, 570), ("44484.427083333333", 44_484, 615),
        ("44484.999995", 44_484, 1_439), ("44484.99999999999", 44_485, 0), ("0.25", 0, 360),
        ("44484.0001", 44_484, 0),
    ])
    func `a time is a part of the day that has begun`(written: String, days: Int64, minutes: Int64) throws {
        let found = try #require(CellNumber(written)?.daysAndMinutes)
        #expect(found == (days, minutes))
    }

    @Test(arguments: ["60", "0", "-1", "2958466", "1E15", "0.5", "59.999"])
    func `no day before March 1900 or after 9999`(written: String) throws {
        let number = try #require(CellNumber(written))
        #expect(number.daysAndMinutes.flatMap { CellDay($0.days, from1904: false) } == nil)
        #expect(CellDay(year: 1900, month: 2, day: 28).serial == nil)
        #expect(at(2_957_010, from1904: true) == nil)
    }
}
