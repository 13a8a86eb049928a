import GrantRules
import Testing

@testable import GrantDocuments

@Suite("What was meant by a day, a number or a word that is written otherwise")
struct SlipsTests {
    @Test(arguments: days)
    func `a day`(_ text: String, _ form: DateSlip.Form, _ meant: String?) {
        let slip = DateSlip(text)
        #expect(slip.form == form)
        #expect(slip.meant?.text == meant)
    }

    static let days: [(String, DateSlip.Form, String?)] = [
        ("", .empty, nil), ("来年", .other, nil),
        ("R3.10.1", .era, "2021-10-01"), ("r3.10.1", .era, "2021-10-01"), ("H31.4.30", .era, "2019-04-30"),
        ("S64.1.7", .era, "1989-01-07"), ("昭和64年1月7日", .era, "1989-01-07"), ("平成31年4月30日", .era, "2019-04-30"),
        ("令和３年10月1日", .era, "2021-10-01"), ("令和元年5月1日", .era, "2019-05-01"), ("令和元.5.1", .era, "2019-05-01"),
        ("R 3.10.1", .era, "2021-10-01"), ("R.3.10.1", .era, "2021-10-01"), ("R..3.10.1", .other, nil),
        ("R3.10.1 9:00", .era, "2021-10-01"), ("R1.5.1", .era, "2019-05-01"), ("R0.1.1", .other, nil),
        ("R20211001", .other, nil), ("R9000.1.1", .other, nil), ("令和3元年1月1日", .other, nil), ("元年10月1日", .other, nil),
        ("2021/10/01", .slashes, "2021-10-01"), ("2021/10-01", .slashes, "2021-10-01"),
        ("2021／10／01", .slashes, "2021-10-01"), ("2021.10.1", .points, "2021-10-01"),
        ("2021．10．01", .points, "2021-10-01"), ("2021年10月1日", .japanese, "2021-10-01"),
        ("2021年10月1", .japanese, "2021-10-01"), ("2021-10-1", .unpadded, "2021-10-01"),
        ("2021－10－01", .unpadded, "2021-10-01"), ("2021-10-01日", .unpadded, "2021-10-01"),
        ("２０２１-10-01", .fullWidth, "2021-10-01"), ("２０２１年１０月１日", .fullWidth, "2021-10-01"),
        ("2021-10-01T00:00", .withTime, "2021-10-01"), ("2021-10-01 09:00", .withTime, "2021-10-01"),
        ("２０２１-10-01 9", .withTime, "2021-10-01"), ("2021年10月1日 ", .withTime, "2021-10-01"),
        ("2021-10T01", .other, nil), ("2021-10 01", .other, nil), ("2021-10日", .other, nil),
        ("2021-10-日", .other, nil),
        ("20211001", .undivided, "2021-10-01"), ("99991231", .undivided, "9999-12-31"),
        ("10000101", .undivided, "1000-01-01"), ("1000101", .other, nil), ("09991231", .other, nil),
        ("99999999", .month(99), nil), ("100000000", .other, nil), ("20211301", .month(13), nil),
        ("20211001-", .other, nil), ("20211001年", .other, nil), ("R20211001-", .other, nil),
        ("100000000/1/1", .other, nil), ("20211001/1/1", .other, nil),
        ("2021-00-01", .month(0), nil), ("2021-13-01", .month(13), nil), ("2021-12-1", .unpadded, "2021-12-01"),
        ("2021-1-1", .unpadded, "2021-01-01"), ("2021-10-00", .day(month: 10, year: 2021, last: 31), nil),
        ("2021-2-29", .day(month: 2, year: 2021, last: 28), nil),
        ("2024-02-30", .day(month: 2, year: 2024, last: 29), nil),
        ("2021-4-31", .day(month: 4, year: 2021, last: 30), nil),
        ("2021-1-32", .day(month: 1, year: 2021, last: 31), nil),
        ("2021-12-32", .day(month: 12, year: 2021, last: 31), nil),
        ("9999-2-30", .day(month: 2, year: 9999, last: 28), nil), ("999-10-01", .other, nil),
        ("1000-1-1", .unpadded, "1000-01-01"), ("10000-01-01", .other, nil), ("2021-10", .other, nil),
        ("2021-10-01-05", .other, nil), ("2021-10--01", .other, nil), ("-2021-10-01", .other, nil),
        ("2021-10-01x", .other, nil), ("2021-10-", .other, nil),
        ("2021-10-01-", .other, nil), ("20211001T09:00", .other, nil), ("20211001 ", .other, nil),
        ("20211001日", .other, nil), ("R3.10.元", .other, nil), ("R", .other, nil),
    ]

    @Test(arguments: tokens)
    func `a JSON number`(_ text: String, _ form: NumberSlip.Form, _ meant: Int64?) {
        let slip = NumberSlip(token: text)
        #expect(slip.form == form)
        #expect(slip.meant == meant)
    }

    static let tokens: [(String, NumberSlip.Form, Int64?)] = [
        ("3e7", .exponent, 30_000_000), ("3E7", .exponent, 30_000_000), ("1e+3", .exponent, 1_000),
        ("12e0", .exponent, 12),
        ("1.5e1", .exponent, 15), ("1.50E1", .exponent, 15), ("150e-1", .exponent, 15), ("155e-1", .exponent, nil),
        ("10e-2", .exponent, nil), ("1000e-03", .exponent, 1), ("1e-1", .exponent, nil), ("20e-1", .exponent, 2),
        ("3.0", .point, 3), ("1.5", .point, nil), ("10.00", .point, 10), ("0.0", .point, 0), ("-0", .sign, 0),
        ("-0.0", .point, nil), ("-1.5", .point, nil), ("-1e3", .exponent, nil), ("0e5", .exponent, 0),
        ("0e-5", .exponent, 0), ("0e1000", .exponent, 0), ("0e10000", .exponent, nil),
        ("1e14", .exponent, 100_000_000_000_000),
        ("9e14", .exponent, 900_000_000_000_000), ("1e15", .exponent, nil), ("1e1000", .exponent, nil),
        ("99999999999999.0", .point, 99_999_999_999_999), ("100000000000000.0", .point, nil),
        ("999999999999999e0", .exponent, 999_999_999_999_999), ("1000000000000000e0", .exponent, nil),
        ("0.5e1", .exponent, 5), ("100.5e1", .exponent, 1_005), ("0.001e5", .exponent, 100),
        ("99999999999999e1", .exponent, 999_999_999_999_990), ("0e9999", .exponent, 0),
    ]

    @Test(arguments: texts)
    func `what stands in quotes where a number belongs`(_ text: String, _ form: NumberSlip.Form, _ meant: Int64?) {
        let slip = NumberSlip(text: text)
        #expect(slip.form == form)
        #expect(slip.meant == meant)
    }

    static let texts: [(String, NumberSlip.Form, Int64?)] = [
        ("3000", .quoted, 3_000), ("0", .quoted, 0), ("1234567890", .quoted, 1_234_567_890),
        ("３０００", .fullWidth, 3_000),
        ("９8", .fullWidth, 98), ("3,000", .separators, 3_000), ("3，000", .separators, 3_000),
        ("3、000", .separators, 3_000),
        ("3_000", .separators, 3_000), ("3 000", .separators, 3_000), ("3　000", .separators, 3_000),
        ("3'000", .separators, 3_000), ("３，０００", .fullWidth, 3_000), ("5千", .units, 5_000), ("3百", .units, 300),
        ("3000万", .units, 30_000_000), ("3,000万", .units, 30_000_000), ("2億", .units, 200_000_000),
        ("3万5000円", .units, 35_000), ("1億2000万円", .units, nil), ("3千万", .units, nil),
        ("999999億", .units, 99_999_900_000_000),
        ("1000000億円", .units, nil), ("万", .quoted, nil), ("円", .units, nil), ("18人", .units, 18), ("18名", .units, 18),
        ("3か月", .units, 3), ("3カ月", .units, 3), ("3ヶ月", .units, 3), ("3ケ月", .units, 3), ("3箇月", .units, 3),
        ("¥30", .units, 30),
        ("￥30", .units, 30), ("\\30", .units, 30), ("30円", .units, 30), ("約3000", .words, nil), ("約30円", .words, nil),
        ("約３", .words, nil), ("-3", .words, nil), ("+3", .words, nil), ("−3", .words, nil), ("－3", .words, nil),
        ("△3", .words, nil), ("▲3", .words, nil), ("1000000000000000", .quoted, 1_000_000_000_000_000),
        ("10000000000000000", .quoted, nil), ("10000000000000001円", .units, nil),
        ("9999999999999999", .quoted, 9_999_999_999_999_999),
    ]

    @Test
    func `no sum is too large to be refused`() {
        #expect(NumberSlip(text: String(repeating: "999999億", count: 100_000)).meant == nil)
    }

    @Test
    func `only digits are digits`() {
        for (value, digit) in [
            (0x2F, nil), (0x30, 0), (0x39, 9), (0x3A, nil), (0xFF0F, nil), (0xFF10, 0), (0xFF19, 9), (0xFF1A, nil),
        ] as [(UInt32, Int64?)] {
            #expect(Unicode.Scalar(value).map { NumberSlip.digit($0) } == .some(digit), "\(value)")
        }
    }

    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("a", "a", 0), ("a", "b", 1), ("ab", "ba", 1),
        ("abc", "acb", 1),
        ("abcd", "badc", 2), ("kitten", "sitting", 3), ("ca", "abc", 3), ("abcdef", "abdcef", 1),
        ("abcdef", "bcdefa", 2),
        ("aab", "aba", 1), ("xabx", "xbax", 1), ("capasity", "capacity", 1), ("abc", "abxc", 1), ("abxc", "abc", 1),
    ])
    func `how many slips lie between two words`(_ a: String, _ b: String, _ distance: Int) {
        #expect(Suggestion.distance(Array(a.utf8), Array(b.utf8)) == distance)
        #expect(Suggestion.distance(Array(b.utf8), Array(a.utf8)) == distance)
    }

    @Test(
        arguments: [
            ("ac", ["ab", "ad"], "ab"), ("cd", ["ab"], nil), ("abcdyz", ["abcdef"], "abcdef"),
            ("abcxyz", ["abcdef"], nil),
            ("abxyz", ["abcde"], nil), ("abcdx", ["abcde"], "abcde"), ("abcdex", ["abcdyz", "abcdef"], "abcdef"),
            ("TYPE", ["type"], "type"), ("AZ", ["az"], "az"), ("AAZZ", ["aazz"], "aazz"), ("@[", ["`{"], nil),
            ("a_b_", ["a-b-"], "a-b-"),
            ("x", [], nil), ("abcdefghi", ["abcxyzghi"], "abcxyzghi"), ("abcdefghi", ["abwxyzghi"], nil),
            (String(repeating: "a", count: 40), [String(repeating: "a", count: 41)], String(repeating: "a", count: 41)),
            (String(repeating: "a", count: 41), [String(repeating: "a", count: 41)], nil),
        ] as [(String, [String], String?)])
    func `the nearest word, when one is near`(_ word: String, _ words: [String], _ nearest: String?) {
        #expect(Suggestion.nearest(to: Array(word.utf8), among: words) == nearest)
    }
}
