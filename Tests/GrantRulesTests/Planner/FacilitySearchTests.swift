import Testing

@testable import GrantRules

/// The search for the best facilities looks at each a few times, however many there are.
@Suite struct FacilitySearchTests {
    /// Facilities of one size, each with a company that may be one with its neighbour's, so that none can be left out
    /// before the search.
    private func plan(of count: Int, capacity: Int) throws -> Plan {
        var draft = PlanDraft(applicant: Applicant(code: .aizuwakamatsu, name: "会津若松市"), type: .standard)
        for index in 0..<count {
            draft.facilities.append(
                Facility(
                    id: "f\(index)", name: "施設\(index)", operation: .public, capacity: Capacity(known: capacity),
                    municipality: .aizuwakamatsu,
                    costs: [Cost(item: "改修工事", amount: Yen(sum: 1_000_000 + Int64(index)))]))
            draft.companies.append(
                Company(
                    id: "c\(index)", name: "会社\(index / 2)", headquarters: .municipality(.chiyoda),
                    facility: "f\(index)", amount: Yen(sum: 500_000)))
        }
        return try Plan(draft)
    }

    @Test(arguments: [5, 30, 60]) func `twice the facilities are at most twice the work`(_ capacity: Int) throws {
        let visits = try [250, 500, 1_000].map { count in
            let plan = try plan(of: count, capacity: capacity)
            var search = FacilitySearch(plan, ReadingState(plan, overriding: .none).used)
            _ = search.best()
            return search.visits
        }
        #expect(visits[2] < visits[1] * 5 / 2 + 100 && visits[1] < visits[0] * 5 / 2 + 100, "\(visits)")
        #expect(visits[2] <= 10_000)
    }
}
