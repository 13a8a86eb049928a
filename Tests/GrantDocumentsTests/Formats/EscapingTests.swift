import Testing

@testable import GrantDocuments

/// Expected spellings by hand, from each format's own specification.
@Suite struct EscapingTests {
    @Test(arguments: [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("]]>", "]]&gt;"), ("a\u{202E}b", "a&lt;U+202E&gt;b"),
        ("\u{0}\n", "&lt;U+0000&gt;&lt;U+000A&gt;"), ("\u{FFFE}", "&lt;U+FFFE&gt;"), ("中町\t1", "中町 1"),
    ]) func `text of HTML and XML`(_ text: String, _ expected: String) {
        #expect(Markup(text: text).string == expected)
    }

    @Test(arguments: [
        ("中町", "\"中町\""), ("a\"b", "\"a\"\"b\""), ("=1+1", "\"'=1+1\""), (" @x", "\"' @x\""),
        ("＝1", "\"'＝1\""), ("\t=1", "\"' =1\""), ("\u{200F}-1", "\"'<U+200F>-1\""), ("a=1", "\"a=1\""),
        ("", "\"\""), ("x\r\ny", "\"x<U+000D><U+000A>y\""),
    ]) func `a cell of CSV`(_ text: String, _ expected: String) {
        #expect(CSV(text: text).string == expected)
    }

    @Test(arguments: [
        ("*a* `b` [c](d)", "\\*a\\* \\`b\\` \\[c\\](d)"), ("a|b", "a\\|b"), ("<b>", "&lt;b&gt;"),
        ("@me #1 !2 &3", "@&#8203;me #&#8203;1 !&#8203;2 &amp;&#8203;3"), ("https://x", "https:&#8203;//x"),
        ("www.x", "www&#8203;.x"), ("GH-1", "GH&#8203;-1"), (":boom:", ":&#8203;boom:"),
        ("~~x~~", "\\~\\~&#8203;x\\~\\~"),
        ("# x", "\\# x"), ("#x", "#&#8203;x"), ("- x", "\\- x"), ("-5", "-5"), ("---", "\\---"), ("+ x", "\\+ x"),
        ("===", "\\==="), ("12) x", "12\\) x"), ("1.5", "1.5"), ("1.", "1\\."), ("/close", "\\/close"),
        ("a/b - c", "a/b - c"),
        (" x ", "&#32;x&#32;"), ("\t", "&#32;"), ("x\u{3000}", "x&#12288;"), ("::include", "\\::&#8203;include"),
        ("$x$", "<span>$</span>x<span>$</span>"), ("1,000円", "1,000円"), ("a\nb", "a&lt;U+000A&gt;b"),
    ]) func `text of Markdown`(_ text: String, _ expected: String) {
        #expect(Markdown(text: text).string == expected)
    }

    @Test func `workflow commands`() {
        #expect(WorkflowMessage(text: "50%\n::error::x").string == "50%25<U+000A>::error::x")
        #expect(WorkflowProperty(text: "a:b,c%").string == "a%3Ab%2Cc%25")
    }

    @Test func `messages of SARIF`() {
        #expect(SARIFMessage(text: "[x](y) {0} \\").string == "\\[x\\](y) {{0}} \\\\")
        #expect(URIPath(text: "計画 1.json").string == "%E8%A8%88%E7%94%BB%201.json")
        #expect(URIPath(text: "a:b?c#d").string == "a%3Ab%3Fc%23d")
    }

    /// Bytes tell at once whether anything acts; what they tell is what each scalar says.
    @Test func `no scalar that acts reaches a terminal or JSON, and no other is changed`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), [0, 1, 2, 0xF, 0xE0].contains(value >> 12) || value & 0xFF == 0
            else { continue }
            let text = "中\(scalar)町"
            #expect((TerminalText(text: text).string == text) != scalar.acts, "\(scalar.name)")
            var escaped: [UInt8] = []
            JSONWriter.escape(text, into: &escaped)
            let isSpelt = scalar.acts || scalar == "\"" || scalar == "\\"
            #expect((String(decoding: escaped, as: UTF8.self) == text) != isSpelt, "\(scalar.name)")
        }
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
    ])
    func `base 64`(_ text: String, _ expected: String) {
        #expect(Base64.text(of: Array(text.utf8)) == expected)
    }
}
