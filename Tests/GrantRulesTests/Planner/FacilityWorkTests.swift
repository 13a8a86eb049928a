import Testing

@testable import GrantRules

/// Small plans, for which what the search looks at and what it chooses are reckoned by hand.
@Suite struct FacilityWorkTests {
    /// Facilities that hold so many people, at these costs, with no promotion and no company.
    private func plan(_ costs: [Int64], people: Int = 10, _ readings: [ReadingValue] = []) throws -> Plan {
        try Plan.example().changing { draft in
            draft.leaveOutTheRest()
            draft.facilities = costs.enumerated().map { index, cost in
                .example("f\(index)", "施設\(index)", capacity: people, cost: cost)
            }
            draft.readings = readings.compactMap { StatedReading(value: $0, basis: "回答") }
        }
    }

    private func search(_ plan: Plan, within limits: FacilitySearch.Limits = .init()) -> FacilitySearch {
        FacilitySearch(plan, ReadingState(plan, overriding: .none).used, within: limits)
    }

    private func field(_ plan: Plan) -> FacilityField {
        FacilityField(plan, ReadingState(plan, overriding: .none).used)
    }

    /// A company that uses one of the facilities.
    private func company(
        _ id: String, _ name: String, _ number: Int64? = nil, at facility: String, payment: Int64
    ) -> Company {
        var company = Company.example(id, name, payment: payment)
        company.corporateNumber = number.map { CorporateNumber(unchecked: $0) }
        company.facility = facility
        return company
    }

    @Test func `of facilities alike those listed first are chosen`() throws {
        #expect(try plan([20_000_000, 20_000_000, 20_000_000, 20_000_000]).bestFacilities().facilities == [0, 1, 2])
        let five = try plan([1_000_000, 20_000_000, 20_000_000, 20_000_000, 20_000_000])
        #expect(five.bestFacilities().facilities == [1, 2, 3])
    }

    /// Of 90,000,000 in this order: 15,000,000 + 20,000,000 + 19,999,999 / 2 = 9,999,999. With the odd one last it is
    /// cut to 10,000,000, and no half yen is lost: 20,000,000 + 20,000,000 + 5,000,000.
    @Test func `the facility that is cut to an even rest comes last`() throws {
        let plan = try plan([30_000_001, 40_000_000, 40_000_000], people: 60, [.envelope, .item])
        #expect(plan.figures().totals.nationalShare.amount == 44_999_999)
        #expect(plan.bestFacilities().facilities == [1, 2, 0])
    }

    /// Two odd costs lose half a yen each, or one of them is cut and the other loses it; 44,999,999 in every order.
    @Test func `an order that gains nothing is not chosen`() throws {
        let plan = try plan([30_000_001, 29_999_999, 40_000_000], people: 60, [.envelope, .item])
        #expect(plan.bestFacilities().facilities == [0, 1, 2])
    }

    /// The company without a number is one with each of the two that have one, which are not each other. It is paid
    /// first, so whoever is beside it gets what it leaves of 1,000,000. In thousands: the first three bring 200 +
    /// 1,000 + 0 + 0. The last three bring 400 + 700 + 300 + 300 = 1,700, the most of any three that fill the plan.
    /// The two with numbers alone would bring 2,000, but in no order of this plan are they alone.
    @Test func `facilities that leave room for another one are no choice`() throws {
        let plan = try plan([200_000, 0, 0, 400_000]).changing { draft in
            draft.companies = [
                company("c0", "みほん", at: "f0", payment: 1_000_000),
                company("c3", "みほん", at: "f3", payment: 700_000),
                company("c1", "みほん", 1, at: "f1", payment: 1_000_000),
                company("c2", "みほん", 2, at: "f2", payment: 1_000_000),
            ]
        }
        #expect(plan.figures().totals.eligible.amount == 1_200_000)
        let choice = plan.bestFacilities()
        #expect(choice.facilities == [1, 2, 3] && choice.isExact)
    }

    /// By halves: 10,000,000 each, and 9,750,000 with 500,000 of a company, which is more.
    @Test func `the share of a company counts beside the share of a facility`() throws {
        let plan = try plan([20_000_000, 20_000_000, 20_000_000, 19_500_000], [.item]).changing {
            $0.companies = [company("c", "みほん", at: "f3", payment: 1_000_000)]
        }
        #expect(plan.bestFacilities().facilities == [0, 1, 3])
    }

    /// By halves: 9,500,000 with 500,000 of a company each, and 10,100,000 without one, which is more.
    @Test func `a company counts for no more than its share`() throws {
        let plan = try plan([19_000_000, 19_000_000, 19_000_000, 20_200_000], [.item]).changing { draft in
            draft.companies = (0..<3).map { company("c\($0)", "会社\($0)", at: "f\($0)", payment: 1_000_000) }
        }
        #expect(plan.bestFacilities().facilities == [0, 1, 3])
    }

    /// The company has its 1,000,000 at the existing facility, so 19,500,000 with the same company brings no more.
    @Test func `what a company gets elsewhere it gets beside every choice`() throws {
        let plan = try plan([20_000_000, 20_000_000, 20_000_000, 19_500_000], [.together]).changing { draft in
            draft.existingFacilities = [.example("x0", "既存", cost: 1)]
            draft.companies = [
                company("c0", "みほん", at: "x0", payment: 1_000_000),
                company("c1", "みほん", at: "f3", payment: 1_000_000),
            ]
        }
        #expect(plan.bestFacilities().facilities == [0, 1, 2])
    }

    @Test func `where the body may not apply nothing is looked at`() throws {
        let plan = try plan([1_000_000, 2_000_000, 3_000_000, 4_000_000]).changing {
            $0.applicant = Applicant(code: .shinjuku, name: "新宿区")
        }
        var search = search(plan)
        let choice = search.best()
        #expect(choice.facilities == [] && choice.isExact)
        #expect(search.visits == 0 && search.tries == 0)
    }

    /// What they bring is the bound of the first place: nothing that is only as good is gone on with.
    @Test(arguments: [0, 1, 3]) func `facilities alike that may all come are looked at once`(_ count: Int) throws {
        var search = search(try plan(Array(repeating: 7_000_000, count: count)))
        let choice = search.best()
        #expect(choice.facilities == Array(0..<count) && choice.isExact)
        #expect(search.visits == min(count, 1) && search.tries == 0)
    }

    /// One at 30,000,000, one at 20,000,000, one at 9,500,000 with a company that gets 1,000,000, one at 10,000,000. After
    /// the first two the bound is 60,500,000, which the first three bring that are the present ones: none is tried.
    @Test func `a set that can only be as good is not tried`() throws {
        let plan = try plan([30_000_000, 20_000_000, 9_500_000, 10_000_000]).changing {
            $0.companies = [company("c", "みほん", at: "f2", payment: 1_000_000)]
        }
        var search = search(plan)
        let choice = search.best()
        #expect(choice.facilities == [0, 1, 2])
        #expect(search.tries == 0)
    }

    /// 15,000,000 twice and (90,000,000 - 60,000,002) / 2 = 14,999,999 in whatever order; their sum could be 45,000,000.
    private func cutPlan() throws -> Plan {
        try plan([30_000_001, 30_000_001, 30_000_001], people: 60, [.envelope, .item])
    }

    @Test func `every order is tried where the envelope cuts a share`() throws {
        var search = search(try cutPlan())
        let choice = search.best()
        #expect(choice.facilities == [0, 1, 2])
        #expect(search.tries == 6)
    }

    /// One with 90,000,000 in all; one whose total is rounded; one without an envelope. The halves of odd costs, and two
    /// companies that are one, keep what they bring below the bound.
    @Test func `one order is tried where none cuts a share`() throws {
        let whole = try plan([30_000_001, 30_000_001, 29_999_998], people: 60, [.envelope, .item])
        let companies = [
            company("c0", "みほん", at: "f0", payment: 1_000_000), company("c1", "みほん", at: "f1", payment: 1_000_000),
        ]
        let total = try plan([40_000_000, 40_000_000, 40_000_000], people: 60, [.envelope]).changing {
            $0.companies = companies
        }
        let counts = try plan([20_000_000, 20_000_000, 20_000_000], [.item]).changing { $0.companies = companies }
        for plan in [whole, total, counts] {
            var search = search(plan)
            let choice = search.best()
            #expect(choice.facilities == [0, 1, 2])
            #expect(search.tries == 1)
        }
    }

    @Test func `a search that is not over within a limit is not exact`() throws {
        let plan = try cutPlan().changing {
            $0.previous.companies = [.init(name: "一", eligibleCost: .zero), .init(name: "二", eligibleCost: .zero)]
        }
        var whole = search(plan)
        let found = whole.best()
        #expect(found.isExact)
        func isExact(_ limits: FacilitySearch.Limits) -> Bool {
            var search = search(plan, within: limits)
            return search.best().isExact
        }
        #expect(isExact(.init(tries: 7)) && !isExact(.init(tries: 6)))
        #expect(isExact(.init(visits: whole.visits + 1)) && !isExact(.init(visits: whole.visits)))
        // Two lines of earlier rounds in each of six tries.
        #expect(isExact(.init(lines: 13)) && !isExact(.init(lines: 12)))
        let usual = FacilitySearch.Limits()
        #expect(usual.tries == 20_000 && usual.visits == 3_000_000 && usual.lines == 4_000_000)
    }

    /// Fifty facilities, each with a company that is one with all others: no bound tells them apart. Where the search
    /// stops, it goes back through at most three places and tries nothing more.
    @Test func `a search stops at its limits`() throws {
        let plan = try plan((0..<50).map { 1_000_000 + $0 }).changing { draft in
            draft.companies = draft.facilities.map { company("c\($0.id)", "みほん", at: $0.id, payment: 1_000_000) }
        }
        var looking = search(plan, within: .init(visits: 1_000))
        let looked = looking.best()
        #expect(!looked.isExact)
        #expect((1_000...1_003).contains(looking.visits))
        var trying = search(plan, within: .init(tries: 10))
        let tried = trying.best()
        #expect(!tried.isExact)
        #expect(trying.tries == 10 && trying.visits < 100)
    }

    /// Two companies of one name, one at an existing facility and one at an earlier one: both are in every set, and so
    /// are two existing facilities for their sake, one earlier facility, three earlier existing ones and five payments.
    @Test func `what every set has in common is counted`() throws {
        let plan = try plan([1_000_000]).changing { draft in
            draft.existingFacilities = [.example("x0", "既存", cost: 1), .example("x1", "既存", cost: 1)]
            draft.previous.facilities = [.example("e0", capacity: 10, cost: 1)]
            draft.previous.existingFacilities = (1...3).map { .init(id: "e\($0)", name: "既採択") }
            draft.previous.companies = (1...5).map { .init(name: "以前\($0)", eligibleCost: .zero) }
            draft.companies = [
                company("c0", "みほん", at: "x0", payment: 1), company("c1", "みほん", at: "e1", payment: 1),
            ]
        }
        #expect(field(plan).commonLines == 2 + 2 + 1 + 3 + 5)
        // Two companies of two names need no existing facility beside the others.
        let apart = try plan.changing { $0.companies[0].name = "ためし" }
        #expect(field(apart).commonLines == 1 + 3 + 5)
    }

    /// After one of an earlier round two more may come, of whatever sizes. In thousands of what companies bring, from
    /// the dearest facility on: 0 and 100 have nobody or one before them. 200 and 300 have none that brings as much,
    /// the first 150 and the first 250 have one. The second 150 has 200, 150 and 300, the second 250 has 300 and 250,
    /// the second 200 has more. The two at the facility of the earlier round are one company, and nobody else is.
    @Test func `under an envelope a facility is left out beside as many better ones as may come`() throws {
        let brings: [Int64] = [0, 100, 200, 150, 300, 150, 250, 250, 200]
        let plan = try plan((0..<9).map { 20_000_000 - $0 * 1_000_001 }, [.envelope]).changing { draft in
            draft.previous.facilities = [.example("e0", capacity: 10, cost: 1)]
            for index in brings.indices { draft.facilities[index].capacity = Capacity(known: [10, 30, 60][index % 3]) }
            draft.companies = brings.indices.map {
                company("c\($0)", "会社\($0)", at: "f\($0)", payment: brings[$0] * 1_000)
            }
            draft.companies += ["a", "b"].map { company($0, "みほん", at: "e0", payment: 1) }
        }
        let field = field(plan)
        #expect(field.undominated(field.candidates).map { $0.index }.sorted() == [0, 1, 2, 3, 4, 6])
    }

    /// In millions, cost and company: 10 and 0, 9.9 and 0.2, 9.8 and 0.4, 9.7 and 0.6 bring 10, 10.1, 10.2 and 10.3; the
    /// cheapest brings most and the dearest least. The large one is the only one of its size.
    @Test func `without an envelope a facility is left out beside three of its size that bring more`() throws {
        let plan = try plan([10_000_000, 9_900_000, 9_800_000, 9_700_000, 1_000_000]).changing { draft in
            draft.facilities[4].capacity = Capacity(known: 60)
            draft.companies = (1...3).map {
                company("c\($0)", "会社\($0)", at: "f\($0)", payment: Int64($0) * 200_000)
            }
        }
        let field = field(plan)
        #expect(field.undominated(field.candidates).map { $0.index }.sorted() == [1, 2, 3, 4])
    }

    /// A facility of 60 people is the only one of its size, and an earlier round has it; another one of 30 may come.
    @Test func `of a size that is used up there are no candidates`() throws {
        let plan = try plan([1_000_000, 1_000_000, 1_000_000]).changing { draft in
            draft.previous.facilities = [
                .example("e0", capacity: 60, cost: 1), .example("e1", capacity: 30, cost: 1),
            ]
            draft.facilities[0].capacity = Capacity(known: 60)
            draft.facilities[1].capacity = Capacity(known: 30)
        }
        #expect(field(plan).candidates.map { $0.index } == [1, 2])
    }

    /// Halves rounded each leave a yen between what they bring and the bound, so nothing but leaving out what is no
    /// better keeps the search from looking at every three of a thousand.
    @Test(arguments: [ReadingValue.counts, .envelope]) func `a thousand facilities alike are as soon looked at as few`(
        _ reading: ReadingValue
    ) throws {
        var search = search(try plan(Array(repeating: 1_000_001, count: 1_000), [reading, .item]))
        let choice = search.best()
        #expect(choice.facilities == [0, 1, 2] && choice.isExact)
        #expect(search.visits <= 7)
    }
}
