import Testing

@testable import GrantRules

@Suite struct DisadvantagedAreasTests {
    static let reference = [
        "檜原村": "133078", "奥多摩町": "133086", "大島町": "133612", "利島村": "133621", "新島村": "133639",
        "神津島村": "133647", "三宅村": "133817", "御蔵島村": "133825", "八丈町": "134015", "青ヶ島村": "134023",
        "小笠原村": "134210", "秩父市": "112071", "飯能市": "112097", "本庄市": "112119", "ときがわ町": "113492",
        "横瀬町": "113611", "皆野町": "113620", "小鹿野町": "113654", "東秩父村": "113697", "神川町": "113832",
        "館山市": "122050", "勝浦市": "122181", "鴨川市": "122238", "富津市": "122262", "いすみ市": "122386",
        "南房総市": "122343", "東庄町": "123498", "長南町": "124273", "大多喜町": "124419", "御宿町": "124435",
        "鋸南町": "124630", "山北町": "143642", "真鶴町": "143839", "清川村": "144029",
    ]

    @Test func `the list is the one the specification gives, every code under its name`() {
        #expect(DisadvantagedAreas.all.map(\.text) == Self.reference.values.sorted())
        for (name, text) in Self.reference {
            #expect(LocalGovernments.isName(name, of: code(text)) == true, "\(name)")
        }
    }

    @Test func `of all codes of the table it lists those and no other`() {
        let listed = LocalGovernments.codes.filter(DisadvantagedAreas.lists)
        #expect(listed == DisadvantagedAreas.all)
        #expect(!DisadvantagedAreas.lists(code("141011")))
    }

    @Test func `only the prefecture that said so has confirmed the list`() {
        for place in LocalGovernments.codes {
            #expect(DisadvantagedAreas.isConfirmed(for: place) == (place.prefecture == 11))
        }
        #expect(
            DisadvantagedAreas.isConfirmed(for: code("112071")) && !DisadvantagedAreas.isConfirmed(for: code("122050")))
    }
}
