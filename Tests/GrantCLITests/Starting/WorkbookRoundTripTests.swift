import GrantRules
import GrantTesting
import PlanGenerator
import Testing

@testable import GrantDocuments
@testable import grant_cli

@Suite("There and back") struct WorkbookRoundTripTests {
    private func expectSame(_ plan: [UInt8]) {
        let difference = RoundTrip.difference(of: plan)
        #expect(difference == nil, "\(String(decoding: plan, as: UTF8.self))")
    }

    /// Together 2,000 with `GRANT_TESTS=full`: each is written twice, and read and checked three times, without optimisation.
    /// `swift run -c release round-trips 100000` tries as many as one likes.
    @Test(arguments: 1...20) func `plans of the generator`(_ seed: UInt64) {
        var plans = PlanGenerator(seed: seed)
        for _ in 0..<drawn(of: 100) { expectSame(plans.plan()) }
    }

    @Test func `worked plans`() throws {
        let lines = try Repository.bytes("Fixtures/worked/worked-plans.ndjson").split(separator: 0x0A)
        #expect(lines.count > 50)
        for line in lines {
            var json = JSON()
            try json.parse(Array(line), in: 0..<line.count, Vocabulary.shared.keys)
            let plan = try #require(json.value("plan", of: json.root))
            expectSame(Array(json.bytes[json.range(of: plan)]))
        }
    }

    @Test func `every example of a rule that is a plan`() throws {
        for folder in ["Fixtures/conforms", "Fixtures/violations"] {
            for path in Repository.files(under: folder, ending: ".json") {
                expectSame(try Repository.bytes(path))
            }
        }
    }

    @Test func `the form is the same bytes each time`() throws {
        let plan = StartingPlan(applicant: nil, type: nil, programmes: [])
        #expect(try plan.workbook() == plan.workbook())
    }
}
