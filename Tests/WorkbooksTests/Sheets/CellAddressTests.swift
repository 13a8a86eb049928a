import Testing

@testable import Workbooks

struct CellAddressTests {
    @Test(arguments: [("A1", 0, 0), ("Z9", 8, 25), ("AA10", 9, 26), ("xfd1048576", 1_048_575, 16_383), ("$D$5", 4, 3)])
    func `an address is read`(text: String, row: Int, column: Int) {
        #expect(CellAddress(text.utf8) == CellAddress(row: row, column: column))
    }

    @Test(arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "A1B", "1A", "A-1", "あ1", "ZZZZZZZZZZ1", "A99999999999"])
    func `what lies outside of every sheet is no address`(text: String) {
        #expect(CellAddress(text.utf8) == nil)
    }

    @Test func `every column is written as it is read`() {
        for column in 0..<CellAddress.mostColumns {
            let address = CellAddress(row: column * 64, column: column)
            #expect(CellAddress(address.text.utf8) == address)
        }
    }

    @Test func `a range is written with a colon and has its corners in order`() {
        let range = CellRange(Array("C4:D6".utf8)[...])
        #expect(range?.text == "C4:D6")
        #expect(CellRange(Array("C4".utf8)[...])?.text == "C4")
        for text in ["C4:", ":C4", "D4:C6", "C6:C4", "A1:B2:C3"] { #expect(CellRange(Array(text.utf8)[...]) == nil) }
        #expect(range?.contains(CellAddress(row: 5, column: 3)) == true)
        #expect(range?.contains(CellAddress(row: 6, column: 3)) == false)
    }

    @Test func `the range over a cell is found among many, and none may share a cell`() throws {
        let ranges = try ["A1:D1", "A2:A4", "B2:B3", "B4:C9", "D2:D1048576"].map {
            try #require(CellRange(Array($0.utf8)[...]))
        }
        let merged = try #require(MergedRanges(ranges.reversed()))
        for row in 0..<12 {
            for column in 0..<6 {
                let cell = CellAddress(row: row, column: column)
                #expect(merged.range(over: cell) == ranges.first { $0.contains(cell) })
            }
        }
        let other = try #require(CellRange(Array("C9:E10".utf8)[...]))
        #expect(MergedRanges(ranges + [other]) == nil)
    }
}

struct NumberFormatsTests {
    @Test(arguments: [
        "yyyy\\-mm\\-dd", "m/d/yy", "[$-411]ggge\"年\"m\"月\"d\"日\"", "h:mm", "[h]:mm:ss", "YYYY/MM/DD", "mmm", "[Red]d",
        "e/m/d", "\"日付\"d",
    ])
    func `days and times are told by their letters`(format: String) { #expect(NumberFormats.isDate(format)) }

    @Test(arguments: [
        "General", "G/標準", "#,##0", "0.00E+00", "@", "#,##0\"円\"", "\"day\"0", "0\\d", "[Red]0", "#,##0_d", "0*m",
        "0;d",
        "[$¥-411]#,##0", "",
    ])
    func `other formats are none`(format: String) { #expect(!NumberFormats.isDate(format)) }
}
