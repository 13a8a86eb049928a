import Testing

@testable import GrantRules

@Suite struct DesignatedCitiesTests {
    @Test(arguments: [
        ("141011", "横浜市鶴見区", "141003"),
        ("141186", "横浜市都筑区", "141003"),
        ("141313", "川崎市川崎区", "141305"),
        ("141518", "相模原市緑区", "141500"),
        ("011011", "札幌市中央区", "011002"),
        ("221317", "浜松市中区", "221309"),
        ("271411", "堺市堺区", "271403"),
        ("401013", "北九州市門司区", "401005"),
        ("401315", "福岡市東区", "401307"),
    ])
    func `a ward belongs to the nearest designated city below it`(ward: String, name: String, city: String) {
        #expect(code(ward).isWard)
        #expect(code(ward).city == code(city))
        #expect(LocalGovernments.knows(code(ward)))
        #expect(!LocalGovernments.contains(code(ward)))
    }

    @Test func `nothing in the table is a ward, not even a special ward of Tokyo`() {
        for row in LocalGovernmentRow.all {
            #expect(!code(row.code).isWard, "\(row.name)")
            #expect(code(row.code).city.text == row.code)
            #expect(LocalGovernments.knows(code(row.code)))
        }
    }

    @Test(arguments: ["131458", "071013", "072001", "142999", "479993"])
    func `a number that no designated city stands below is unknown and its own city`(text: String) {
        #expect(!code(text).isWard)
        #expect(code(text).city == code(text))
        #expect(!LocalGovernments.knows(code(text)))
    }

    @Test func `wards are exactly what the rule says, for every number a code can have`() {
        let table = Set(LocalGovernmentRow.all.compactMap { Int($0.code.prefix(5)) })
        let cities = [
            1100, 4100, 11100, 12100, 14100, 14130, 14150, 15100, 22100, 22130, 23100, 26100, 27100, 27140,
            28100, 33100, 34100, 40100, 40130, 43100,
        ]
        for number in 1_000..<48_000 {
            let below = cities.filter { $0 / 1000 == number / 1000 && $0 < number }.max()
            let third = String(100_000 + number).dropFirst(3).first
            let ward = !table.contains(number) && third == "1" && number / 1000 != 13 ? below : nil
            #expect(LocalGovernmentCode(unchecked: UInt32(number)).city.number == UInt32(ward ?? number))
        }
    }

    @Test func `below a designated city is the one before it, and below the first none`() {
        #expect(DesignatedCities.nearest(below: code("141305")) == code("141003"))
        #expect(DesignatedCities.nearest(below: code("141003")) == nil)
    }

    @Test func `the twenty designated cities are cities of the table`() {
        #expect(DesignatedCities.all.count == 20)
        #expect(DesignatedCities.all == DesignatedCities.all.sorted())
        for city in DesignatedCities.all {
            #expect(LocalGovernments.name(of: city)?.name.hasSuffix("市") == true)
        }
    }
}
