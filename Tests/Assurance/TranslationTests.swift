import GrantTesting
import Testing

/// A page that is kept in two languages says the same in both, as far as that can be seen without reading either.
@Suite struct TranslationTests {
    @Test(arguments: Repository.files(under: "docs", ending: ".ja.md"))
    func `the rows, figures and words of the formats are those of the English page`(_ path: String) throws {
        let japanese = prose(try Repository.text(path))
        let english = prose(try Repository.text(String(path.dropLast(".ja.md".count)) + ".md"))
        for piece in [#/(?m)^\| (?:\[|`)([\w-]+)/#, #/(\d{1,3}(?:,\d{3})+)/#, #/`([^`\n]+)`/#] {
            let pieces = Set(english.matches(of: piece).map(\.1))
            #expect(pieces.symmetricDifference(japanese.matches(of: piece).map(\.1)) == [])
        }
        #expect(english.matches(of: #/(?m)^#/#).count == japanese.matches(of: #/(?m)^#/#).count)
        #expect(english.contains("[日本語](") && japanese.contains("[English]("))
    }

    /// Without blocks of code, whose remarks are translated too.
    private func prose(_ text: String) -> String { text.replacing(#/(?ms)^```.*?^```/#, with: "") }
}
