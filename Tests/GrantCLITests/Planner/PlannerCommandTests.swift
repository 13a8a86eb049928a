import Foundation
import GrantTesting
import Testing

@testable import grant_cli

/// Exit status and streams of the planner's and the auditor's commands.
@Suite struct PlannerCommandTests {
    /// The status and the words.
    static let answered: [String] = [
        "1 advise four-offices.json",
        "1 advise after.json",
        "0 advise before.json",
        "0 advise --apply 1 four-offices.json",
        "1 compare before.json after.json",
        "0 compare before.json before.json",
        "0 audit report.json before.json",
        "1 audit report.json after.json",
        "0 audit --requested before.json",
        "1 audit --requested before.json four-offices.json",
        "2 audit --requested before.json broken.json",
        "1 clawback repayment.json",
        "1 clawback --as-of 2025-03-31 --format ics repayment.json",
        "1 check --together round1.json round2.json",
        "0 check --together before.json",
        "1 check --together --ignore T007 round1.json round2.json",
        "0 check --together --fail-on never round1.json round2.json",
    ]

    @Test(arguments: answered) func `the status tells the answer`(_ line: String) throws {
        let words = line.split(separator: " ").map(String.init)
        let world = try PlannerWorld.make()
        #expect(world.run(Array(words.dropFirst())).rawValue == Int32(words[0]))
        #expect(!world.output.isEmpty)
        #expect(world.err.isEmpty)
    }

    static let refused: [String] = [
        "advise",
        "advise before.json after.json",
        "advise broken.json",
        "advise none.json",
        "advise --apply 0 four-offices.json",
        "advise --apply x four-offices.json",
        "advise --apply 99 four-offices.json",
        "advise --apply 8 four-offices.json",
        "advise --format csv before.json",
        "compare before.json",
        "compare before.json broken.json",
        "audit before.json before.json",
        "audit broken.json before.json",
        "audit report.json",
        "audit report.json none.json",
        "audit --requested",
        "clawback --as-of 2025-02-29 repayment.json",
        "clawback broken.json",
        "clawback --format ics before.json",
        "check --together round1.json broken.json",
        "check --together --format csv round1.json",
        "check --together --ignore T001 round1.json",
    ]

    @Test(arguments: refused) func `what cannot be answered ends with a sentence and nothing is written`(_ line: String)
        throws
    {
        let world = try PlannerWorld.make()
        #expect(world.run(line.split(separator: " ").map(String.init)) == .notAnswered)
        #expect(world.output.isEmpty)
        #expect(!world.err.isEmpty)
        #expect(world.written.isEmpty)
    }

    @Test func `the plan with a suggestion made can be checked again`() throws {
        let world = try PlannerWorld.make()
        world.run("advise", "--apply", "1", "four-offices.json")
        let again = FakeWorld(["new.json": world.output])
        again.run("check", "new.json")
        #expect(again.out.contains("62,100,000"))
    }

    @Test func `an audited report may lie under another name than its plan then had`() throws {
        let world = try PlannerWorld.make()
        world.files["moved/elsewhere.json"] = world.files["before.json"]
        #expect(world.run("audit", "report.json", "moved/elsewhere.json") == .fine)
        #expect(world.out.hasPrefix("一致"))
    }
}

@Suite struct LateCalendarTests {
    /// A company that applied in the year 9999 owes nothing that a calendar can hold.
    @Test func `a calendar without an event is none, whatever keeps its days away`() throws {
        let plan = String(decoding: try Repository.bytes("Fixtures/planner/repayment.json"), as: UTF8.self)
            .replacing("2021-10-01", with: "9999-10-01").replacing("2020-02-28", with: "9999-02-28")
            .replacing(", \"leftOn\": \"2024-10-02\"", with: "").replacing(", \"leftOn\": \"2025-03-01\"", with: "")
        let world = FakeWorld(["plan.json": Array(plan.utf8)])
        #expect(world.run("clawback", "--format", "ics", "plan.json") == .notAnswered)
        #expect(world.output.isEmpty)
        #expect(world.err.contains("9999年より後"), "\(world.err)")
        #expect(world.run("clawback", "plan.json") == .found, "the pages tell them all the same")
        #expect(world.out.contains("令和7984年10月1日"))
    }
}
