import GrantTesting
import Testing

/// Whatever a report or the page of a rule cites can be looked up in `docs/sources.md`.
@Suite struct SourcesPageTests {
    @Test func `every source that is cited has its row`() throws {
        let page = try Repository.text("docs/sources.md")
        var cited: Set<String> = []
        for path in Repository.plans(under: "Fixtures/golden/json") {
            let report = try JSONValue(try Repository.bytes(path))
            for finding in report["findings"]?.elements ?? [] {
                cited.formUnion((finding["citations"]?.elements ?? []).compactMap { $0["source"]?.text })
            }
        }
        for path in Repository.files(under: "docs/rules", ending: ".md") {
            // What keeps `reading:` from becoming a link is no part of the name.
            let text = try Repository.text(path).replacing("&#8203;", with: "")
            cited.formUnion(text.matches(of: #/(?m)^- \*\*根拠\*\* ([^ ]+)/#).map { String($0.1) }.filter(isSource))
        }
        #expect(cited.isSuperset(of: ["F06", "SPEC", "民法143"]))
        for source in cited.sorted() { #expect(page.contains("<a id=\"\(source)\"></a>"), "\(source)") }
    }

    @Test func `every choice of this project that a rule cites has its row among the decisions`() throws {
        let page = try Repository.text("docs/decisions.md")
        let citing = try Repository.files(under: "docs/rules", ending: ".md").filter {
            try Repository.text($0).contains("- **根拠** SPEC ")
        }
        #expect(citing.count > 40)
        for path in citing {
            let code = path.dropFirst("docs/rules/".count).dropLast(".md".count)
            #expect(page.contains("| <a id=\"\(code)\"></a>[\(code)](rules/\(code).md) |"), "\(code)")
        }
    }

    private func isSource(_ word: String) -> Bool {
        let isNumbered = word.count == 3 && "FL".contains(word.prefix(1)) && word.dropFirst().allSatisfy(\.isNumber)
        return isNumbered || word == "SPEC" || word.hasPrefix("民法") || word.hasPrefix("reading:")
    }
}
