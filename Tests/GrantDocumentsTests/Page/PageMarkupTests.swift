import GrantRules
import Testing

@testable import GrantDocuments

/// One page with every block, its words plain or hostile.
enum SamplePage {
    static let hostile =
        "</p><script>x</script>|`*_#[x](y)\u{1B}[31m\u{202E}\n.so /etc/passwd\n# x\u{0}\"';}</style>&#0;$x$ @me"

    static func page(_ language: Language = .ja, saying word: String = "中町オフィス") -> Page {
        var page = Page(language, title: word)
        page.foot = [word]
        page.heading("\(word)", aside: "\(code: word)", level: 1)
        page.add(.verdict(.error, "不適合", "\(name: word)", more: ["\(faint: word)"]))
        page.add(.figures([Page.Figure(word, "1,000", unit: "円", isMain: true)]))
        page.heading("\(word)")
        page.paragraph("\(strong: word)\(.lineBreak)\(word, .warning)")
        page.list([Page.Entry("\(word)", "\(word)", below: [.code(word)]), Page.Entry("", "\(word)")])
        page.list([Page.Entry("\(code: word)", "\(word)")], .above)
        page.table(table(word))
        page.add(.bars(bars(word)))
        var remark = Page.Remark(.error, tag: "誤り", code: "F201", title: word, "\(word)")
        remark.places = [word]
        remark.excerpt = Excerpt(of: SourceText(Array("「あ」\(word)い".utf8)), marking: 9..<15, lines: 1...1)
        remark.entries = [Page.Entry("根拠", "\(word)")]
        page.add(.remark(remark))
        page.folded(word) { $0.paragraph("\(word)") }
        page.only([.terminal, .html, .markdown, .man]) { $0.paragraph("\(word)") }
        return page
    }

    static func table(_ word: String) -> Table {
        var table = Table(
            word, unit: "円",
            [
                Table.Column("品目"), Table.Column("計上額", .figure), Table.Column("国費", .figure),
                Table.Column(word, .note),
            ])
        table.add(Table.Row(mark: "①", ["\(word)", "52,000,000", "22,500,000", "\(word)"], .faint))
        table.add(Table.Row(["\(word)", "1", "1", ""], .marked))
        table.total = Table.Row(["計", "52,000,001", "22,500,001", ""])
        return table
    }

    private static func bars(_ word: String) -> Bars {
        let part = Bars.Part(filling: .dark, title: word, amount: 1_000)
        let bar = Bars.Bar(mark: "①", name: word, parts: [part], limit: 900, note: word, description: word)
        return Bars(
            legend: [(.dark, word)], limitTitle: word,
            groups: [Bars.Group(title: word, scale: word, full: 1_000, bars: [bar])])
    }
}

@Suite struct PageMarkupTests {
    @Test(arguments: Language.allCases) func `no scalar of a hostile word acts in any markup`(_ language: Language) {
        let page = SamplePage.page(language, saying: SamplePage.hostile)
        for bytes in [
            page.text(TextStyle(color: false)), page.markdown(), page.html(), page.man(name: "x", version: "1"),
        ] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.unicodeScalars.contains { $0.acts && $0 != "\n" })
        }
    }

    /// The elements of the page are the same whatever the words are.
    @Test func `a hostile word opens no element`() throws {
        func tags(_ word: String) -> [Substring] {
            let html = String(decoding: SamplePage.page(saying: word).html(), as: UTF8.self)
            let body = html[(html.firstRange(of: "<body>")?.lowerBound ?? html.startIndex)...]
            return body.split(separator: "<").map { $0.prefix { $0 != " " && $0 != ">" } }
        }
        #expect(tags(SamplePage.hostile) == tags("中町オフィス"))
    }

    @Test func `a foot cannot leave its string of the style sheet`() throws {
        let html = String(decoding: SamplePage.page(saying: SamplePage.hostile).html(), as: UTF8.self)
        let foot = try #require(html.firstRange(of: "@page p0")).lowerBound
        let line = html[foot...].prefix { $0 != "\n" }
        #expect(line.filter { $0 == "\"" }.count == 2)
        #expect(line.hasSuffix("\"; } }"))
        #expect(html[..<foot].contains("<style>") && !line.contains("<"))
    }

    @Test func `no line of a man page is a request out of a word`() {
        let page = SamplePage.page(saying: ".so /etc/passwd")
        let lines = String(decoding: page.man(name: "x", version: "1"), as: UTF8.self).split(separator: "\n")
        #expect(!lines.contains { $0.hasPrefix(".so") })
        #expect(lines.contains("\\&.so /etc/passwd"))
    }

    @Test func `a block for some media is left out of the others`() {
        var page = Page(.en, title: "")
        page.only(.terminal) { $0.paragraph("short") }
        page.only([.markdown, .html]) { $0.paragraph("in full") }
        #expect(String(decoding: page.text(TextStyle(color: false)), as: UTF8.self) == "short\n")
        #expect(String(decoding: page.markdown(), as: UTF8.self) == "in full\n")
        #expect(String(decoding: page.html(), as: UTF8.self).contains("<p>in full</p>"))
        #expect(!String(decoding: page.html(), as: UTF8.self).contains("short"))
        #expect(!String(decoding: page.man(name: "x", version: "1"), as: UTF8.self).contains("in full"))
    }

    @Test func `a fence is longer than the backticks inside it`() {
        var page = Page(.en, title: "")
        page.add(.code("a\n````\nb"))
        #expect(String(decoding: page.markdown(), as: UTF8.self) == "`````text\na\n````\nb\n`````\n")
    }
}
