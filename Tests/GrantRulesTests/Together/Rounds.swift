import Testing

@testable import GrantRules

/// The example, and later rounds of one facility each, with what an edit makes of every one.
func together(_ edits: [(inout PlanDraft) -> Void]) throws -> Together {
    let assessments = try edits.enumerated().map { number, edit in
        try Plan.example().changing {
            if number > 0 {
                $0.nextRound()
                ($0.facilities[0].id, $0.facilities[0].name) = ("round-\(number)", "\(number)回目のオフィス")
            }
            edit(&$0)
        }.assessed()
    }
    return try #require(Together(assessments))
}

/// The only company of a round is paid so much, and perhaps something was before.
func pays(_ yen: Int64, after earlier: Int64? = nil) -> (inout PlanDraft) -> Void {
    {
        $0.clawback = .example
        $0.companies = [.example("c1", "株式会社みほん", payment: yen)]
        $0.companies[0].facility = $0.facilities[0].id
        guard let earlier else { return }
        $0.previous.companies = [.init(name: "株式会社みほん", eligibleCost: Yen(sum: earlier))]
    }
}
