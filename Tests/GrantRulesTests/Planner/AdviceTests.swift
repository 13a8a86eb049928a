import Testing

@testable import GrantRules

@Suite struct AdviceTests {
    private func four(_ costs: [Int64]) throws -> Plan {
        try Plan.example().changing { draft in
            draft.build(capacities: costs.map { _ in 10 })
            for (index, cost) in costs.enumerated() { draft.facilities[index].costs[0].amount = Yen(sum: cost) }
            draft.costs[.promotion] = []
            draft.companies = []
        }
    }

    /// Standard type: 10 + 20 + 30 are admitted, 60,000,000 × 1/2 = 30,000,000; 20 + 30 + 25 would be 37,500,000.
    @Test func `the cheapest of four facilities is left out`() throws {
        let plan = try four([10_000_000, 20_000_000, 30_000_000, 25_000_000])
        let advice = plan.advice()
        let first = try #require(advice.suggestions.first)
        #expect(first.kind == .chooseFacilities)
        #expect(first.mends == [.tooManyFacilities])
        #expect(first.before.nationalShare.amount == 30_000_000)
        #expect(first.after.nationalShare.amount == 37_500_000)
        #expect(first.after.verdict == .conforms)
        #expect(first.isComplete)
        // Leaving out the fourth mends the error and gains nothing; only reordering gains and leaves an error.
        #expect(advice.suggestions.map(\.kind).prefix(3) == [.chooseFacilities, .leaveOut, .reorderFacilities])
        let second = advice.suggestions[2]
        #expect(second.after.nationalShare.amount == 37_500_000)
        #expect(second.after.verdict == .violations)
        #expect(advice.facilityChoiceIsExact)
    }

    @Test func `the last of four is left out when it brings least`() throws {
        let advice = try four([20_000_000, 20_000_000, 30_000_000, 10_000_000]).advice()
        let first = try #require(advice.suggestions.first)
        #expect(first.kind == .chooseFacilities)
        #expect(first.gain == 0)
        #expect(first.after.verdict == .conforms)
        #expect(!advice.suggestions.contains { $0.kind == .reorderFacilities })
    }

    /// 46 + 4 = 50,000,000 in a facility of 30 people, cap 45,000,000; promotion 6,000,000 of 12,000,000.
    /// Without the 4,000,000 the facility is still full, and promotion has room: 4,000,000 × 1/2 more.
    @Test func `publicity in a facility above its cap moves to promotion`() throws {
        let plan = try Plan.example().changing { draft in
            draft.spend(46_000_000, capacity: 30)
            draft.facilities[0].costs.append(Cost(item: "広報費", amount: Yen(sum: 4_000_000)))
            draft.promote(6_000_000)
        }
        let move = try #require(plan.advice().suggestions.first { $0.kind == .moveCost })
        #expect(move.gain == 2_000_000)
        #expect(move.condition != nil)
        guard case .moveCost(let line, let list) = move.change else { return #expect(Bool(false)) }
        #expect(line == PlanChange.CostLine(list: .facility(0), index: 1))
        #expect(list == .costs(.promotion))
    }

    /// Promotion 15,000,000 is cut by 3,000,000; the facility has room for 9,000,000.
    @Test func `running costs above the limit of soft costs move to a facility with room`() throws {
        let plan = try Plan.example().changing { draft in
            draft.costs[.promotion] = [
                Cost(item: "誘致広報", amount: Yen(sum: 11_000_000)), Cost(item: "施設運営費", amount: Yen(sum: 4_000_000)),
            ]
        }
        let move = try #require(plan.advice().suggestions.first { $0.kind == .moveCost })
        // 11,000,000 stay eligible of promotion, 4,000,000 become so of the facility: 3,000,000 more.
        #expect(move.gain == 1_500_000)
    }

    @Test func `construction is never taken for promotion`() throws {
        let plan = try Plan.example().changing { draft in
            draft.spend(46_000_000, capacity: 30)
            draft.facilities[0].costs = [
                Cost(item: "改修工事", amount: Yen(sum: 46_000_000)), Cost(item: "備品", amount: Yen(sum: 4_000_000)),
            ]
        }
        #expect(!plan.advice().suggestions.contains { $0.kind == .moveCost })
    }

    @Test func `a missing repayment scheme is mended by the ordinance and not by us`() throws {
        let plan = try Plan.example().changing { $0.clawback = nil }
        let scheme = try #require(plan.advice().suggestions.first { $0.kind == .nameRepaymentScheme })
        #expect(!scheme.isComplete)
        #expect(scheme.mends == [.noRepaymentScheme])
        #expect(scheme.after.verdict == .conforms)
    }

    /// A company that left before any date is known: with a scheme it would be K802.
    @Test func `a scheme is not offered where it would turn one error into another`() throws {
        let plan = try Plan.example().changing { draft in
            draft.clawback = nil
            draft.company { $0.leftOn = Day("2023-03-31") }
        }
        let advice = plan.advice()
        #expect(!advice.suggestions.contains { $0.kind == .nameRepaymentScheme })
        #expect(advice.unmended == [.noRepaymentScheme])
    }

    /// Three facilities of 30 people at 30,000,000: `counts` refuses the third, `envelope` allows all.
    @Test func `an open reading says what it is worth`() throws {
        let plan = try Plan.example().changing { draft in
            draft.build(capacities: [30, 30, 30])
            for index in 0..<3 { draft.facilities[index].costs[0].amount = Yen(sum: 30_000_000) }
        }
        let reading = try #require(plan.advice().suggestions.first { $0.kind == .fixReading })
        #expect(reading.gain == 15_000_000)
        #expect(reading.mends == [.tooManyOfSize])
        #expect(!reading.isComplete)
    }

    @Test func `asking for too much is brought down to what is allowable`() throws {
        let plan = try Plan.example().changing { $0.requested.nationalShare = Yen(sum: 99_000_000) }
        let ask = try #require(plan.advice().suggestions.first { $0.kind == .askForAllowable })
        #expect(ask.mends == [.asksMoreThanShare])
        #expect(ask.after.verdict == .conforms)
    }

    /// 21,000,000 of 30,000,000 and 8,000,000 of 12,000,000.
    @Test func `the room left is what more could be declared`() throws {
        let rooms = try Plan.example().advice().suggestions.filter { $0.kind == .useRoom }
        #expect(rooms.map(\.gain) == [4_500_000, 2_000_000])
    }

    @Test func `a company that uses a facility goes with it`() throws {
        let plan = try Plan.example().changing { draft in
            draft.build(capacities: [10, 10, 10, 10])
            draft.facilities[3].costs[0].amount = Yen(sum: 1_000_000)
            draft.companies.append(.example("c2", "株式会社べつ", payment: 500_000))
            draft.companies[1].facility = "office-4"
        }
        let first = try #require(plan.advice().suggestions.first)
        #expect(first.mends == [.tooManyFacilities, .refusedFacility])
        guard case .arrange(let arrangement) = first.change else { return #expect(Bool(false)) }
        #expect(arrangement.facilities == [0, 1, 2])
        #expect(arrangement.companies == [0])
        #expect(first.message.ja.contains("「株式会社べつ」も外す。"))
    }

    /// Twice 300,000 yen for one company leave 400,000 of 1,000,000; a company that has left is paid no more.
    @Test func `the room of a company is told once, and of one that has left never`() throws {
        let paid = { (draft: inout PlanDraft) in
            draft.company { $0.amount = Yen(sum: 300_000) }
            draft.companies.append(draft.companies[0])
            draft.companies[1].id = "c2"
        }
        let room = { (plan: Plan) in plan.advice().suggestions.filter { $0.message.ja.hasPrefix("進出支援金は") } }
        let found = room(try Plan.example().changing(paid))
        #expect(found.map { $0.gain } == [200_000])
        #expect(found.first?.message.ja == "進出支援金は、上限に達していない1社について、あと400,000円まで交付対象となりうる。")
        let left = try Plan.example().changing {
            $0.company {
                $0.amount = Yen(sum: 300_000)
                $0.leftOn = Day("2022-03-31")
            }
        }
        #expect(room(left).isEmpty)
    }

    /// Under the claim the new facility brings its half, and the existing one beside it is C301.
    @Test func `a claim that uncovers another error is still worth making`() throws {
        let plan = try Plan.example().changing { draft in
            draft.build(capacities: [10])
            draft.applicant = Applicant(code: code("141500"), name: "相模原市")
            draft.facilities[0].municipality = code("141500")
            draft.existingFacilities = [.example("old", "既存", cost: 5_000_000, at: code("141500"))]
            (draft.costs[.promotion], draft.companies) = ([], [])
        }
        let claim = try #require(plan.advice().suggestions.first)
        #expect(claim.kind == .claimDisadvantagedArea && claim.gain > 0)
        #expect(claim.mends == [.applicantNotEligible] && claim.after.errorCodes == [.existingBesideNew])
    }

    @Test func `the id of one facility is written though another one is refused`() throws {
        let plan = try Plan.example().changing { draft in
            draft.existingFacilities = [.example("old", "既存", cost: 5_000_000)]
            draft.companies = [
                .example("c1", "一社", payment: 1_000_000), .example("c2", "二社", payment: 1_000_000),
            ]
            draft.companies[0].facility = "既存"
            draft.companies[1].facility = draft.facilities[0].name
        }
        let first = try #require(plan.advice().suggestions.first)
        #expect(first.kind == .writeFacilityID && first.gain == 500_000)
        #expect(first.message.ja.hasPrefix("「二社」の利用する施設を"))
    }

    /// A company that is refused has left, so not everything that is refused can go; the fourth facility alone can.
    @Test func `a facility too many can be left out by itself`() throws {
        let plan = try Plan.example().changing { draft in
            draft.build(capacities: [10, 10, 10, 10])
            draft.companies.append(.example("c2", "区域内の社", payment: 500_000))
            draft.companies[1].headquarters = .municipality(draft.applicant.code)
            draft.companies[1].facility = "office-1"
            draft.companies[1].leftOn = Day("2022-03-31")
        }
        let out = plan.advice().suggestions.filter { $0.kind == .leaveOut || $0.kind == .chooseFacilities }
        #expect(out.contains { $0.mends.contains(.tooManyFacilities) })
    }

    @Test func `nothing is said about a plan that is full and right`() throws {
        let plan = try Plan.example().changing { draft in
            draft.spend(30_000_000)
            draft.promote(12_000_000)
        }
        #expect(plan.advice().suggestions.isEmpty)
    }
}
