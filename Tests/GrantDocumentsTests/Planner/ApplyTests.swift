import Foundation
import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct ApplyTests {
    private func advice(_ bytes: [UInt8]) throws -> AdviceReport {
        try #require(AdviceReport(Report(of: bytes, file: "plan.json", options: .test)))
    }

    private func applied(_ kind: Proposal.Kind, _ text: String) throws -> String {
        let advice = try advice(Array(text.utf8))
        let place = try #require(advice.advice.suggestions.firstIndex { $0.kind == kind })
        return String(decoding: try advice.applying(place + 1), as: UTF8.self)
    }

    /// Every complete suggestion for every plan of the corpus can be written, is proved on the text, and leaves the
    /// lines that have nothing to do with it alone.
    @Test(arguments: PlannerFixtures.readable)
    func `whatever is complete can be written into the plan`(_ plan: CorpusPlan) throws {
        let bytes = try plan.bytes()
        let advice = try advice(bytes)
        for (index, suggestion) in advice.advice.suggestions.enumerated() {
            guard suggestion.isComplete else {
                #expect(throws: AdviceReport.Refusal.needsFacts) { try advice.applying(index + 1) }
                continue
            }
            let text = try advice.applying(index + 1)
            let report = Report(of: text, file: "new.json", options: .test)
            #expect(report.assessment?.totals.nationalShare == suggestion.after.nationalShare)
        }
        #expect(throws: AdviceReport.Refusal.noSuchNumber(count: advice.advice.suggestions.count)) {
            try advice.applying(advice.advice.suggestions.count + 1)
        }
    }

    @Test func `only the lines of what is left out are gone`() throws {
        let before = String(decoding: try PlannerFixtures.bytes("four-offices"), as: UTF8.self)
        let after = try applied(.chooseFacilities, before)
        let gone = before.components(separatedBy: "\n").filter { !after.components(separatedBy: "\n").contains($0) }
        #expect(
            gone == [
                "    { \"id\": \"ekimae\",  \"name\": \"駅前オフィス\",   \"operation\": \"public\",  \"capacity\": 18, \"municipality\": \"072028\",",
                "      \"costs\": [ { \"item\": \"改修工事\", \"amount\": 9000000 }, { \"item\": \"備品\", \"amount\": 1000000 } ] },",
            ])
        #expect(after.utf8.count == before.utf8.count - gone.reduce(0) { $0 + $1.utf8.count + 1 })
    }

    @Test func `what is asked for is the only thing replaced`() throws {
        let before = String(decoding: try PlannerFixtures.bytes("four-offices"), as: UTF8.self)
        let after = try applied(.askForAllowable, before)
        #expect(
            after
                == before.replacingOccurrences(
                    of: "90000000, \"nationalShare\": 67500000", with: "67000000, \"nationalShare\": 50250000"))
    }

    @Test func `the id of a facility takes the place of its name, and is the first suggestion`() throws {
        let before = ValidPlan.text.replacingOccurrences(of: #""facility": "office-a""#, with: #""facility": "中町オフィス""#)
        #expect(before != ValidPlan.text)
        let advice = try advice(Array(before.utf8))
        #expect(advice.advice.suggestions.first?.kind == .writeFacilityID)
        #expect(try applied(.writeFacilityID, before) == ValidPlan.text)
    }

    @Test func `a line of several lines moves and is indented as its new neighbours`() throws {
        let before = String(decoding: try PlannerFixtures.bytes("four-offices"), as: UTF8.self)
        let after = try applied(.moveCost, before)
        #expect(
            after.contains(
                """
                  "promotion": [
                    { "item": "企業誘致プロモーション", "amount": 6000000 },
                    { "item": "入居企業の広報",
                      "amount": 4000000 }
                  ],
                """))
        #expect(after.contains("{ \"item\": \"改修工事\", \"amount\": 29000000 }\n      ], \"operatorContribution\""))
    }

    @Test(arguments: ["\n", "\r\n"]) func `a plan without promotion gets the list where it belongs`(_ lineEnd: String)
        throws
    {
        let plan = """
            {
              "format": "grant-plan/1",
              "applicant": { "code": "072028", "name": "会津若松市" },
              "type" : "standard",
              "facilities": [
                { "id": "a", "name": "中町", "operation": "public", "capacity": 18, "municipality": "072028",
                  "costs": [ { "item": "工事", "amount": 30000000 }, { "item": "広報", "amount": 2000000 } ] }
              ],
              "notes": "終わり"
            }

            """.replacingOccurrences(of: "\n", with: lineEnd)
        let after = try applied(.moveCost, plan)
        let expected = plan.replacingOccurrences(
            of: ", { \"item\": \"広報\", \"amount\": 2000000 }", with: ""
        ).replacingOccurrences(
            of: "  ],\(lineEnd)  \"notes\"",
            with: "  ],\(lineEnd)  \"promotion\": [ { \"item\": \"広報\", \"amount\": 2000000 } ],\(lineEnd)  \"notes\"")
        #expect(after == expected)
    }

    @Test func `a plan on one line stays on one line`() throws {
        let plan =
            #"{"format":"grant-plan/1","applicant":{"code":"072028","name":"会津若松市"},"type":"standard","facilities":["#
            + ["a", "b", "c", "d"].enumerated().map { index, id in
                #"{"id":"\#(id)","name":"\#(id)","operation":"public","capacity":5,"municipality":"072028","costs":[{"item":"工事","amount":\#((index + 1) * 5_000_000)}]}"#
            }.joined(separator: ",") + "]}"
        let after = try applied(.chooseFacilities, plan)
        #expect(!after.contains("\n") && !after.contains(" "))
        #expect(!after.contains(#""id":"a""#))
    }
}
