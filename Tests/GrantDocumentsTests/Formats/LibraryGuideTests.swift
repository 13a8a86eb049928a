import Foundation
import GrantDocuments
import GrantRules
import GrantTesting
import Testing

/// The code of `docs/library.md`, compiled as a client would: nothing here is imported as testable.
@Suite struct LibraryGuideTests {
    @Test func `from a file to a report`() throws {
        let file = Repository.root.appending(path: "Fixtures/plans/aizuwakamatsu.json")
        // guide
        let bytes = Array(try Data(contentsOf: file))
        let options = ReportOptions(tool: Report.Tool(name: "my-tool", version: "1.0"))
        let report = Report(of: bytes, file: "plan.json", options: options)

        switch report.answer {
        case .assessed(let assessment):
            print(assessment.totals.nationalShare.amount, assessment.verdict.rawValue)
        case .settled(let reckoning, _):
            print(reckoning.surcharge.amount)
        case .unreadable:
            for finding in report.findings { print(report.source.start(of: finding.place).line, finding.message.ja) }
        }
        let json = report.json(pretty: true)
        let page = ReportFormat.named("html")?.render([report], in: .ja)
        // end
        #expect(!json.isEmpty && page?.isEmpty == false)
    }

    @Test func `a plan without a file`() throws {
        // guide
        guard let code = LocalGovernmentCode("072028"), let cost = Yen(52_000_000), let people = Capacity(30) else {
            fatalError("a literal of this program is no value of a plan")
        }
        var draft = PlanDraft(applicant: Applicant(code: code, name: "会津若松市"), type: .standard)
        draft.facilities = [
            Facility(
                id: "office-a", name: "中町オフィス", operation: .public, capacity: people, municipality: code,
                costs: [Cost(item: "改修工事費", amount: cost)])
        ]
        let options = ReportOptions(tool: Report.Tool(name: "my-tool", version: "1.0"))
        do {
            let report = Report(assessing: try Plan(draft), options: options)
            for finding in report.findings { print(finding.code, finding.place.pointer, finding.message.ja) }
            print(String(decoding: report.page(.ja).html(), as: UTF8.self))
        } catch {
            // Two facilities of one id, periods out of order, a sum past the limit: no plan, and why.
            let report = Report(assessing: draft, options: options)
            for finding in report.findings { print(finding.code, finding.message.en, finding.mend.en) }
        }
        // end
        // guide
        let assessment = try Plan(draft).assessed()
        // 45,000,000: the cap of a facility of 20 to 49 people
        print(assessment.totals.eligible)
        for sentence in assessment.sentences(of: assessment.items[0]) { print(sentence.en) }
        // end
        #expect(assessment.totals.eligible == Yen(45_000_000))
        // guide
        let wide = try Plan(draft).assessed(overriding: Readings([.envelope, .thousand]))
        for outcome in wide.readings where outcome.matters {
            for other in outcome.alternatives {
                print(outcome.inUse.reading.id, other.value.id, other.outcome.nationalShare.amount)
            }
        }
        // end
        #expect(wide.totals.nationalShare == Yen(22_500_000))
    }

    @Test func `the guide shows this very code`() throws {
        let guide = try String(contentsOf: Repository.root.appending(path: "docs/library.md"), encoding: .utf8)
        let own = try String(contentsOf: Repository.root.appending(path: Self.path), encoding: .utf8)
        let blocks = own.components(separatedBy: "        // guide\n").dropFirst()
        #expect(blocks.count == 4)
        for block in blocks {
            let code = block.components(separatedBy: "        // end\n")[0]
            let lines = code.components(separatedBy: "\n").map {
                $0.hasPrefix("        ") ? String($0.dropFirst(8)) : $0
            }
            #expect(guide.contains("```swift\n" + lines.joined(separator: "\n") + "```"))
        }
    }

    private static let path = "Tests/GrantDocumentsTests/Formats/LibraryGuideTests.swift"
}
