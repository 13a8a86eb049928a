import GrantRules

/// The pages under `docs/rules/`, made from the rules themselves, so that they cannot say anything else.
public enum RuleDocs {
    public struct Page: Sendable {
        /// Under `docs/rules/`.
        public let name: String
        public let utf8: [UInt8]
    }

    public static var pages: [Page] {
        let codes = Catalogue.all.map {
            Page(name: $0.code.rawValue + ".md", utf8: CodePage($0, under: .latest).text.utf8)
        }
        return [Page(name: "README.md", utf8: index.utf8)] + codes
    }

    static let notice: Markdown = "<!-- Made by the program from its rules; edit those, not this page. -->\n\n"

    private static var index: Markdown {
        var text = notice + "# 規則の一覧 / The rules\n\n"
        text += "[解釈と未決の論点 / readings and open questions](../readings.md)\n\n"
        text += table(
            "交付金の規則 / Rules of the grant", Rule.all.filter { $0.scope == .plan })
        text += table("複数の計画 / Several plans together", Rule.all.filter { $0.scope == .together })
        text += table("計画の形式 / The document", Rule.ofDocuments)
        return text
    }

    private static func table(_ title: String, _ rules: [Rule]) -> Markdown {
        var text: Markdown = "## \(title)\n\n| | | | |\n| :-- | :-- | :-- | :-- |\n"
        for rule in rules {
            let code = rule.code.rawValue
            text += "| [\(code)](\(code).md) | \(rule.severity.title.ja) / \(rule.severity.title.en) "
            text += "| \(rule.title.ja) | \(rule.title.en) |\n"
        }
        return text + "\n"
    }
}
