import Testing

@testable import GrantRules

/// Sums over plans, which no single plan's limit holds below 64 bits.
@Suite struct TogetherSumTests {
    /// One plan may state 9,007,199,254,740,991 yen, so 1,030 plans state more than 64 bits hold.
    @Test func `a thousand plans of the largest amounts are added up without a trap`() throws {
        // The last one has no earlier round, so that its facility gets something and the finding has a place.
        let assessments = try (0...1_030).map { number in
            try Plan.example().changing {
                if number < 1_030 {
                    $0.previous.facilities = [.example("old-\(number)", capacity: 10, cost: 9_000_000_000_000_000)]
                }
                $0.readings = StatedReading(value: .envelope, basis: "照会への回答").map { [$0] } ?? []
            }.assessed()
        }
        let together = try #require(Together(assessments))
        let breach = try #require(together.breaches.first { $0.code == .envelopeOverPlans })
        #expect(breach.figures?.found == .max)
        let message = try #require(together.finding(for: breach)).message
        #expect(message.ja.contains("≥9,223,372,036,854,775,807円"))
        #expect(message.en.contains("≥9,223,372,036,854,775,807 yen"))
    }

    @Test func `that the applicants differ is about no item of any plan`() throws {
        let other = try Plan.example().changing { $0.applicant = Applicant(code: .fukushima, name: "福島市") }
        let together = try #require(Together([try Plan.example().assessed(), other.assessed()]))
        let findings = together.findings.filter { $0.code == .applicantsDiffer }
        #expect(findings.count == 1 && findings[0].item == nil)
    }

    @Test func `a sum ends at the largest number`() {
        let most = Yen(sum: .max)
        #expect(most.plus(Yen(sum: 1)) == most && most.plus(most) == most)
        #expect(Yen(sum: .max - 1).plus(Yen(sum: 1)) == most)
        #expect(Yen(sum: .max - 1).grouped == "9,223,372,036,854,775,806" && most.grouped.hasPrefix("≥"))
    }

    private func codes(_ edits: [(inout PlanDraft) -> Void]) throws -> [Code] {
        try together(edits).breaches.map { $0.code }
    }

    @Test func `a facility that is admitted counts, with nothing left for it too`() throws {
        let three = { (draft: inout PlanDraft) in draft.build(capacities: [10, 10, 10]) }
        // Four facilities, and four of one size.
        let found = try codes([three, { $0.facilities[0].costs[0].amount = .zero }])
        #expect(found == [.facilitiesOverPlans, .facilitiesOfSizeOverPlans])
    }

    /// Programme 3 alone is above its own 12,000,000 and above the same 12,000,000 that it shares with promotion.
    @Test func `lines above two limits at once are told once`() throws {
        let seven = { (draft: inout PlanDraft) in
            draft.facilities = []
            draft.existingFacilities = [.example(draft.applicant.name, "既存", cost: 7_000_000)]
            (draft.costs[.promotion], draft.companies) = ([], [])
        }
        let other = { (draft: inout PlanDraft) in
            seven(&draft)
            draft.existingFacilities[0].id = "other"
            draft.existingFacilities[0].name = "別の既存"
        }
        #expect(try codes([seven, other]) == [.bodyLimitOverPlans])
    }

    /// 700,000 of a round that is not given, 300,000 and 100,000; what `previous` repeats of a plan given counts once.
    @Test func `what a company had in a round that is not given counts once`() throws {
        #expect(try codes([pays(300_000, after: 700_000), pays(100_000)]) == [.companyPaidOverPlans])
        #expect(try codes([pays(300_000), pays(700_000, after: 300_000)]) == [])
        #expect(try codes([pays(300_000), pays(300_000, after: 700_000), pays(100_000)]) == [.companyPaidOverPlans])
        #expect(try codes([pays(300_000), pays(300_000, after: 600_000), pays(100_000)]) == [])
    }

    @Test func `a company is known by its number, and by its name where a number is missing`() throws {
        func pay(_ name: String, _ number: String?, _ yen: Int64) -> (inout PlanDraft) -> Void {
            {
                pays(yen)(&$0)
                $0.companies[0].name = name
                $0.companies[0].corporateNumber = number.flatMap { CorporateNumber($0) }
            }
        }
        let (one, other) = ("8700110005901", "7123456789012")
        let first = pay("甲", one, 600_000)
        #expect(try codes([first, pay("乙", one, 400_001)]) == [.companyPaidOverPlans])
        #expect(try codes([first, pay("乙", one, 400_000)]) == [])
        #expect(try codes([first, pay("甲", nil, 400_001)]) == [.companyPaidOverPlans])
        #expect(try codes([pay("甲", nil, 600_000), pay("甲", one, 400_001)]) == [.companyPaidOverPlans])
        #expect(try codes([first, pay("甲", other, 1_000_000)]) == [])
    }

    @Test func `an existing facility is funded by one plan too`() throws {
        let old = { (draft: inout PlanDraft) in
            draft.facilities = []
            draft.existingFacilities = [.example("old", "既存", cost: 1_000_000)]
            (draft.costs[.promotion], draft.companies) = ([], [])
        }
        let renamed = { (draft: inout PlanDraft) in
            old(&draft)
            draft.existingFacilities[0].id = "again"
        }
        #expect(try codes([old, old]) == [.facilityFundedTwice])
        #expect(try codes([old, renamed]) == [.facilityPerhapsTwice])
    }

    @Test func `facilities of a round that is not given count, each in its size`() throws {
        let two = { (draft: inout PlanDraft) in draft.build(capacities: [10, 10]) }
        let later = { (capacity: Int) in
            { (draft: inout PlanDraft) in
                draft.previous.facilities = [.example("old", capacity: capacity, cost: 1_000_000)]
            }
        }
        #expect(try codes([two, later(10)]) == [.facilitiesOverPlans, .facilitiesOfSizeOverPlans])
        #expect(try codes([two, later(30)]) == [.facilitiesOverPlans])
        let assessments = try [
            Plan.example().changing(two),
            Plan.example().changing {
                $0.nextRound()
                later(30)(&$0)
            },
        ]
        .map { $0.assessed() }
        let together = try #require(Together(assessments))
        let message = try #require(together.breaches.first.flatMap { together.finding(for: $0) }).message
        #expect(message.ja == "①②の施設は計画を通じて4か所（ほかの採択分1か所を含む）で、1団体の上限3か所を超えている。")
        #expect(message.en.contains("4 facilities over the plans, 1 of them stated in \"previous\","))
    }

    @Test func `no limit of a body is asked over the plans of two`() throws {
        let three = { (draft: inout PlanDraft) in draft.build(capacities: [10, 10, 10]) }
        let fourth = { (draft: inout PlanDraft) in draft.promote(8_000_000) }
        #expect(try codes([three, fourth]) == [.facilitiesOverPlans, .facilitiesOfSizeOverPlans, .bodyLimitOverPlans])
        let elsewhere = { (draft: inout PlanDraft) in
            fourth(&draft)
            draft.applicant = Applicant(code: .fukushima, name: "福島市")
        }
        #expect(try codes([three, elsewhere]) == [.applicantsDiffer])
    }

    @Test func `one plan alone meets nothing`() throws {
        let one = try Plan.example().changing { $0.build(capacities: [10, 10, 10, 10]) }.assessed()
        #expect(try #require(Together([one])).breaches.isEmpty)
        #expect(Together([]) == nil)
    }
}
