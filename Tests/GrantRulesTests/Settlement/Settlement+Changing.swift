@testable import GrantRules

extension Settlement {
    /// The same with one thing changed.
    func changing(_ edit: (inout SettlementDraft) -> Void) throws(PlanProblems) -> Settlement {
        var changed = draft
        edit(&changed)
        return try Settlement(changed)
    }
}
