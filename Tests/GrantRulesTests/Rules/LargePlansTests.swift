import GrantTesting
import Testing

@testable import GrantRules

/// Every plan that exists is answered, in time that grows as the plan does.
@Suite(.serialized) struct LargePlansTests {
    private func plan(facilities: Int, companies: Int = 0, name: (Int) -> String = { "会社\($0)" }) throws -> Plan {
        try Plan.example().changing { draft in
            draft.facilities = (0..<facilities).map { .example("f\($0)", "オフィス", capacity: 10, cost: 1_000_000) }
            draft.companies = (0..<companies).map {
                var company = Company.example("c\($0)", name($0), payment: 1_000_000)
                company.facility = "f\($0 % 3)"
                return company
            }
        }
    }

    @Test func `ten thousand facilities and companies are answered in full`() throws {
        let answer = try plan(facilities: 10_000, companies: 10_000).assessed()
        #expect(answer.items.count { $0.programme.lines.isFacility && $0.isAdmitted } == 3)
        #expect(answer.items.count { $0.programme.lines == .companies && $0.isAdmitted } == 10_000)
        #expect(answer.findings.count { $0.code == .tooManyFacilities } == 9_997)
        #expect(answer.totals.eligible.amount == 3_000_000 + 8_000_000 + 10_000_000_000)
        #expect(answer.eligible.replayed() == answer.totals.eligible)
    }

    @Test func `ten thousand companies of one name share one limit`() throws {
        let answer = try plan(facilities: 3, companies: 10_000) { _ in "同じ会社" }.assessed()
        let companies = answer.items.filter { $0.programme.lines == .companies }
        #expect(companies[0].eligible.yen.amount == 1_000_000)
        #expect(companies.dropFirst().allSatisfy { $0.eligible.yen == .zero && $0.binding.id == "company-cap" })
        #expect(answer.findings.count { $0.code == .companyRepeated } == 9_999)
    }

    @Test func `a million facilities are answered`() throws {
        let count = drawn(of: 1_000_000)
        let figures = try plan(facilities: count).figures()
        #expect(figures.totals.declared.amount == Int64(count) * 1_000_000 + 8_000_000)
        #expect(figures.totals.eligible.amount == 3_000_000 + 8_000_000)
        #expect(figures.totals.codes.contains(.tooManyFacilities))
    }

    @Test(arguments: [false, true]) func `ten times the plan takes about ten times as long`(_ oneName: Bool) throws {
        func time(_ count: Int) throws -> Double {
            let name: (Int) -> String = oneName ? { _ in "同じ会社" } : { "会社\($0)" }
            var made: Plan?
            let making = try processorSeconds { made = try self.plan(facilities: count, companies: count, name: name) }
            let plan = try #require(made)
            return making + processorSeconds { _ = plan.figures() } + processorSeconds { _ = plan.assessed() }
        }
        _ = try time(100)
        // A quadratic step would take a hundred times as long.
        #expect(try time(20_000) < 30 * time(2_000))
    }

    /// Each company writes the name of the facility of another one for an id, which its finding says.
    @Test func `ten times the findings take about ten times as long to say`() throws {
        func time(_ count: Int) throws -> Double {
            let plan = try plan(facilities: count, companies: count).changing { draft in
                for index in 0..<count {
                    draft.facilities[index].name = "オフィス\(index)"
                    draft.companies[index].facility = "オフィス\(count - 1 - index)"
                }
            }
            let answer = plan.assessed()
            var messages: [Text] = []
            let seconds = processorSeconds {
                messages = answer.findings.filter { $0.code == .unknownFacility }.map { $0.message }
            }
            #expect(messages.count == count && messages.allSatisfy { $0.en.contains("its id is \"f") })
            return seconds
        }
        _ = try time(100)
        #expect(try time(10_000) < 30 * time(1_000))
    }
}
