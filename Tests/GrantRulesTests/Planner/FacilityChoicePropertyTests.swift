import GrantTesting
import Testing

@testable import GrantRules

/// The choice of facilities beside every order of small plans that crowd about what the search is bounded by.
@Suite struct FacilityChoicePropertyTests {
    private static let seeds = UInt64(1)...40
    private static let plansPerSeed = 200

    @Test(arguments: seeds) func `the choice is what the best order admits and the present one where that is best`(
        _ seed: UInt64
    ) throws {
        var maker = ChoiceMaker(seed: seed)
        for number in 0..<drawn(of: FacilityChoicePropertyTests.plansPerSeed) {
            let plan = try maker.next()
            let flaw = try ChoiceJudgement(plan).flaw(of: plan.bestFacilities())
            #expect(flaw == nil, "plan \(number)")
        }
    }
}
