import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct TextReportTests {
    @Test(arguments: Language.allCases) func `no line passes eighty columns`(_ language: Language) throws {
        for plan in Corpus.all { try expectLines(of: plan, language, within: 80) }
    }

    @Test(arguments: [40, 50, 60, 66, 72, 100], Corpus.real)
    func `no line passes the edge of a narrow or wide terminal`(_ width: Int, _ plan: CorpusPlan) throws {
        for language in Language.allCases { try expectLines(of: plan, language, within: width) }
    }

    private func expectLines(of plan: CorpusPlan, _ language: Language, within width: Int) throws {
        let style = TextStyle(color: false, width: width)
        let text = String(decoding: try plan.report().page(language).text(style), as: UTF8.self)
        // A path is never broken.
        for line in text.split(separator: "\n") where !line.trimming(" ").hasPrefix(plan.path) {
            #expect(EastAsianWidth.columns(of: Array(line.utf8)) <= width, "\(plan.path): \(line)")
        }
    }

    @Test func `a strange key is underlined, not its value`() {
        let text = text(of: #"{ "format": "grant-plan/1", "note": 34 }"#)
        #expect(
            text.contains(
                """
                  plan.json:1:29
                  1 │ { "format": "grant-plan/1", "note": 34 }
                    │                             ^^^^^^
                """))
    }

    /// A whole file on one line: the place is shown wherever on it, with a third of the room before it.
    @Test(arguments: [0, 10, 3_000, 90_000], ["", "  ", "😀"])
    func `a place far along a line is still shown and underlined`(_ filler: Int, _ after: String) throws {
        let notes = String(repeating: "あ", count: filler)
        let text = text(of: #"{"notes":"\#(notes)","titel":1,"title":"\#(after)"}"#)
        let lines = text.split(separator: "\n")
        let shown = try #require(lines.firstIndex { $0.contains(#""titel":1"#) && $0.contains("│") })
        let before = try #require(lines[shown].firstRange(of: #""titel""#)).lowerBound
        let carets = lines[shown + 1]
        let place = try #require(carets.firstIndex(of: "^"))
        #expect(
            EastAsianWidth.columns(of: Array(lines[shown][..<before].utf8))
                == EastAsianWidth.columns(of: Array(carets[..<place].utf8)))
        #expect(carets[place...] == "^^^^^^^")
    }

    @Test func `the heading of an unreadable plan says the body once`() {
        let title = #""title": "上田市 計画""#
        let text = text(of: #"{ \#(title), "applicant": { "code": "202037", "name": "上田市" } }"#)
        #expect(text.hasPrefix("判定不能  上田市 計画\n"))
    }

    private func text(of plan: String) -> String {
        let options = ReportOptions(tool: Report.Tool(name: "grant-cli", version: "0"))
        let report = Report(of: Array(plan.utf8), file: "plan.json", options: options)
        return String(decoding: report.page(.ja).text(TextStyle(color: false)), as: UTF8.self)
    }

    @Test func `nothing of a plan acts on the terminal`() throws {
        for plan in Corpus.all {
            let text = String(decoding: try plan.report().page(.ja).text(TextStyle(color: false)), as: UTF8.self)
            #expect(!text.unicodeScalars.contains { $0.acts && $0 != "\n" }, "\(plan.path)")
        }
    }

    @Test func `colour is painted only when asked for`() throws {
        let report = try #require(Corpus.real.first).report()
        #expect(!report.page(.ja).text(TextStyle(color: false)).contains(0x1B))
        #expect(report.page(.ja).text(TextStyle(color: true)).contains(0x1B))
    }
}

extension Substring {
    fileprivate func trimming(_ space: Character) -> Substring { drop { $0 == space } }
}

extension CorpusPlan {
    /// `tokyo` of `Fixtures/plans/tokyo.json`
    var name: String { String(path.split(separator: "/").last?.split(separator: ".").first ?? "") }
}
