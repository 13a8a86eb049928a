import Foundation
import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

/// Reports about settlements: worked answers through the whole way, and every format as recorded.
@Suite struct SettlementReportTests {
    static let options = ReportOptions(tool: Report.Tool(name: "grant-cli", version: "0.0.0"))
    static let files = Repository.files(under: "Fixtures/golden/settlements", ending: ".json")

    static func report(_ path: String, asOf: Day? = nil) throws -> Report {
        let name = String(path.split(separator: "/").last ?? "")
        return try Report(settling: Repository.bytes(path), file: name, asOf: asOf, options: options)
    }

    static let worked = ((try? Repository.text("Fixtures/worked/worked-settlements.ndjson")) ?? "")
        .split(separator: "\n").map(String.init)

    @Test(arguments: worked) func `a worked settlement gives its answer in the report`(_ line: String) throws {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let bytes = try JSONSerialization.data(withJSONObject: #require(object["settlement"]))
        let report = try Report(
            settling: Array(bytes), file: "s.json", asOf: (object["asOf"] as? String).flatMap { Day($0) },
            options: Self.options)
        let found = try #require(
            try JSONSerialization.jsonObject(with: Data(report.json(pretty: false))) as? [String: Any])
        let expected = try #require(object["expected"] as? [String: Any])
        for key in ["verdict", "amounts", "orders", "range"] {
            #expect(canonical(found[key]) == canonical(expected[key]), "\(key)")
        }
        for key in ["taxReturns", "disposals"] {
            let amounts = (found[key] as? [[String: Any]])?.map { $0["amount"] ?? 0 }
            #expect(canonical(amounts) == canonical(expected[key]), "\(key)")
        }
        let findings = (found["findings"] as? [[String: Any]] ?? []).map { finding in
            ["code", "severity", "pointer"].compactMap { finding[$0] as? String }
        }
        #expect(canonical(findings.sorted { $0.lexicographicallyPrecedes($1) }) == canonical(expected["findings"]))
    }

    private func canonical(_ value: Any?) -> String {
        let data = value.flatMap {
            try? JSONSerialization.data(withJSONObject: $0, options: [.sortedKeys, .fragmentsAllowed])
        }
        return data.flatMap { String(data: $0, encoding: .utf8) } ?? "?"
    }

    @Test func `keys stand in the order of the specification`() throws {
        let report = try Self.report("Fixtures/golden/settlements/several-orders.json", asOf: Day("2024-12-31"))
        let keys = try JSONValue(report.json(pretty: true)).members?.map(\.key)
        #expect(
            keys == [
                "format", "tool", "settlement", "asOf", "verdict", "amounts", "orders", "readings", "range",
                "taxReturns",
                "disposals", "findings", "findingsOmitted",
            ])
    }

    @Test func `a day on which not everything had happened yet is refused with the last day`() throws {
        #expect(throws: Report.TooEarly.self) {
            try Self.report("Fixtures/golden/settlements/several-orders.json", asOf: Day("2024-02-29"))
        }
    }

    @Test(arguments: files, ReportFormat.texts.map(\.id))
    func `every format shows a settlement as recorded`(_ path: String, _ id: String) throws {
        let format = try #require(ReportFormat.named(id))
        let report = try Self.report(path)
        let name = report.file.dropLast(".json".count)
        for language in Language.allCases {
            if ["json", "ndjson"].contains(id), language == .en { continue }
            let extra = id == "json" ? "" : ".\(language.rawValue)"
            try expectGolden(
                format.render([report], in: language), "settled/\(id)/\(name)\(extra).\(format.fileExtension)")
        }
    }

    @Test(arguments: files) func `a statement in Japanese writes days by their era`(_ path: String) throws {
        let report = try Self.report(path)
        // What the file says is quoted as it stands.
        guard report.verdict != .unreadable else { return }
        let text = String(decoding: report.page(.ja).text(TextStyle(color: false)), as: UTF8.self)
        for line in text.split(separator: "\n") where !line.contains("│") {
            #expect(!line.contains(/[0-9]{4}-[0-9]{2}-[0-9]{2}/), "\(line)")
        }
    }

    @Test(arguments: ["text", "markdown", "html", "csv"])
    func `every page has the day and the plan it was run with, and every row the findings of no order`(_ id: String)
        throws
    {
        let plan = try Report(
            of: Repository.bytes("Fixtures/plans/tokyo.json"), file: "spent.json", options: Self.options)
        let report = try Report(
            settling: Repository.bytes("Fixtures/golden/settlements/several-orders.json"), file: "s.json", with: plan,
            asOf: Day("2024-12-31"), options: Self.options)
        let text = String(decoding: try #require(ReportFormat.named(id)).render([report], in: .ja), as: UTF8.self)
        if id == "csv" {
            let rows = text.split(separator: "\r\n").dropFirst()
            #expect(rows.count == 3 && rows.allSatisfy { $0.hasSuffix(",\"N109 N114 R901\",\"2024-12-31\"") })
            #expect(rows.last?.contains(",\"N107\",") == true)
        } else {
            #expect(text.contains("基準日") && text.contains("令和6年12月31日") && text.contains("spent.json"))
        }
    }

    /// 4,000,000 × 1,065 days × 3 / 10,000 = 1,278,000 of 加算金, of which 1,000,000 were waived; 500,000 were paid.
    @Test func `what was paid beyond is measured against what the waiver leaves, and says so`() throws {
        let text = """
            { "format": "grant-settlement/1", "applicant": { "code": "072028", "name": "会津若松市" },
              "decisions": [ { "on": "2021-03-30", "nationalShare": 5000000 } ],
              "receipts": [ { "on": "2021-04-01", "amount": 5000000 } ],
              "orders": [ { "id": "r1", "ground": "17-1", "amount": 4000000, "on": "2024-02-01", "dueOn": "2024-02-29",
                "payments": [ { "on": "2024-02-29", "amount": 4500000 } ], "waived": { "surcharge": 1000000 } } ] }
            """
        let report = try Report(settling: Array(text.utf8), file: "s.json", options: Self.options)
        let finding = try #require(report.findings.first { $0.code == .paidBeyond })
        #expect(finding.message.ja.contains("免除後の加算金と延滞金の278,000円を222,000円"))
        #expect(finding.message.en.contains("222,000 yen more than the 278,000 yen of charges left after the waiver"))
    }

    /// Nothing is paid and no day is named: what is charged goes on.
    @Test func `charges that still grow are not called the sum, nor one that no reading changes`() throws {
        let text = """
            { "format": "grant-settlement/1", "applicant": { "code": "072028", "name": "会津若松市" },
              "decisions": [ { "on": "2021-03-30", "nationalShare": 7500000 } ],
              "receipts": [ { "on": "2021-04-01", "amount": 7500000 } ],
              "orders": [ { "id": "r1", "ground": "17-1", "amount": 7500000, "on": "2022-03-01", "dueOn": "2022-03-31" } ] }
            """
        let open = try Report(settling: Array(text.utf8), file: "s.json", options: Self.options)
        let html = String(decoding: try #require(ReportFormat.named("html")).render([open], in: .ja), as: UTF8.self)
        #expect(html.contains("円以上") && html.contains("加算金と延滞金はまだ増える。") && html.contains("指定なし（納付もない）"))
        #expect(!html.contains("解釈によって変わらない"))
        let closed = try Report(
            settling: Array(text.utf8), file: "s.json", asOf: Day("2022-05-01"), options: Self.options)
        let whole = String(decoding: try #require(ReportFormat.named("html")).render([closed], in: .ja), as: UTF8.self)
        #expect(!whole.contains("円以上") && !whole.contains("まだ増える"))
    }

    /// The file's word is for its own answer, and the run asks for another.
    @Test func `a basis is said of the value that it was given for`() throws {
        let text = """
            { "format": "grant-settlement/1", "applicant": { "code": "072028", "name": "会津若松市" },
              "decisions": [ { "on": "2021-03-30", "nationalShare": 7500000 } ],
              "receipts": [ { "on": "2021-04-01", "amount": 7500000 } ],
              "readings": [ { "id": "order-stacking", "value": "afresh", "basis": "内閣府回答" } ] }
            """
        func page(_ overrides: Readings) throws -> String {
            var options = Self.options
            options.overrides = overrides
            let report = try Report(settling: Array(text.utf8), file: "s.json", options: options)
            let markdown = try #require(ReportFormat.named("markdown"))
            return String(decoding: markdown.render([report], in: .ja), as: UTF8.self)
        }
        #expect(try page(Readings()).contains("ファイルで確定。根拠: 内閣府回答"))
        let other = try #require(Reading.orderStacking.values.first { $0.id == "consumed" })
        #expect(try page(Readings([other])).contains("この実行で指定。ファイルの値 afresh の根拠: 内閣府回答"))
    }

    @Test func `the laws listed are those it cites, and none where nothing was read`() throws {
        let several = try Self.report("Fixtures/golden/settlements/several-orders.json")
        let text = String(decoding: several.page(.ja).text(.plain), as: UTF8.self)
        let law = try #require(text.split(separator: "根拠とする法令").last?.split(separator: "この結果の記録").first)
        for number in ["L12", "L13", "L14"] { #expect(law.contains(number)) }
        let broken = try Self.report("Fixtures/golden/settlements/broken.json")
        #expect(!String(decoding: broken.page(.ja).text(.plain), as: UTF8.self).contains("根拠とする法令"))
    }

    /// 2,438,400 + 384,300 − 100,000 − 1,000,000 = 1,722,700.
    @Test(arguments: ["text", "markdown", "html"])
    func `a pencil finds the decision, the receipts and the waiver, and one word for one thing`(_ id: String) throws {
        let report = try Self.report("Fixtures/golden/settlements/several-orders.json")
        let format = try #require(ReportFormat.named(id))
        let text = String(decoding: format.render([report], in: .ja), as: UTF8.self)
        #expect(text.contains("令和3年12月10日、変更交付決定通知") && text.contains("16,000,000"))
        #expect(text.replacing(/\s/, with: "").contains("0+(2,438,400+384,300−100,000−1,000,000)"))
        #expect(text.contains("基礎額×日数") && !text.contains("未納額×日数") && !text.contains("残額"))
    }

    @Test func `the unit stands with money and never with a day`() throws {
        for path in Self.files {
            let text = String(decoding: try Self.report(path).page(.ja).text(.plain), as: UTF8.self)
            #expect(!text.contains("日（円）") && !text.contains("から（円）") && !text.contains("命令（円）"))
        }
    }

    @Test func `the text names every article, the waiver and what is an estimate`() throws {
        let report = try Self.report("Fixtures/golden/settlements/several-orders.json", asOf: Day("2024-12-31"))
        for language in Language.allCases {
            let text = String(
                decoding: try #require(ReportFormat.named("text")).render([report], in: language), as: UTF8.self)
            for law in 2...13 where law != 3 || language == .ja {
                #expect(text.contains(law < 10 ? "L0\(law)" : "L\(law)"), "L\(law) \(language)")
            }
            #expect(text.contains(language == .ja ? "試算" : "estimate"))
            #expect(text.contains(language == .ja ? "免除" : "waived"))
        }
    }
}
