import Testing

@testable import GrantRules

@Suite struct LocalGovernmentsTests {
    @Test func `the table is what the official list says, worked out here in another way`() {
        let rows = LocalGovernmentRow.all
        let numbers = Set(rows.compactMap { Int($0.code.prefix(5)) })
        let words = LocalGovernmentTable.wordsPerPrefecture
        #expect(LocalGovernmentTable.words == 48 * words)
        #expect(LocalGovernmentTable.members.count == 48 * words)
        var rank = 0
        for word in 0..<48 * words {
            let first = word / words * 1000 + word % words * 64
            let members = (0..<64).filter { word % words * 64 + $0 < 1000 && numbers.contains(first + $0) }
            let bits = members.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
            #expect(LocalGovernmentTable.members[word] == bits)
            #expect(LocalGovernmentTable.ranks[word] == UInt16(rank))
            rank += members.count
        }
        #expect(rank == rows.count)
        let names = LocalGovernmentTable.names.description
        #expect(Array(names.utf8) == Array(rows.map { $0.name + "、" }.joined().utf8))
        #expect(LocalGovernmentTable.starts.count == rows.count + 1)
        for (row, start) in LocalGovernmentTable.starts.enumerated() {
            #expect(Int(start) == rows.prefix(row).reduce(0) { $0 + $1.name.utf16.count + 1 })
        }
        #expect(names.utf16.allSatisfy { (0x0800...0xD7FF).contains($0) })
    }

    @Test func `47 prefectures and 1,741 municipalities as of 2020`() {
        #expect(Array(LocalGovernments.codes).count == 1_788)
        #expect(LocalGovernments.asOf == "2020")
        #expect(LocalGovernments.codes.count { $0.isPrefecture } == 47)
    }

    @Test func `the codes come in the order of the official list`() {
        #expect(LocalGovernments.codes.map(\.text) == LocalGovernmentRow.all.map(\.code))
    }

    @Test func `exactly the codes of the official list are in the table`() {
        let listed = Set(LocalGovernmentRow.all.map { String($0.code.prefix(5)) })
        for number in 1_000..<48_000 {
            let code = LocalGovernmentCode(unchecked: UInt32(number))
            #expect(LocalGovernments.contains(code) == listed.contains(String(code.text.prefix(5))))
        }
    }

    @Test func `every name and its prefecture's are those of the official list`() throws {
        for row in LocalGovernmentRow.all {
            let place = try #require(LocalGovernments.name(of: code(row.code)))
            #expect(place.code.text == row.code)
            #expect(Array(place.name.utf8) == Array(row.name.utf8))
            #expect(Array(place.prefecture.utf8) == Array(row.prefecture.utf8))
        }
    }

    @Test func `a full name says the prefecture once`() {
        #expect(LocalGovernments.name(of: code("132063"))?.fullName == "東京都府中市")
        #expect(LocalGovernments.name(of: code("130001"))?.fullName == "東京都")
    }

    @Test func `a name counts alone, after its prefecture's, and with either ケ`() {
        for row in LocalGovernmentRow.all {
            let code = code(row.code)
            let small = row.name.replacing("ケ", with: "ヶ")
            let large = row.name.replacing("ヶ", with: "ケ")
            for name in [row.name, small, large] {
                #expect(LocalGovernments.isName(name, of: code) == true)
                #expect(LocalGovernments.isName(row.prefecture + name, of: code) == true)
                #expect(LocalGovernments.isName(utf8: Array(name.utf8), of: code) == true)
            }
            for other in ["", row.name + "　", " " + row.name, String(row.name.dropLast()), row.name + "市"] {
                #expect(LocalGovernments.isName(other, of: code) == false, "\(other) for \(row.name)")
            }
        }
    }

    @Test func `青ヶ島村 and 青ケ島村 are one name`() {
        #expect(LocalGovernments.isName("青ヶ島村", of: code("134023")) == true)
        #expect(LocalGovernments.isName("東京都青ケ島村", of: code("134023")) == true)
        #expect(LocalGovernments.isName("青か島村", of: code("134023")) == false)
    }

    @Test func `another place's name, or its prefecture's, is not the name`() {
        #expect(LocalGovernments.isName("広島県府中市", of: code("132063")) == false)
        #expect(LocalGovernments.isName("東京都府中市", of: code("132063")) == true)
        #expect(LocalGovernments.isName("東京都", of: code("132063")) == false)
        #expect(LocalGovernments.isName("稚内市", of: code("012025")) == false)
    }

    @Test func `a name is compared byte by byte`() {
        let name = "つがる市"
        let decomposed = "つか\u{3099}る市"
        #expect(name == decomposed)
        #expect(LocalGovernments.isName(name, of: code("022098")) == true)
        #expect(LocalGovernments.isName(decomposed, of: code("022098")) == false)
        let cut = Array(name.utf8.dropLast())
        #expect(LocalGovernments.isName(utf8: cut, of: code("022098")) == false)
        #expect(LocalGovernments.isName(utf8: cut + [0x02], of: code("022098")) == false)
    }

    @Test(arguments: ["141011", "072001", "016951", "479993"])
    func `a code outside the table has no name to compare`(text: String) {
        #expect(LocalGovernments.isName("横浜市", of: code(text)) == nil)
        #expect(LocalGovernments.name(of: code(text)) == nil)
        #expect(!LocalGovernments.contains(code(text)))
    }

    @Test(arguments: [[0xE4, 0x20, 0x80], [0xE4, 0x80, 0x20], [0x64, 0x80, 0x80], [0xE4, 0x80]] as [[UInt8]])
    func `bytes that spell no character are no part of a name`(_ bytes: [UInt8]) {
        var bytes = bytes.makeIterator()
        #expect(TableName.nextUnit(in: &bytes) == nil)
    }
}
