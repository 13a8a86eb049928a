import GrantRules
import Testing

@testable import GrantDocuments

/// On whose word an answer rests is said of the answer that it was given for.
@Suite struct BasisTests {
    /// Of two facilities of 50 people one too many is refused under the other answer.
    private func report(asking overrides: Readings) -> Report {
        let office = """
            "operation":"public","capacity":50,"municipality":"072028","costs":[{"item":"改修","amount":1000001}]
            """
        let plan = """
            {"format":"grant-plan/1","applicant":{"code":"072028","name":"会津若松市"},"type":"standard",
             "facilities":[{"id":"a","name":"甲",\(office)},{"id":"b","name":"乙",\(office)}],
             "readings":[{"id":"tier-mixing","value":"envelope","basis":"県への照会"}]}
            """
        var options = ReportOptions.test
        options.overrides = overrides
        return Report(of: Array(plan.utf8), file: "p.json", options: options)
    }

    @Test(arguments: ["text", "markdown", "html"], Language.allCases)
    func `no answer that a run asks for rests on the plan's word`(_ id: String, _ language: Language) throws {
        let other = try #require(Reading.tierMixing.values.first { $0.id == "counts" })
        let format = try #require(ReportFormat.named(id))
        func said(_ overrides: Readings) -> String {
            String(decoding: format.render([report(asking: overrides)], in: language), as: UTF8.self)
        }
        let (own, others) =
            language == .ja
            ? ("根拠: 県への照会", "計画の値 envelope の根拠: 県への照会")
            : ("basis: 県への照会", "basis of the plan")
        #expect(said(.none).contains(own) && !said(.none).contains(others))
        #expect(said(Readings([other])).contains(others))
    }

    @Test func `JSON has the answer that the basis is for beside it`() {
        let other = Readings(Reading.tierMixing.values.filter { $0.id == "counts" })
        for (overrides, value) in [(Readings.none, "envelope"), (other, "counts")] {
            let json = String(decoding: report(asking: overrides).json(pretty: false), as: UTF8.self)
            #expect(json.contains(#""id":"tier-mixing","value":"\#(value)""#))
            #expect(json.contains(#","stated":"envelope","basis":"県への照会","#))
        }
    }
}
