import Testing

@testable import Workbooks

struct XMLReaderTests {
    private func reader(_ text: String) throws(WorkbookFlaw) -> XMLReader {
        try XMLReader(Array(text.utf8), of: "part")
    }

    private func text(_ markup: String) throws(WorkbookFlaw) -> String {
        var xml = try reader(markup)
        guard try xml.nextChild(of: 0) else { return "(nothing)" }
        var bytes: [UInt8] = []
        try xml.appendText(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func flaw(_ markup: String) -> WorkbookFlaw? {
        do {
            var xml = try reader(markup)
            while try xml.nextChild(of: 0) {
                _ = try xml.attribute("a")
                var bytes: [UInt8] = []
                try xml.appendText(to: &bytes)
            }
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        ("<t>東京都</t>", "東京都"), ("<t/>", ""), ("<t></t >", ""), ("<t a='1' >x</t>", "x"),
        ("<t>&lt;&gt;&amp;&quot;&apos;</t>", "<>&\"'"), ("<t>&#20140;&#x4EAC;&#x4eac;</t>", "京京京"),
        ("<t>a<![CDATA[<&]]>b</t>", "a<&b"), ("<t>a<!-- - -> --><?p ?>b</t>", "ab"),
        ("<t>1\r\n2\r3\n4&#13;</t>", "1\n2\n3\n4\r"), ("<t>a<![CDATA[\r\n]]></t>", "a\n"),
        ("<t>a<b>c<t>d</t></b>e</t>", "ae"), ("<x:t xmlns:x='n'>y</x:t>", "y"),
        ("\u{FEFF}<?xml version='1.0'?>\n<!-- c -->\n<t> z </t>", " z "),
    ])
    func `text is what the element says itself`(markup: String, expected: String) throws {
        #expect(try text(markup) == expected)
    }

    @Test(arguments: [
        "<t>", "<t", "<", "<t a>", "<t a=1/>", "<t a='1/>", "<t></u>", "<t></t", "</t>", "<t>&nbsp;</t>", "<t>&</t>",
        "<t>&#xD800;</t>", "<t>&#x110000;</t>", "<t>&#xFFFFFFFFF;</t>", "<t>&#;</t>", "<t>&#x;</t>", "<t>&amp</t>",
        "<t a='&x;'/>", "<!-- ", "<t><![CDATA[</t>", "<? ", "<t><></t>", "<t =''/>", "<t>&#4294967297;</t>",
    ])
    func `what is no XML is broken`(markup: String) {
        #expect(flaw(markup) == .brokenMarkup("part"))
    }

    @Test func `a document type is refused, whatever it says`() {
        #expect(flaw("<!DOCTYPE t><t/>") == .documentType("part"))
        #expect(flaw("<!doctype t [<!ENTITY a \"aa\">]><t>&a;</t>") == .documentType("part"))
    }

    @Test(
        arguments: [
            [0x3C, 0x74, 0x3E, 0x93, 0x8C, 0x3C, 0x2F, 0x74, 0x3E], [0xFF, 0xFE, 0x3C, 0x00], [0xFE, 0xFF, 0x00, 0x3C],
            [0x3C, 0x00, 0x74, 0x00], [0x00, 0x3C, 0x00, 0x74], [0x3C, 0x74, 0x3E, 0xE6, 0x9D],
            // Overlong, surrogates, beyond the last scalar, bytes that begin nothing, a wrong byte after eight right ones.
            [0x3C, 0xC0, 0x80], [0x3C, 0xC1, 0xBF], [0x3C, 0xE0, 0x9F, 0xBF], [0x3C, 0xF0, 0x8F, 0xBF, 0xBF],
            [0x3C, 0xED, 0xA0, 0x80], [0x3C, 0xF4, 0x90, 0x80, 0x80], [0x3C, 0xF5, 0x80, 0x80, 0x80], [0x3C, 0x80],
            Array("<tttttttt>".utf8) + [0xE6, 0x9D, 0x41], Array("<tttttttt>".utf8) + [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func `other encodings than UTF-8 are named`(bytes: [UInt8]) {
        #expect(throws: WorkbookFlaw.notUTF8("part")) { try XMLReader(bytes, of: "part") }
    }

    @Test func `children are gone through one by one, past what they hold`() throws {
        var xml = try reader("<a><b><b><c/></b></b>text<x:c xmlns:r='7' r='2' y:s = \"&lt;\"/><d/></a>")
        #expect(try xml.nextChild(of: 0) && xml.is("a"))
        #expect(try xml.nextChild(of: 1) && xml.is("b"))
        #expect(try xml.nextChild(of: 1) && xml.is("c"))
        #expect(xml.number("r") == 2)
        #expect(try xml.attribute("s") == "<")
        #expect(try xml.attribute("t") == nil)
        #expect(try xml.nextChild(of: 1) && xml.is("d") && !xml.nextChild(of: 1))
        #expect(try !xml.nextChild(of: 0))
    }

    @Test func `depth, attributes and their length have an end`() {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(flaw(nested(256)) == nil)
        #expect(flaw(nested(257)) == .exceeds(.depth))
        func attributes(_ count: Int) -> String { "<t \((0..<count).map { "b\($0)=''" }.joined(separator: " "))/>" }
        #expect(flaw(attributes(256)) == nil)
        #expect(flaw(attributes(257)) == .exceeds(.attributes))
        #expect(flaw("<t a='\(String(repeating: "x", count: 4_096))'/>") == nil)
        #expect(flaw("<t a='\(String(repeating: "x", count: 4_097))'/>") == .exceeds(.attribute))
    }

    @Test(arguments: [
        ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_x4EAC_", "京"), ("_x4eac_", "京"), ("_xD800_", "_xD800_"),
        ("_x000D", "_x000D"), ("_x00GD_", "_x00GD_"), ("__x000A__", "_\n_"), ("", ""), ("_", "_"),
    ])
    func `Excel's own way to write characters is undone`(written: String, expected: String) {
        var bytes = Array("before_x000D_\(written)".utf8)
        bytes.unescapeCharacters(from: 13)
        #expect(String(decoding: bytes, as: UTF8.self) == "before_x000D_" + expected)
    }

    @Test func `what is written as a value is read as it was`() throws {
        let values = [
            "<a href=\"x\">&amp;'", "a\u{0}\u{7}\u{1F}\r\n\tb", "\u{FFFE}\u{FFFF}", "_x000D_", "__x005F_", "\u{10FFFF}",
        ]
        for value in values {
            let markup: XML = "<t>\(value)</t>"
            var bytes = Array(try text(String(decoding: markup.utf8, as: UTF8.self)).utf8)
            bytes.unescapeCharacters(from: 0)
            #expect(Array(value.utf8) == bytes)
        }
    }
}
