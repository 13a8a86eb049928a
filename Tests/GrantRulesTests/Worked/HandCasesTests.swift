import Testing

@testable import GrantRules

/// The cases that a planner can read and check with a pencil.
@Suite struct HandCasesTests {
    @Test func `all hundred and twenty-seven are there, numbered in order`() {
        #expect(HandCase.all.count == 127)
        let numbers = HandCase.all.compactMap { Int($0.title.prefix { $0 != "." }) }
        #expect(numbers == Array(1...127))
    }

    @Test(arguments: HandCase.all) func `a case worked by hand gives the figures worked out`(_ one: HandCase) throws {
        let answer = try Plan(PlanDraft(json: one.plan)).assessed()
        #expect(answer.handRows == one.rows)
        var expected = one.bullets
        expected["指摘"] = expected["指摘"]?.map { $0.split(separator: "; ").sorted().joined(separator: "; ") }
        if let byRounding = expected.removeValue(forKey: "端数") {
            let shares = Reading.rounding.values.map { value in
                "\(value.id) \(answer.plan.figures(overriding: Readings([value])).totals.nationalShare.grouped)"
            }
            #expect(byRounding == [shares.joined(separator: "、")])
        }
        #expect(answer.handBullets == expected)
    }
}
