import Testing

@testable import GrantRules

@Suite struct LocalGovernmentQueryTests {
    @Test func `what is found is what a slow search of the official list finds`() {
        for text in ["県", "東京都", "府中", "島村", "北海道札", "0720", "133078", "1330789", "京都", "丁", "鶴ヶ島"] {
            let expected = LocalGovernmentRow.all.filter { row in
                let full = row.prefecture == row.name ? row.name : row.prefecture + row.name
                return row.code.hasPrefix(text) || full.contains(text)
            }
            #expect(found(text) == expected.map(\.code), "\(text)")
        }
    }

    @Test(arguments: [
        ("東京都 檜原村", "133078"),
        ("東京都　青ケ島村", "134023"),
        ("龍ヶ崎", "082082"),
        ("０７２０２", "072028"), ("０７２０９", "072095"),
    ])
    func `spaces, full-width digits and the other ケ do not matter`(text: String, code: String) {
        #expect(found(text) == [code])
    }

    @Test func `an empty query finds everything and a strange one nothing`() {
        #expect(found("").count == LocalGovernmentRow.all.count)
        #expect(found(" 　").count == LocalGovernmentRow.all.count)
        #expect(found("𠮷").isEmpty)
        #expect(found("072028市").isEmpty)
        #expect(found("東京都東京都").isEmpty)
        #expect(found("東東京都").isEmpty)
        #expect(["1/", "1:", "/", ":"].allSatisfy { found($0).isEmpty })
        // A ward has a code and no name in the table.
        #expect(!LocalGovernmentQuery("札幌").finds(code("011011")))
    }

    private func found(_ text: String) -> [String] {
        let query = LocalGovernmentQuery(text)
        return LocalGovernments.codes.filter(query.finds).map(\.text)
    }
}
