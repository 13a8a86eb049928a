import GrantRules
import GrantTesting
import PlanGenerator
import Testing

@testable import GrantDocuments
@testable import grant_cli

/// A plan written into a workbook is the same plan: its report differs in nothing but the places.
@Suite("There and back") struct WorkbookRoundTripTests {
    private static let options = ReportOptions(tool: Report.Tool(name: "", version: ""))

    /// Everything of a report but its file and where in it things stand.
    private static func answer(_ report: Report) -> [String] {
        let findings = report.findings.filter { $0.code.family != .d }.map {
            "\($0.code.rawValue) \($0.place.pointer) \($0.message.ja) \($0.message.en)"
        }.sorted()
        guard let assessment = report.assessment else { return ["unreadable"] }
        let items = assessment.items.map {
            "\($0.id) \($0.displayName.ja) \($0.declared) \($0.excluded) \($0.cap) \($0.eligible.yen) \($0.nationalShare.yen)"
        }
        let readings = assessment.readings.map { "\($0.inUse.value.id) \($0.inUse.basis ?? "") \($0.used)" }
        let repayments = assessment.repayments.map { "\($0.company) \($0.total) \($0.national)" }
        return ["\(assessment.totals) \(assessment.verdict) \(assessment.range)"] + items + readings + repayments
            + findings
    }

    private func expectSame(_ line: [UInt8]) throws {
        let plain = Report(of: line, file: "plan", options: Self.options)
        let made = try #require(try plain.converted())
        let again = Report(of: made.bytes, file: "plan", options: Self.options)
        #expect(Self.answer(again) == Self.answer(plain), "\(String(decoding: line, as: UTF8.self))")
        #expect(!again.findings.contains { $0.code.family == .d }, "\(String(decoding: line, as: UTF8.self))")
        let back = try #require(try again.converted())
        let third = Report(of: back.bytes, file: "plan", options: Self.options)
        #expect(Self.answer(third) == Self.answer(plain))
    }

    /// Together 2,000 with `GRANT_TESTS=full`: each is written twice, and read and checked three times, without optimisation.
    @Test(arguments: 1...20) func `plans of the generator`(_ seed: UInt64) throws {
        var plans = PlanGenerator(seed: seed)
        for _ in 0..<drawn(of: 100) { try expectSame(plans.plan()) }
    }

    @Test func `worked plans`() throws {
        let lines = try Repository.bytes("Fixtures/worked/worked-plans.ndjson").split(separator: 0x0A)
        #expect(lines.count > 50)
        for line in lines {
            var json = JSON()
            try json.parse(Array(line), in: 0..<line.count, Vocabulary.shared.keys)
            let plan = try #require(json.value("plan", of: json.root))
            try expectSame(Array(json.bytes[json.range(of: plan)]))
        }
    }

    @Test func `every example of a rule that is a plan`() throws {
        for folder in ["Fixtures/conforms", "Fixtures/violations"] {
            for path in Repository.files(under: folder, ending: ".json") {
                try expectSame(try Repository.bytes(path))
            }
        }
    }

    @Test func `the form is the same bytes each time`() throws {
        let plan = StartingPlan(applicant: nil, type: nil, programmes: [])
        #expect(try plan.workbook() == plan.workbook())
    }
}
