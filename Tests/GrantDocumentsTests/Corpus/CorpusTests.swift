import GrantRules
import Testing

@testable import GrantDocuments

/// Plans that a person may open: each gives exactly the codes in its name.
@Suite struct CorpusTests {
    @Test(arguments: Corpus.all.filter { !$0.path.hasPrefix("Fixtures/plans/") })
    func `a plan gives exactly the codes in its name`(_ plan: CorpusPlan) throws {
        let report = try plan.report()
        #expect(Set(report.findings.map(\.code.rawValue)) == Set(plan.codes))
    }

    @Test(arguments: Corpus.conforms) func `a conforming plan conforms without a finding`(_ plan: CorpusPlan) throws {
        let report = try plan.report()
        #expect(report.verdict == .conforms)
        #expect(report.findings.isEmpty)
    }

    @Test(arguments: Corpus.unreadable) func `an unreadable plan has no amounts`(_ plan: CorpusPlan) throws {
        let report = try plan.report()
        let hasError = report.findings.contains { $0.severity == .error }
        #expect((report.verdict == .unreadable) == hasError)
        #expect((report.assessment == nil) == hasError)
    }

    @Test(arguments: Rule.all.filter { $0.judges(.plan) }.map(\.code.rawValue))
    func `every code has its folder`(_ code: String) {
        let own = Corpus.violations.filter { $0.path.hasPrefix("Fixtures/violations/\(code)/") }
        #expect(!own.isEmpty)
        #expect(own.allSatisfy { $0.codes.contains(code) })
    }

    @Test func `every finding lies inside the file`() throws {
        for plan in Corpus.all {
            let count = try plan.bytes().count
            let report = try plan.report()
            for place in report.findings.map(\.place) {
                #expect(place.bytes.lowerBound >= 0 && place.bytes.upperBound <= count, "\(plan.path)")
                let start = report.source.start(of: place)
                #expect(start.line >= 1 && start.column >= 1, "\(plan.path)")
            }
        }
    }
}
