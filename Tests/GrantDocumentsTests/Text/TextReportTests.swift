import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct TextReportTests {
    @Test(arguments: Corpus.real, Language.allCases)
    func `the text of a rich plan is as recorded`(_ plan: CorpusPlan, _ language: Language) throws {
        let text = try plan.report().text(language, style: TextStyle(color: false))
        try expectGolden(text, "text/\(plan.name).\(language.rawValue).txt")
    }

    @Test(arguments: Corpus.all, Language.allCases)
    func `no line passes eighty columns`(_ plan: CorpusPlan, _ language: Language) throws {
        let text = String(
            decoding: try plan.report().text(language, style: TextStyle(color: false)), as: UTF8.self)
        // A path is never broken.
        for line in text.split(separator: "\n") where !line.trimming(" ").hasPrefix(plan.path) {
            #expect(EastAsianWidth.columns(of: String(line)) <= 80, "\(line)")
        }
    }

    @Test(arguments: Corpus.all) func `nothing of a plan acts on the terminal`(_ plan: CorpusPlan) throws {
        let text = String(decoding: try plan.report().text(.ja, style: TextStyle(color: false)), as: UTF8.self)
        #expect(!text.unicodeScalars.contains { $0.acts && $0 != "\n" })
    }

    @Test func `colour is painted only when asked for`() throws {
        let report = try #require(Corpus.real.first).report()
        #expect(!report.text(.ja, style: TextStyle(color: false)).contains(0x1B))
        #expect(report.text(.ja, style: TextStyle(color: true)).contains(0x1B))
    }
}

extension Substring {
    fileprivate func trimming(_ space: Character) -> Substring { drop { $0 == space } }
}

extension CorpusPlan {
    /// `tokyo` of `Fixtures/plans/tokyo.json`
    var name: String { String(path.split(separator: "/").last?.split(separator: ".").first ?? "") }
}
