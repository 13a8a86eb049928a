import Testing

@testable import GrantRules

/// What a finding says of its place where nothing is known of a text.
@Suite struct FindingTests {
    @Test func `a place is of the first plan and of no text until somebody says otherwise`() {
        let place = Finding.Place(pointer: "/type")
        #expect(place.plan == 0 && place.bytes == 0..<0 && place.key == nil)
    }

    @Test func `findings of plans and settlements without a text have no bytes`() throws {
        let plan = try Plan.example().changing { $0.clawback = nil }.assessed()
        #expect(plan.findings.map { $0.place.bytes } == [0..<0])
        let again = try Plan.example().changing { $0.facilities[0].name = "別の名称" }.assessed()
        let together = try #require(Together([plan, again]))
        #expect(!together.findings.isEmpty && together.findings.allSatisfy { $0.place.bytes == 0..<0 })
        var late = SettlementCase.example { _ in }
        late.draft.orders[0].amount = Yen(sum: 2_000_000)
        let reckoning = try #require(try late.reckoned(overriding: .none))
        #expect(!reckoning.findings.isEmpty && reckoning.findings.allSatisfy { $0.place.bytes == 0..<0 })
    }

    @Test func `a mend of a document's own stands in for that of the rule`() throws {
        let finding = try #require(try Plan.example().changing { $0.clawback = nil }.assessed().findings.first)
        let mend = Text(ja: "別の方法", en: "another way")
        #expect(finding.mend != mend && finding.mended(by: mend).mend == mend)
    }

    /// 3,000,001 are paid for an order of 3,000,000.
    @Test func `a finding about the first order names it`() throws {
        let paid = SettlementCase.example { $0.order { $0.payments[0].amount = Yen(sum: 3_000_001) } }
        let findings = try #require(try paid.reckoned(overriding: .none)).findings
        #expect(findings.map { $0.item } == ["order/r1"])
    }

    @Test func `only 埼玉県 has said that the list is this grant's`() throws {
        func message(_ code: LocalGovernmentCode, _ name: String) throws -> Text {
            let plan = try Plan.example().changing {
                $0.applicant = Applicant(code: code, name: name)
                $0.facilities[0].municipality = code
            }
            return try #require(plan.assessed().findings.first { $0.code.rawValue == "E103" }).message
        }
        #expect(try message(code("112071"), "秩父市").ja.contains("埼玉県は、この交付金も同じ一覧によると認めている"))
        #expect(try !message(code("122050"), "館山市").ja.contains("埼玉県"))
    }
}
