import Testing

@testable import GrantRules

/// What the search for the best facilities takes for the most that a few of them can bring, worked out by hand, and
/// plans whose best facilities are one yen beyond a bound that were too low.
@Suite struct FacilityBoundsTests {
    private func plan(
        _ costs: [Int64], people: Int = 10, _ readings: [ReadingValue] = [],
        _ change: (inout PlanDraft) -> Void = { _ in }
    ) throws -> Plan {
        try Plan.example().changing { draft in
            draft.leaveOutTheRest()
            draft.facilities = costs.enumerated().map { index, cost in
                .example("f\(index)", "施設\(index)", capacity: people, cost: cost)
            }
            draft.readings = readings.compactMap { StatedReading(value: $0, basis: "回答") }
            change(&draft)
        }
    }

    private func field(_ plan: Plan) -> FacilityField {
        FacilityField(plan, ReadingState(plan, overriding: .none).used)
    }

    private func company(_ id: String, _ name: String, at facility: String, payment: Int64) -> Company {
        var company = Company.example(id, name, payment: payment)
        company.facility = facility
        return company
    }

    @Test func `a cost counts to the yen, as far as the envelope`() throws {
        let total = field(try plan([1]))
        #expect(total.measure(Yen(sum: 30_000_003)) == 30_000_003)
        let item = field(try plan([1], [.item]))
        #expect(item.measure(Yen(sum: 30_000_003)) == 15_000_001)
        let envelope = field(try plan([1], [.item, .envelope]))
        #expect(envelope.measure(Yen(sum: 90_000_001)) == 45_000_000)
    }

    /// Two of one name at the existing facility: the first gets 300,003 and the second at most 500,000, for 500,000 of
    /// 1,000,000 was paid in an earlier round. Half of each, rounded down: 150,001 and 250,000.
    @Test func `bystanders bring what earlier rounds left them`() throws {
        func slack(_ readings: [ReadingValue]) throws -> Int64 {
            let plan = try plan([1], readings + [.together]) { draft in
                draft.existingFacilities = [.example("x", "既存", cost: 1)]
                draft.companies = [
                    company("c0", "みほん", at: "x", payment: 300_003), company("c1", "みほん", at: "x", payment: 900_000),
                ]
                draft.previous.companies = [.init(name: "みほん", eligibleCost: Yen(sum: 500_000))]
            }
            return field(plan).slack
        }
        #expect(try slack([]) == 800_003)
        #expect(try slack([.item]) == 400_001)
    }

    /// The company at the earlier facility gets its 1,000,000 beside every choice, and nothing is compared with it.
    @Test func `a company that no choice touches is left out of what a choice brings`() throws {
        let plan = try plan([20_000_000, 20_000_000, 20_000_000, 20_500_000]) { draft in
            draft.previous.existingFacilities = [.init(id: "e", name: "既採択")]
            draft.companies = [company("c", "みほん", at: "e", payment: 1_000_000)]
        }
        #expect(plan.bestFacilities().facilities == [0, 1, 3])
        #expect(field(plan).worth(of: [0, 1, 2]) == 60_000_000)
    }

    /// Two of one name get 1,000,000 at the existing facility beside every choice; its own 4,000,000 are no part of it.
    @Test func `what bystanders may bring is added to every bound`() throws {
        let plan = try plan([20_000_000, 20_000_000, 20_000_000, 20_500_000], [.together]) { draft in
            draft.existingFacilities = [.example("x", "既存", cost: 4_000_000)]
            draft.companies = ["c0", "c1"].map { company($0, "みほん", at: "x", payment: 500_000) }
        }
        #expect(plan.bestFacilities().facilities == [0, 1, 3])
        #expect(field(plan).worth(of: [0, 1, 2]) == 61_000_000)
    }

    @Test func `a company from overseas comes from outside`() throws {
        let plan = try plan([20_000_000, 20_000_000, 20_000_000, 19_500_000]) { draft in
            draft.companies = [company("c", "みほん", at: "f3", payment: 1_000_000)]
            draft.companies[0].headquarters = .overseas
        }
        #expect(plan.bestFacilities().facilities == [0, 1, 3])
    }

    /// With two even costs: 15,000,000 twice and half of the 30,000,000 that are left. With one or none of them the last
    /// is cut to an odd rest and loses half a yen.
    @Test func `costs that are rounded otherwise do not stand for each other`() throws {
        let plan = try plan(
            [30_000_001, 30_000_001, 30_000_001, 30_000_000, 30_000_000], people: 60, [.envelope, .item])
        let choice = plan.bestFacilities()
        #expect(field(plan).worth(of: choice.facilities) == 45_000_000)
        #expect(choice.facilities.filter { $0 > 2 } == [3, 4])
    }

    /// The envelope is full with the first; the companies of the last two bring 2,000,000 more.
    @Test func `later companies count in the bound of a facility that has none`() throws {
        let plan = try plan([90_000_000, 10_000_000, 10_000_000, 10_000_000, 10_000_000], people: 60, [.envelope]) {
            draft in
            draft.companies = [
                company("c0", "一社", at: "f3", payment: 1_000_000), company("c1", "二社", at: "f4", payment: 1_000_000),
            ]
        }
        #expect(plan.bestFacilities().facilities == [0, 3, 4])
    }

    /// Three of ten people bring 18,000,000; one of thirty is of another size and would be the fourth.
    @Test func `no more are chosen than may come`() throws {
        let plan = try plan([1_000_000, 5_000_000, 6_000_000, 7_000_000, 4_000_000]) {
            $0.facilities[4].capacity = Capacity(known: 30)
        }
        #expect(plan.bestFacilities().facilities == [1, 2, 3])
    }

    /// One for 50 people and more may come. The one that costs nothing is admitted where a second large one would not be.
    @Test func `no more of a size are chosen than may come`() throws {
        let plan = try plan([1_000_000, 50_000_000, 40_000_000, 10_000_000, 0]) { draft in
            for index in 0..<3 { draft.facilities[index].capacity = Capacity(known: 60) }
        }
        #expect(plan.bestFacilities().facilities == [1, 3, 4])
    }
}
