import Testing

@testable import GrantRules

/// What is found once per plan is found alike by search, in a short list, and by table, in a long one.
@Suite struct PlanLineTests {
    /// On both sides of the length from which tables take over.
    static let counts = [1, 2, ExactText.searchable - 1, ExactText.searchable, ExactText.searchable + 1, 40]

    private func companies(_ count: Int, _ edit: (inout Company, Int) -> Void) -> [Company] {
        (0..<count).map { index in
            var company = Company.example("c\(index)", "会社\(index)", payment: 400_000)
            edit(&company, index)
            return company
        }
    }

    private func number(_ index: Int) -> CorporateNumber? {
        let twelve = "\(700_000_000_000 + index)"
        guard case .checkDigit(let digit)? = CorporateNumber.flaw(in: ("0" + twelve).utf8) else { return nil }
        return CorporateNumber("\(digit)" + twelve)
    }

    @Test(arguments: counts) func `whichever company comes again is known by its name`(_ count: Int) throws {
        for twin in 0..<count {
            let plan = try Plan.example().changing {
                $0.companies = companies(count + 1) { company, index in
                    if index == count { company.name = "会社\(twin)" }
                }
            }
            let repeated = plan.assessed().findings.filter { $0.code == .companyRepeated }.map(\.item)
            try #require(repeated == ["company/c\(count)"], "\(twin) of \(count)")
        }
    }

    @Test(arguments: counts) func `whichever company comes again is known by its number`(_ count: Int) throws {
        for twin in 0..<count {
            let plan = try Plan.example().changing {
                $0.companies = companies(count + 1) { company, index in
                    company.corporateNumber = number(index == count ? twin : index)
                }
            }
            let repeated = plan.assessed().findings.filter { $0.code == .companyRepeated }.map(\.item)
            try #require(repeated == ["company/c\(count)"], "\(twin) of \(count)")
        }
    }

    @Test(arguments: counts) func `companies of different names and numbers are nobody's twins`(_ count: Int) throws {
        let plan = try Plan.example().changing {
            $0.companies = companies(count) { company, index in company.corporateNumber = number(index)
            }
        }
        #expect(plan.twins.companies.isEmpty)
    }

    @Test(arguments: counts) func `whichever facility a company uses is found`(_ count: Int) throws {
        let plan = try Plan.example().changing { draft in
            draft.build(capacities: Array(repeating: 10, count: count))
            draft.previous.facilities = [.example("old", capacity: 10, cost: 0)]
            draft.companies = companies(count + 2) { company, index in
                company.facility = index < count ? "office-\(index + 1)" : index == count ? "old" : "nowhere"
            }
        }
        let links = plan.lines.filter { $0.lines == .companies }.map(\.facility)
        #expect(links == (0..<count).map { .item($0) } + [.earlierRound, .nowhere])
    }

    @Test func `each of two programmes has its own operator, and the others have none`() {
        #expect(Programme.Lines.publicFacilities.operation == .public)
        #expect(Programme.Lines.privateFacilities.operation == .private)
        for lines in [Programme.Lines.existingFacilities, .costs, .companies] { #expect(lines.operation == nil) }
    }

    @Test func `the lines of facilities say who runs them`() {
        #expect(Programme.Lines.publicFacilities.operation == .public)
        #expect(Programme.Lines.privateFacilities.operation == .private)
        #expect(Programme.Lines.existingFacilities.operation == nil && Programme.Lines.costs.operation == nil)
    }
}
