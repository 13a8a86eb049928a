import Foundation
import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct FormatGoldenTests {
    /// JSON says both languages at once, and is recorded by `JSONReportTests`.
    static let recorded = ReportFormat.texts.map(\.id).filter { !["json", "ndjson"].contains($0) }

    @Test(arguments: Corpus.rich, recorded)
    func `every format shows a rich plan as recorded`(_ plan: CorpusPlan, _ id: String) throws {
        let format = try #require(ReportFormat.named(id))
        let report = try plan.report()
        for language in Language.allCases {
            try expectGolden(
                format.render([report], in: language),
                "\(format.id)/\(plan.name).\(language.rawValue).\(format.fileExtension)")
        }
    }

    @Test(arguments: recorded)
    func `several plans make one document`(_ id: String) throws {
        let format = try #require(ReportFormat.named(id))
        let reports = try Corpus.rich.map { try $0.report() }
        try expectGolden(format.render(reports, in: .ja), "\(format.id)/all.ja.\(format.fileExtension)")
    }

    @Test(arguments: Corpus.rich, ReportFormat.all.map(\.id))
    func `the same plan gives the same bytes`(_ plan: CorpusPlan, _ id: String) throws {
        let format = try #require(ReportFormat.named(id))
        #expect(try format.render([plan.report()], in: .en) == format.render([plan.report()], in: .en))
    }

    @Test(arguments: ReportFormat.all.filter(\.isWrittenPlanByPlan).map(\.id))
    func `plans written one by one are the document of all`(_ id: String) throws {
        let format = try #require(ReportFormat.named(id))
        let reports = try Corpus.rich.map { try $0.report() }
        var written: [UInt8] = []
        for (place, report) in reports.enumerated() {
            written += try #require(format.part(of: report, isFirst: place == 0, in: .ja))
        }
        written += format.end(of: reports.map(\.summary), in: .ja)
        #expect(written == format.render(reports, in: .ja))
    }
}

extension ReportFormat {
    /// Workbooks are looked at cell by cell, in `SavedPlansTests`.
    static let texts = all.filter { !$0.isBinary }
}

extension Corpus {
    /// Those of `Fixtures/plans`, and one with thirty companies.
    static let rich = real + plans(under: "Fixtures/golden/plans").filter { !$0.path.contains("hostile") }
}
