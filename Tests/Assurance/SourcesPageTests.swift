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
            let grounds = try Repository.text(path).matches(
                of: #/(?m)^- \*\*(?:根拠|see)\*\* \[[^\]]+\]\(\.\./([^#)]+)#([^)]+)\)/#)
            #expect(path.hasSuffix("README.md") || !grounds.isEmpty, "\(path)")
            cited.formUnion(grounds.filter { $0.1 == "sources.md" }.map { String($0.2) })
        }
        #expect(cited.isSuperset(of: ["F06", "SPEC", "民法143"]))
        for source in cited.sorted() { #expect(page.contains("<a id=\"\(source)\"></a>"), "\(source)") }
    }

    @Test func `every choice of this project that a rule cites has its row among the decisions`() throws {
        let page = try Repository.text("docs/decisions.md")
        let citing = try Repository.files(under: "docs/rules", ending: ".md").filter {
            try Repository.text($0).contains("](../decisions.md#")
        }
        #expect(citing.count > 40)
        for path in citing {
            let code = path.dropFirst("docs/rules/".count).dropLast(".md".count)
            #expect(page.contains("| <a id=\"\(code)\"></a>[\(code)](rules/\(code).md) |"), "\(code)")
        }
    }
}
