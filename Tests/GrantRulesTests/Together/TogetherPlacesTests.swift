import Testing

@testable import GrantRules

/// Which lines of which plans a finding about several plans names, and which it leaves out.
@Suite struct TogetherPlacesTests {
    /// `T002 1/companySupport/companies/0 0/…`: the code, and each plan by its number with the place in it.
    private func findings(_ edits: [(inout PlanDraft) -> Void]) throws -> [String] {
        try together(edits).findings.map { finding in
            finding.code.rawValue + finding.places.map { " \($0.plan)\($0.pointer)" }.joined()
        }
    }

    private let company = "/companySupport/companies/0"

    @Test func `a payment is told with the earlier ones and the plan that states another`() throws {
        // The second plan states what the first has granted, and is no place for it.
        #expect(
            try findings([pays(600_000), pays(100_000, after: 600_000), pays(500_000)])
                == ["T002 2\(company) 0\(company) 1\(company)"])
        // 700,000 of a round that is none of these stand in the first plan as a whole.
        #expect(
            try findings([pays(300_000, after: 700_000), pays(100_000)]) == ["T002 1\(company) 0\(company) 0"])
    }

    /// The last company comes from inside and gets nothing; what the others got is told once.
    @Test func `what gets nothing is no payment above the limit`() throws {
        let refused = { (draft: inout PlanDraft) in
            pays(100_000)(&draft)
            draft.companies[0].headquarters = .municipality(.aizuwakamatsu)
        }
        #expect(try findings([pays(700_000), pays(400_000), refused]) == ["T002 1\(company) 0\(company)"])
    }

    @Test func `of many places of a company the first ten are kept`() {
        var payments = PaymentsOverPlans()
        for plan in 0..<12 {
            payments.add(Yen(sum: 1), "みほん", nil, Breach.Place(plan: plan, path: .root, item: nil))
        }
        let paid = payments.paid("みほん", nil)
        #expect(paid.yen == Yen(sum: 12))
        #expect(paid.places.map { $0.plan } == Array(0..<10))
    }

    /// Promotion of 8,000,000 in the first and 5,000,000 in the last; the one between has an item that costs nothing.
    @Test func `a line that draws nothing is no place of a limit of the body`() throws {
        let promotion = { (yen: Int64) in { (draft: inout PlanDraft) in draft.promote(yen) } }
        #expect(
            try findings([promotion(8_000_000), promotion(0), promotion(5_000_000)])
                == ["T006 2/promotion 0/promotion"])
    }

    /// 95,000,000 were eligible before, which leaves nothing for the facility of the plan.
    @Test func `one plan alone meets nothing, whatever earlier rounds have`() throws {
        let plan = { (draft: inout PlanDraft) in
            draft.leaveOutTheRest()
            draft.previous.facilities = [.example("old", capacity: 60, cost: 95_000_000)]
            draft.answer(.envelope)
        }
        #expect(try together([plan]).assessments[0].items.allSatisfy { $0.isAdmitted })
        #expect(try findings([plan]) == [])
    }

    @Test func `the envelope is asked of one body alone, and under its reading alone`() throws {
        let large = { (draft: inout PlanDraft) in
            draft.leaveOutTheRest()
            draft.facilities = [.example("large", "大きなオフィス", capacity: 60, cost: 90_000_000)]
        }
        let more = { (draft: inout PlanDraft) in draft.facilities[0].capacity = Capacity(known: 30) }
        let shares = { (draft: inout PlanDraft) in
            more(&draft)
            draft.answer(.envelope)
        }
        let elsewhere = { (draft: inout PlanDraft) in
            shares(&draft)
            draft.applicant = Applicant(code: .fukushima, name: "福島市")
            draft.facilities[0].municipality = .fukushima
        }
        #expect(try findings([large, more]) == [])
        #expect(try findings([large, shares]) == ["T005 1/facilities/0 0/facilities/0"])
        #expect(try findings([large, elsewhere]).map { String($0.prefix(4)) } == ["T008"])
    }

    @Test func `two facilities of one name in one plan are two`() throws {
        let twins = { (draft: inout PlanDraft) in
            draft.leaveOutTheRest()
            draft.facilities = ["a", "b"].map { .example($0, "同じ名称", capacity: 10, cost: 1_000_000) }
        }
        #expect(try findings([twins, { _ in }]) == [])
    }

    @Test func `what a later plan states of an earlier one is counted once`() throws {
        let two = { (draft: inout PlanDraft) in draft.build(capacities: [10, 10]) }
        let third = { (draft: inout PlanDraft) in
            draft.previous.facilities = ["office-1", "office-2"].map { .example($0, capacity: 10, cost: 20_000_000) }
        }
        #expect(try findings([two, third]) == [])
    }

    /// The second for 50 people and more is refused (F202), so three are admitted in all.
    @Test func `a facility that is refused is none of the body's`() throws {
        let two = { (draft: inout PlanDraft) in draft.build(capacities: [10, 10]) }
        let refused = { (draft: inout PlanDraft) in
            draft.facilities = ["x", "y"].map { .example($0, "\($0)棟", capacity: 60, cost: 1_000_000) }
        }
        #expect(try findings([two, refused]) == [])
    }
}
