/// The cities whose wards have codes of their own (政令指定都市).
package enum DesignatedCities {
    private static let numbers: [UInt32] = [
        01100,  // 札幌市
        04100,  // 仙台市
        11100,  // さいたま市
        12100,  // 千葉市
        14100,  // 横浜市
        14130,  // 川崎市
        14150,  // 相模原市
        15100,  // 新潟市
        22100,  // 静岡市
        22130,  // 浜松市
        23100,  // 名古屋市
        26100,  // 京都市
        27100,  // 大阪市
        27140,  // 堺市
        28100,  // 神戸市
        33100,  // 岡山市
        34100,  // 広島市
        40100,  // 北九州市
        40130,  // 福岡市
        43100,  // 熊本市
    ]

    /// The cities in the order of their codes.
    package static var all: [LocalGovernmentCode] { numbers.map(LocalGovernmentCode.init(unchecked:)) }

    /// The last designated city before this code, if it is in the same prefecture.
    static func nearest(below code: LocalGovernmentCode) -> LocalGovernmentCode? {
        guard let number = numbers.last(where: { $0 < code.number }) else { return nil }
        let city = LocalGovernmentCode(unchecked: number)
        return city.prefecture == code.prefecture ? city : nil
    }
}
