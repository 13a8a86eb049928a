@testable import GrantDocuments
@testable import GrantRules

/// The words of a plan and of a report, for libFuzzer's `-dict`.
enum Dictionary {
    static var text: String {
        (keys + values + reportKeys + rest).map { "\"" + escaped($0) + "\"" }.joined(separator: "\n")
    }

    private static let keys =
        (PlanKey.allCases.map(\.rawValue) + SettlementKey.allCases.map(\.rawValue)).map { "\"\($0)\":" }

    private static let values =
        Reading.allCases.flatMap { reading in [reading.id] + reading.values.map(\.id) }.map { "\"\($0)\"" }
        + [
            "\"grant-settlement/1\"", "\"17-1\"", "\"18-2\"", "\"remaining-years\"", "\"proceeds\"", "\"0/1\"",
            "\"grant-plan/1\"", "\"r2-hosei3\"", "\"standard\"", "\"high-standard\"", "\"public\"", "\"private\"",
            "\"applied\"", "\"paid\"", "\"overseas\"", "\"072028\"", "\"131016\"", "\"130001\"", "\"1/1\"", "\"1/2\"",
            "\"2021-10-01\"", "\"2024-02-29\"", "9999999999999", "90000000", "30000000", "12000000", "1000000",
            "100000",
            "1200",
        ]

    private static let reportKeys = [
        "tool", "version", "plan", "file", "sha256", "verdict", "totals", "range", "items", "findings", "ignored",
        "from",
        "binding", "programme", "pointer", "severity",
    ].map { "\"\($0)\":" }

    private static let rest = [
        "\\u0000", "\\ud83d\\ude00", "\\u202e", "\\\"", "\u{1B}[2J", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{9B}",
        "=1+1",
        "<script>", "]]>", "&amp;", "::error::", "%0A", "](", "|", "\r\n", "\n---\n", "ヶ", "ケ", "-0", "1e3", "[", "]",
        "{",
        "}", ",",
    ]

    private static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "\""): "\\\""
            case UInt8(ascii: "\\"): "\\\\"
            case 0x20..<0x7F: String(decoding: [byte], as: UTF8.self)
            default: "\\x" + String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
            }
        }.joined()
    }
}
