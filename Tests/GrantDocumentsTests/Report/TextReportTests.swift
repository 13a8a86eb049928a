import Foundation
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
        let lines = Array(text.split(separator: "\n").drop { !$0.contains(" D006 ") })
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

    @Test func `what may explain the rest comes first, then errors, each in the order of the file`() throws {
        let plan = """
            {
              "format": "grant-plan/1",
              "applicant": { "code": "363421", "name": "神山町" },
              "type": "standard",
              "requested": { "eligibleCost": 90000000, "nationalShare": 80000000 },
              "facilities": [
                {
                  "id": "a", "name": "あ", "operation": "public", "capacity": 18, "municipality": "363421",
                  "costs": [ { "item": "工事", "amount": 47000000 } ]
                }
              ],
              "promotion": [ { "item": "広報", "amount": 8000 } ]
            }
            """
        let text = text(of: plan)
        let codes = text.matches(of: #/(?m)^(?:誤り|要確認|参考) ([A-Z]\d+)/#).map { String($0.1) }
        #expect(codes.first == "U701")
        let report = Report(of: Array(plan.utf8), file: "p", options: ReportOptions(tool: .init(name: "", version: "")))
        func weigh(_ code: String) throws -> (Int, Int) {
            let finding = try #require(report.findings.first { $0.code.rawValue == code })
            let weight = [Severity.error, .warning, .info].firstIndex(of: finding.severity) ?? 3
            return (weight, finding.place.bytes.lowerBound)
        }
        let rest = try codes.drop { $0.hasPrefix("U") }.map(weigh)
        #expect(rest.count > 2 && zip(rest, rest.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(Set(rest.map { $0.0 }).count > 1, "more than one weight")
        #expect(report.findings.map(\.code) == report.findings.map(\.code).sorted(), "for machines, by code")
        let last = try #require(text.split(separator: "\n").last)
        #expect(last.contains("不適合、国費 ") && last.contains("、誤り "))
    }

    /// Two texts, a number and a word: one list in the order of the file, and no finding each.
    @Test func `what is not filled in yet is one list with what to write`() {
        let plan = """
            { "format": "grant-plan/1", "applicant": { "code": "072028", "name": "会津若松市" },
              "type": "",
              "facilities": [
                { "id": "a", "name": "",
                  "operation": "public", "capacity": null, "municipality": "072028",
                  "costs": [{ "item": "", "amount": 1000000 }] } ] }
            """
        let text = text(of: plan)
        #expect(text.contains("記入していないところ 4か所"))
        #expect(!text.contains("D024") && !text.contains("D008") && !text.contains("D022"))
        #expect(text.contains("\"standard\"（標準タイプ）"))
        let places = ["type", "name", "capacity", "item"].compactMap { key in
            text.range(of: "  \(key)\n")?.lowerBound ?? text.range(of: " \(key) ")?.lowerBound
        }
        #expect(places.count == 4 && places == places.sorted())
    }

    /// Half of 21,003,001 in thousands, the company from the same prefecture refused: no answer by itself gives it.
    @Test func `an end of the range that takes two readings names both`() {
        let plan = """
            { "format": "grant-plan/1", "applicant": { "code": "072028", "name": "会津若松市" }, "type": "standard",
              "facilities": [
                { "id": "a", "name": "中町オフィス", "operation": "public", "capacity": 20, "municipality": "072028",
                  "costs": [{ "item": "改修工事費", "amount": 21003001 }] } ],
              "companySupport": {
                "clawback": { "source": "要綱", "countedFrom": "paid", "steps": [{ "withinMonths": 36, "share": "1/1" }] },
                "companies": [
                  { "id": "c", "name": "株式会社みほん", "headquarters": "072010", "facility": "a", "amount": 1000000 } ] } }
            """
        let text = text(of: plan).filter { $0 != "\n" && $0 != " " }
        #expect(text.contains("10,501,000円はoutside-area=prefecture、rounding=thousandとした場合"))
        #expect(!text.contains("11,001,500円は"), "the other end is the readings used")
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
