import GrantTesting
import Testing

@testable import GrantRules

/// The initialisers that refuse what cannot be: at each limit, just inside it and just beyond.
@Suite struct DoorTests {
    @Test(arguments: [(0, true), (9_999_999_999_999, true), (-1, false), (10_000_000_000_000, false), (.max, false)])
    func `an amount is from 0 to 9,999,999,999,999 yen`(_ amount: Int64, _ isAmount: Bool) {
        #expect(Yen(amount)?.amount == (isAmount ? amount : nil))
    }

    @Test(arguments: [(1, true), (100_000, true), (0, false), (-1, false), (100_001, false)])
    func `a capacity is from 1 to 100,000 people`(_ people: Int, _ isCapacity: Bool) {
        #expect((Capacity(people) != nil) == isCapacity)
    }

    @Test(arguments: [
        (1, 1, true), (1, 2, true), (2, 4, true), (999_999_999, 999_999_999, true), (1, 999_999_999, true),
        (0, 1, false), (-1, 1, false), (1, 0, false), (2, 1, false), (-1, -1, false), (1, 1_000_000_000, false),
        (1_000_000_000, 1_000_000_000, false), (.min, .min, false), (.max, .max, false),
    ]) func `a share is above 0 and at most 1, in terms of up to nine digits`(
        _ above: Int64, _ below: Int64, _ isRatio: Bool
    ) {
        #expect(Ratio(above, below)?.text == (isRatio ? "\(above)/\(below)" : nil))
    }

    @Test(arguments: [(1, true), (1_200, true), (0, false), (-1, false), (1_201, false)])
    func `a step is from 1 to 1,200 months`(_ months: Int, _ isStep: Bool) throws {
        let share = try #require(Ratio(1, 2))
        #expect((Clawback.Step(withinMonths: months, share: share) != nil) == isStep)
    }

    @Test(arguments: [
        "0001-01-01", "9999-12-31", "2020-02-29", "2000-02-29", "2021-04-30", "2021-12-31",
        "2021-09-09", "2021-10-10", "2021-11-11",
    ]) func `a day is a real one and is written back as it was`(_ text: String) {
        #expect(Day(text)?.text == text)
    }

    @Test(arguments: [
        "", "0000-01-01", "2021-02-29", "1900-02-29", "2100-02-29", "2021-04-31", "2021-00-01", "2021-13-01",
        "2021-01-00", "2021-01-32", "2021-1-01", "2021-01-1", "21-01-01", "2021/01/01", "2021-01-011", "2021-01-01 ",
        " 2021-01-01", "-021-01-01", "+2021-01-1", "２０２１-01-01", "2021-01-0１", "10000-01-01", "20210101", "2021-01-",
        "2021-01-01T00:00:00Z",
        // The neighbours of the digits: as digits they would make the 10th of January and the 5th of March.
        "2021-01-0:", "2021-00-5/",
        // More digits than any number of the machine holds.
        "2021-01-01" + String(repeating: "9", count: 40),
    ]) func `anything else is no day`(_ text: String) { #expect(Day(text) == nil) }

    @Test(arguments: [
        (1, 1, 1, true), (9_999, 12, 31, true), (0, 1, 1, false), (10_000, 1, 1, false), (2_021, 0, 1, false),
        (2_021, 13, 1, false), (2_021, 1, 0, false), (2_021, 1, 32, false), (2_021, 2, 29, false), (2_020, 2, 29, true),
    ]) func `a day of three numbers is a real one of the years 1 to 9999`(
        _ year: Int, _ month: Int, _ day: Int, _ isDay: Bool
    ) {
        #expect((Day(year: year, month: month, day: day) != nil) == isDay)
    }

    @Test(arguments: [
        ("1/1", true), ("1/2", true), ("2/4", true), ("10/10", true), ("999999999/999999999", true),
        ("1/999999999", true),
        ("", false), ("/", false), ("1/", false), ("/2", false), ("1", false), ("1//2", false), ("1/2/2", false),
        ("1/2/", false), ("01/2", false), ("1/02", false), ("0/1", false), ("2/1", false), (" 1/2", false),
        ("1/2 ", false), ("-1/2", false), ("1/1000000000", false), ("1000000000/1000000000", false),
        // A colon follows the 9; as a digit it would be ten.
        ("1/:", false), (":/:", false), ("１/２", false),
        (String(repeating: "1", count: 40) + "/" + String(repeating: "1", count: 40), false),
    ]) func `a share is read from two numbers without leading zeros`(_ text: String, _ isRatio: Bool) {
        #expect(Ratio(utf8: text.utf8)?.text == (isRatio ? text : nil))
    }

    @Test func `a claim, an answer and an exclusion each give a reason`() {
        #expect(Claim(basis: "") == nil)
        #expect(Claim(basis: "離島振興法")?.basis == "離島振興法")
        #expect(StatedReading(value: .counts, basis: "") == nil)
        #expect(StatedReading(value: .counts, basis: "回答")?.value == .counts)
        #expect(Cost.Exclusion("") == nil)
        #expect(Cost.Exclusion("他の補助金")?.reason == "他の補助金")
    }

    @Test func `a corporate number has thirteen digits of which the first checks the others`() {
        // The National Tax Agency's own, as it publishes it.
        #expect(CorporateNumber("7000012050002")?.text == "7000012050002")
        for digit in "012345689" {
            let wrong = "\(digit)000012050002"
            #expect(CorporateNumber.flaw(in: wrong.utf8) == .checkDigit(expected: 7))
            #expect(CorporateNumber(wrong) == nil)
        }
        for text in [
            "", "700001205000", "70000120500020", "700001205000a", "+700001205000", "７000012050002", " 700001205000",
            // The mark before 0 would weigh 255, which is 3 to a check digit: 3300000000000 is a number.
            "3/00000000000", "3:00000000000",
        ] {
            #expect(CorporateNumber.flaw(in: text.utf8) == .form, "\(text)")
            #expect(CorporateNumber(text) == nil)
        }
    }

    @Test func `the check digit of a corporate number is the one that the rule words`() {
        var random = SplitMix(seed: 13)
        for _ in 0..<2_000 {
            let twelve = (0..<12).map { _ in random.below(10) }
            // P1 is the digit on the right, Q is 1 for odd places and 2 for even ones.
            let sum = twelve.reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 2) }
            let text = twelve.map(String.init).joined()
            for first in 0...9 {
                let isRight = first == 9 - sum % 9
                #expect((CorporateNumber("\(first)" + text) != nil) == isRight)
            }
        }
    }

    @Test func `a rule code is a capital letter and three digits`() {
        #expect(Code(rawValue: "F201") == .aboveFacilityCap)
        #expect(Code(rawValue: "F201")?.rawValue == "F201")
        for text in ["", "F20", "F2011", "f201", "2201", "F2O1", "Ｆ201", "F-01"] {
            #expect(Code(rawValue: text) == nil)
        }
        #expect(
            Code(rawValue: "E101") == Code(.e, 101) && Code(.e, 101) != Code(.e, 102)
                && Code(.e, 101) != Code(.f, 101))
    }
}
