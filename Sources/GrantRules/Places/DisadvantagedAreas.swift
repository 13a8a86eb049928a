/// Municipalities of the Tokyo area with a disadvantaged area (条件不利地域), as another scheme listed them.
///
/// The grant prints no list of its own, so this one can only raise a question, never settle it.
package enum DisadvantagedAreas {
    /// Whether its prefecture has said that the list is this grant's as well; only 埼玉県 has, in its assembly
    /// (県議会 令和3年6月定例会, 2021-06-23).
    package static func isConfirmed(for code: LocalGovernmentCode) -> Bool { code.prefecture == 11 }

    /// The codes as documents write them, check digit and all, so that they can be compared by eye.
    private static let listed: [UInt32] = [
        112071,  // 秩父市
        112097,  // 飯能市
        112119,  // 本庄市
        113492,  // ときがわ町
        113611,  // 横瀬町
        113620,  // 皆野町
        113654,  // 小鹿野町
        113697,  // 東秩父村
        113832,  // 神川町
        122050,  // 館山市
        122181,  // 勝浦市
        122238,  // 鴨川市
        122262,  // 富津市
        122343,  // 南房総市
        122386,  // いすみ市
        123498,  // 東庄町
        124273,  // 長南町
        124419,  // 大多喜町
        124435,  // 御宿町
        124630,  // 鋸南町
        133078,  // 檜原村
        133086,  // 奥多摩町
        133612,  // 大島町
        133621,  // 利島村
        133639,  // 新島村
        133647,  // 神津島村
        133817,  // 三宅村
        133825,  // 御蔵島村
        134015,  // 八丈町
        134023,  // 青ヶ島村
        134210,  // 小笠原村
        143642,  // 山北町
        143839,  // 真鶴町
        144029,  // 清川村
    ]

    /// The municipalities of the list, in the order of their codes.
    package static var all: [LocalGovernmentCode] { listed.compactMap { LocalGovernmentCode(digits: $0) } }

    /// Whether the list has this municipality, or the city this is a ward of.
    package static func lists(_ code: LocalGovernmentCode) -> Bool {
        let number = code.city.number
        return listed.contains { $0 / 10 == number }
    }
}
