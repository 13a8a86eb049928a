import GrantDocuments
import GrantRules

/// What this program calls itself in a report.
enum Tool {
    static let name = "grant-cli"
    static let version = GrantCalculator.version
    static let summary = Text(
        ja: "地方創生テレワーク交付金の実施計画を計算し、確かめる",
        en: "computes and checks plans for the Regional Revitalization Telework Grant")
}
