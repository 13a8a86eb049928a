import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct TerminalPageTests {
    /// A place to be copied is the one thing that may be longer.
    @Test(arguments: [40, 47, 53, 60, 66, 72, 80, 93, 100], ["中町オフィス", "a", String(repeating: "とても長い名称", count: 9)])
    func `no line passes the edge or ends in a space`(_ width: Int, _ word: String) {
        for line in lines(SamplePage.page(saying: word), width) where !line.hasSuffix(word) {
            #expect(EastAsianWidth.columns(of: Array(line.utf8)) <= width, "\(line)")
            #expect(!line.hasSuffix(" "))
        }
    }

    @Test func `names stand beside their figures, and notes below the row`() {
        #expect(
            text(SamplePage.table("備考"), 60) == """
                品目（円）      計上額        国費
                ①  備考     52,000,000  22,500,000
                     備考 備考
                   備考              1           1
                            ----------  ----------
                計          52,000,001  22,500,001

                """)
    }

    @Test func `a long name stands above its figures`() {
        #expect(
            text(SamplePage.table("とても長い名称をもつ広域連携オフィス"), 50).hasPrefix(
                """
                品目（円）                      計上額        国費
                ①  とても長い名称をもつ広域連携オフィス
                                            52,000,000  22,500,000
                """))
    }

    @Test func `every figure has a line of its own where they do not fit`() {
        var table = Table(
            "",
            ["品目", "計上額", "上限額", "国費"].enumerated().map {
                Table.Column($1, $0 == 0 ? .words : .figure)
            })
        table.add("中町オフィスと東町オフィス", "52,000,000", "10,045,000,000", "22,500,000")
        #expect(
            text(table, 40) == """
                中町オフィスと東町オフィス
                  計上額      52,000,000
                  上限額  10,045,000,000
                  国費        22,500,000

                """)
    }

    @Test func `words are wrapped within their column`() {
        var table = Table("", [Table.Column("番号"), Table.Column("内容"), Table.Column("根拠")])
        table.add("F201", "施設の上限額を超過しているとき、超えた額は交付対象外", "F06")
        #expect(
            text(table, 40) == """
                番号  内容                          根拠
                F201  施設の上限額を超過していると  F06
                      き、超えた額は交付対象外

                """)
    }

    @Test(arguments: [
        ("ab cd", 5, ["ab cd"]), ("ab cd ", 5, ["ab cd"]), ("ab cd", 4, ["ab", "cd"]), ("ab  cd", 3, ["ab", "cd"]),
        ("あいう", 6, ["あいう"]), ("あいう", 5, ["あい", "う"]), ("あい。う", 4, ["あ", "い。", "う"]), ("「あ」い", 6, ["「あ」", "い"]),
        ("計 3か所", 7, ["計 3か", "所"]), ("計 30か所", 6, ["計", "30か所"]), ("計 1,000円", 7, ["計", "1,000円"]),
        // A word that has no room on a line of its own is cut; one that has it stays whole.
        ("ab cdefghij k", 6, ["ab", "cdefgh", "ij k"]), ("あabcdef", 6, ["あ", "abcdef"]),
        ("", 3, [""]), ("   ", 2, [""]),
    ]) func `a line breaks where it may`(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(TerminalText(text: text).wrapped(to: width).map { $0.string } == lines)
    }

    @Test func `labels of a list share a column, and a long one has its own line`() {
        var page = Page(.ja, title: "")
        page.list([
            Page.Entry("判定", "適合", below: [.paragraph("下")]), Page.Entry("計上額", "1円"),
            Page.Entry("残る企業が 2025-03-31 に退去した場合", "2円"),
        ])
        #expect(
            lines(page, 80) == ["判定    適合", "    下", "計上額  1円", "残る企業が 2025-03-31 に退去した場合", "    2円"])
    }

    @Test func `carets stand under what is marked, however wide what is before it`() throws {
        let source = SourceText(Array(#"{"名称":"あ","amount":"3000万"}"#.utf8))
        let place = try #require(source.bytes.firstRange(of: #""3000万""#.utf8))
        var remark = Page.Remark(.error, tag: "誤り", code: "D009", title: "", "x")
        remark.excerpt = Excerpt(of: source, marking: place, lines: 1...1)
        var page = Page(.ja, title: "")
        page.add(.remark(remark))
        #expect(
            lines(page, 80) == [
                "誤り D009  x", #"  1 │ {"名称":"あ","amount":"3000万"}"#,
                "    │ " + String(repeating: " ", count: 22) + "^^^^^^^^",
            ])
    }

    @Test func `blocks stand apart, and what a heading heads does not`() {
        var page = Page(.en, title: "")
        page.heading("page", level: 1)
        page.heading("part")
        page.paragraph("one")
        page.paragraph("two")
        #expect(lines(page, 80) == ["page", "", "part", "one", "", "two"])
    }

    @Test func `colour is painted only when asked for`() {
        #expect(!SamplePage.page().text(TextStyle(color: false)).contains(0x1B))
        #expect(SamplePage.page().text(TextStyle(color: true)).contains(0x1B))
    }

    private func text(_ table: Table, _ width: Int) -> String {
        var page = Page(.ja, title: "")
        page.table(table)
        return String(decoding: page.text(TextStyle(color: false, width: width)), as: UTF8.self)
    }

    private func lines(_ page: Page, _ width: Int) -> [String] {
        let text = String(decoding: page.text(TextStyle(color: false, width: width)), as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
