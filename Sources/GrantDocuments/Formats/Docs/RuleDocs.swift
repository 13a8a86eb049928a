import GrantRules

/// The pages under `docs/rules/`, made from the rules themselves, so that they cannot say anything else.
public enum RuleDocs {
    public struct Page: Sendable {
        /// Under `docs/rules/`.
        public let name: String
        public let utf8: [UInt8]
    }

    public static var pages: [Page] {
        let codes = Catalogue.all.map { Page(name: $0.code.rawValue + ".md", utf8: CodePage($0).text.utf8) }
        return [Page(name: "README.md", utf8: index.utf8)] + codes
    }

    static let notice: Markdown = "<!-- Made by the program from its rules; edit those, not this page. -->\n\n"

    private static var index: Markdown {
        var text = notice + "# 規則の一覧 / The rules\n\n"
        text += "[解釈と未決の論点 / readings and open questions](../readings.md)\n\n"
        text += table(
            "交付金の規則 / Rules of the grant", Catalogue.rules)
        text += table("計画の形式 / The document", Catalogue.problems)
        return text
    }

    private static func table(_ title: String, _ entries: [CatalogueEntry]) -> Markdown {
        var text: Markdown = "## \(title)\n\n| | | | |\n| :-- | :-- | :-- | :-- |\n"
        for entry in entries {
            let code = entry.code.rawValue
            text += "| [\(code)](\(code).md) | \(entry.severity.title.ja) / \(entry.severity.title.en) "
            text += "| \(entry.title.ja) | \(entry.title.en) |\n"
        }
        return text + "\n"
    }
}
