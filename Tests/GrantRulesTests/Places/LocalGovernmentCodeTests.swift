import Testing

@testable import GrantRules

@Suite struct LocalGovernmentCodeTests {
    @Test func `every code of the official list reads and writes back the same`() throws {
        for row in LocalGovernmentRow.all {
            let code = try #require(LocalGovernmentCode(row.code))
            #expect(code.text == row.code)
            #expect("\(code)" == row.code)
            #expect(LocalGovernmentCode(utf8: Array(row.code.utf8)) == code)
            #expect(code.prefecture == Int(row.code.prefix(2)))
            #expect(code.isPrefecture == (row.name == row.prefecture))
        }
    }

    @Test func `check digits agree with the rule as it is worded, for every number a code can have`() {
        for number in 1_000..<48_000 {
            let digits = String(100_000 + number).dropFirst()
            let expected = LocalGovernmentRow.checkDigit(ofFive: digits)
            for digit in 0...9 {
                let flaw = LocalGovernmentCode.flaw(in: "\(digits)\(digit)".utf8)
                #expect(flaw == (digit == expected ? nil : .checkDigit(expected: expected)))
            }
        }
    }

    @Test func `a single wrong digit is refused unless the check digit cannot show it`() {
        // A sum with remainder 0 and one with remainder 10 both give 1, so only codes that end in 1 can slip.
        let rows = LocalGovernmentRow.all.filter { !$0.code.hasSuffix("1") }
        let sample = stride(from: 0, to: rows.count, by: rows.count / 200).prefix(200).map { rows[$0].code }
        #expect(sample.count == 200)
        for code in sample {
            for typo in singleDigitTypos(of: code) {
                #expect(LocalGovernmentCode(typo) == nil, "\(code) as \(typo)")
            }
        }
    }

    @Test func `the official check digit does not show every wrong digit of a code that ends in 1`() {
        #expect(LocalGovernmentCode("133621") != nil)
        let unseen = singleDigitTypos(of: "133621").filter { LocalGovernmentCode($0) != nil }
        for typo in unseen {
            #expect(typo.hasSuffix("1"))
            #expect(LocalGovernmentRow.checkDigit(ofFive: typo.prefix(5)) == 1)
        }
        #expect(!unseen.isEmpty)
    }

    @Test(arguments: [
        "", "0", "07202", "0720280", "07202a", "07202 ", " 72028", "+72028", "07-028", "０７２０２８", "07202８", "07202:",
        "0720:8",
        "/72028",
    ])
    func `anything but six ASCII digits has the wrong form`(text: String) {
        #expect(LocalGovernmentCode.flaw(in: text.utf8) == .form)
        #expect(LocalGovernmentCode(text) == nil)
    }

    @Test(arguments: [("000000", 0), ("009997", 0), ("480002", 48), ("999999", 99)])
    func `a prefecture outside 01 to 47 is named before the check digit`(text: String, prefecture: Int) {
        #expect(LocalGovernmentCode.flaw(in: text.utf8) == .prefecture(prefecture))
        #expect(LocalGovernmentCode(text) == nil)
    }

    @Test func `a wrong check digit comes with the right one`() {
        #expect(LocalGovernmentCode.flaw(in: "072020".utf8) == .checkDigit(expected: 8))
        #expect(LocalGovernmentCode.flaw(in: "072028".utf8) == nil)
    }

    @Test func `a code reads from a part of a larger text`() {
        let text = "{\"code\":\"072028\"}"
        #expect(LocalGovernmentCode(text.dropFirst(9).prefix(6)) == code("072028"))
        #expect(LocalGovernmentCode(utf8: Array(text.utf8)[9..<15]) == code("072028"))
    }

    @Test func `the six digits as a number, without the zero in front`() {
        #expect(code("011002").digits == 11_002)
        #expect(code("131130").digits == 131_130)
    }

    @Test func `the prefecture's own code has 000 and its own check digit`() {
        #expect(code("072028").prefectureCode.text == "070009")
        #expect(code("070009").prefectureCode == code("070009"))
        for number: UInt32 in [1_999, 46_999, 47_999] {
            #expect(LocalGovernmentCode(unchecked: number).prefectureCode.number == number - 999)
        }
    }

    @Test func `the Tokyo area is four prefectures and all in them`() {
        let isInside = { (digits: String) in Schedule.r2Hosei3.isInTokyoArea(code(digits)) }
        let inside = LocalGovernmentRow.all.filter { isInside($0.code) }
        #expect(Set(inside.map(\.prefecture)) == ["埼玉県", "千葉県", "東京都", "神奈川県"])
        #expect(!LocalGovernmentRow.all.contains { $0.prefecture == "東京都" && !isInside($0.code) })
        #expect(!isInside("100005"))
        #expect(!isInside("150002"))
    }

    @Test func `codes are ordered as their digits are`() {
        let codes = LocalGovernmentRow.all.map { code($0.code) }
        #expect(codes.reversed().sorted() == codes)
        #expect(!(codes[0] < codes[0]))
        #expect(Set(codes).count == codes.count)
    }

    private func singleDigitTypos(of code: String) -> [String] {
        let digits = Array(code)
        return digits.indices.flatMap { place in
            "0123456789".filter { $0 != digits[place] }.map { digit in
                var typo = digits
                typo[place] = digit
                return String(typo)
            }
        }
    }
}
