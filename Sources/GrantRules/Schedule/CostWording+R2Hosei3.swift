extension CostWording {
    /// Of soft costs.
    static let promotion = CostWording(
        [
            "プロモーション", "広報", "広告", "宣伝", "周知", "マッチング", "誘致", "イベント", "セミナー", "説明会",
            "パンフレット", "ホームページ", "ＰＲ", "pr活動", "pr費", "promotion", "marketing", "matching", "event",
            "publicity", "advertis",
        ], ja: "プロモーションやビジネスマッチング", en: "promotion or business matching")

    /// Of ① and ②.
    static let facility = CostWording(
        [
            "工事", "改修", "整備", "施設", "運営", "管理", "備品", "什器", "機器", "設備", "通信", "光熱", "賃借", "賃料",
            "家賃", "人件費", "construction", "equipment", "furniture", "running", "rent", "utilities", "renovation",
        ], ja: "この施設の整備・運営", en: "equipping or running that facility")
}
