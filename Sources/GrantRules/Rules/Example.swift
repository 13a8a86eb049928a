/// One change to `Plan.example` and the codes that the changed plan then gives, no more and no less.
public struct Example: Sendable {
    public let title: Text
    public let codes: [Code]
    let edit: @Sendable (inout PlanDraft) -> Void

    init(_ ja: String, _ en: String, gives codes: [Code] = [], edit: @escaping @Sendable (inout PlanDraft) -> Void) {
        title = Text(ja: ja, en: en)
        self.codes = codes
        self.edit = edit
    }

    /// The example plan with this change.
    public func plan() throws(PlanProblems) -> Plan { try Plan.example().changing(edit) }
}
