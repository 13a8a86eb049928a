import Foundation
import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct TogetherTests {
    private func together(_ edits: [(String) -> String]) throws -> TogetherReport {
        let texts = try ["round1", "round2"].map { String(decoding: try PlannerFixtures.bytes($0), as: UTF8.self) }
        let reports = zip(texts, edits).enumerated().map { index, pair in
            Report(of: Array(pair.1(pair.0).utf8), file: "round\(index + 1).json", options: .test)
        }
        return try #require(TogetherReport(reports))
    }

    private func codes(_ first: @escaping (String) -> String = { $0 }, _ second: @escaping (String) -> String = { $0 })
        throws
        -> [String]
    {
        try together([first, second]).findings.map { $0.code.rawValue }
    }

    /// Facility a twice; 700,000 + 600,000 to one company; a, b, c, d; three of 30 people; 東山オフィス under two ids.
    /// Soft costs 8,000,000 + 4,000,000 are just the limit.
    @Test func `two rounds give what they exceed together`() throws {
        let report = try together([{ $0 }, { $0 }])
        #expect(report.findings.map { $0.code.rawValue } == ["T001", "T002", "T003", "T004", "T007"])
        #expect(report.findings[1].figures == Finding.Figures(found: 1_300_000, limit: 1_000_000))
        #expect(report.findings[2].figures == Finding.Figures(found: 4, limit: 3))
        #expect(report.worst == .error)
    }

    @Test func `the same id in another municipality is another facility`() throws {
        let codes = try codes(
            { $0 },
            {
                $0.replacingOccurrences(
                    of:
                        "\"id\": \"a\", \"name\": \"中町オフィス\", \"operation\": \"public\", \"capacity\": 30, \"municipality\": \"072028\"",
                    with:
                        "\"id\": \"a\", \"name\": \"中町オフィス\", \"operation\": \"public\", \"capacity\": 30, \"municipality\": \"072010\""
                )
            })
        #expect(!codes.contains("T001"))
    }

    @Test(arguments: [(4_000_000, false), (4_000_001, true)])
    func `soft costs of all rounds have one limit`(_ yen: Int, _ isAbove: Bool) throws {
        let codes = try codes(
            { $0 },
            {
                $0.replacingOccurrences(of: "\"previous\": { \"softCost\": 8000000 },", with: "").replacingOccurrences(
                    of: "\"amount\": 4000000", with: "\"amount\": \(yen)")
            })
        #expect(codes.contains("T006") == isAbove)
    }

    /// What `previous` says beyond the plan that is there counts: 9,000,000 said, 8,000,000 explained.
    @Test func `previous counts only as far as the plans before do not explain it`() throws {
        let said = try codes(
            { $0 },
            {
                $0.replacingOccurrences(of: "\"softCost\": 8000000", with: "\"softCost\": 9000000")
                    .replacingOccurrences(of: "\"amount\": 4000000", with: "\"amount\": 3000001")
            })
        // The second plan itself is cut to 3,000,000, so together they are exactly at the limit.
        #expect(!said.contains("T006"))
        let first = try codes({
            $0.replacingOccurrences(
                of: "\"type\": \"standard\",", with: "\"type\": \"standard\", \"previous\": { \"softCost\": 1000000 },")
        })
        #expect(first.contains("T006"))
    }

    @Test(arguments: [("300000", false), ("300001", true)])
    func `a company is paid once over all rounds`(_ yen: String, _ isAbove: Bool) throws {
        let codes = try codes({ $0 }, { $0.replacingOccurrences(of: "\"amount\": 600000", with: "\"amount\": \(yen)") })
        #expect(codes.contains("T002") == isAbove)
    }

    @Test func `under envelope the facilities of all rounds share one envelope`() throws {
        let envelope = { (text: String) in
            text.replacingOccurrences(
                of: "\"type\": \"standard\",",
                with:
                    "\"type\": \"standard\", \"readings\": [ { \"id\": \"tier-mixing\", \"value\": \"envelope\", \"basis\": \"回答\" } ],"
            )
        }
        // 40 + 20 + 5 + 10 + 3 = 78 million.
        #expect(try codes(envelope, envelope) == ["T001", "T002", "T003", "T007"])
        let more = { (text: String) in
            envelope(text).replacingOccurrences(of: "\"amount\": 10000000", with: "\"amount\": 22000001")
        }
        #expect(try codes(envelope, more).contains("T005"))
    }

    @Test func `plans of two bodies are said to be`() throws {
        let prefecture = { (text: String) in
            text.replacingOccurrences(
                of: "\"code\": \"072028\", \"name\": \"会津若松市\"", with: "\"code\": \"070009\", \"name\": \"福島県\"")
        }
        #expect(try codes({ $0 }, prefecture).contains("T008"))
    }

    @Test(arguments: Corpus.conforms) func `one plan alone has no finding of this family`(_ plan: CorpusPlan) throws {
        #expect(try #require(TogetherReport([try plan.report()])).findings.isEmpty)
    }

    @Test func `a warning is set aside and counted`() throws {
        var options = ReportOptions.test
        options.ignore = [.facilityPerhapsTwice]
        let reports = try ["round1", "round2"].map {
            Report(of: try PlannerFixtures.bytes($0), file: $0, options: options)
        }
        let report = try #require(TogetherReport(reports))
        #expect(report.findings.map(\.code.rawValue) == ["T001", "T002", "T003", "T004"])
        #expect(report.ignored.map(\.count) == [1])
        #expect(report.counts.warnings == 0)
    }

    @Test func `a plan that cannot be read leaves no sum`() throws {
        let broken = Report(of: Array("{".utf8), file: "x.json", options: .test)
        #expect(TogetherReport([try PlannerFixtures.report("round1"), broken]) == nil)
    }
}
