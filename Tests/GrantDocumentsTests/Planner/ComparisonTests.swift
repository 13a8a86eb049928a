import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct ComparisonTests {
    private func comparison(_ before: String, _ after: String) throws -> PlanComparison {
        try #require(ComparisonReport(try PlannerFixtures.report(before), try PlannerFixtures.report(after))).comparison
    }

    @Test func `a line keeps what it is when it is renamed, moved or given another id`() throws {
        let comparison = try comparison("before", "after")
        let lines = comparison.lines.map { line in
            let old = line.before.map { comparison.before.items[$0].id } ?? "-"
            let new = line.after.map { comparison.after.items[$0].id } ?? "-"
            return "\(old) \(new) \(comparison.state(of: line).rawValue) \(line.match.rawValue)"
        }
        #expect(
            lines == [
                "facility/b facility/b changed id", "facility/a facility/a changed id",
                "facility/c facility/kita changed name", "company/c1 company/c1 same id", "- company/c3 added none",
                "promotion - removed none", "company/c2 - removed none",
            ])
        #expect(comparison.lines.filter { $0.hasMoved }.count == 1)
        #expect(comparison.isRenamed(comparison.lines[1]))
        #expect(comparison.gained.map { $0.code } == [.aboveFacilityCap, .companyFromInside])
        #expect(comparison.lost.isEmpty)
    }

    @Test(arguments: PlannerFixtures.readable)
    func `a plan does not differ from itself`(_ plan: CorpusPlan) throws {
        let report = try plan.report()
        #expect(try #require(ComparisonReport(report, report)).comparison.isSame)
    }

    @Test func `there and back the differences are the opposite`() throws {
        let (there, back) = (try comparison("before", "after"), try comparison("after", "before"))
        #expect(there.gained.map { $0.code } == back.lost.map { $0.code })
        #expect(there.lines.filter { $0.before == nil }.count == back.lines.filter { $0.after == nil }.count)
    }
}
