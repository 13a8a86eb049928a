/// Something with one change, and the codes that it then gives, no more and no less.
package struct Example: Sendable {
    package let title: Text
    package let codes: [Code]
    /// Where the rule's own finding stands; of several plans, in the last.
    package let place: PlanPath?
    package let subject: Subject

    package enum Subject: Sendable {
        /// `Plan.example` after this change; several are one body's rounds.
        case plans([@Sendable (inout PlanDraft) -> Void])
        /// `SettlementCase.example` after this change.
        case settlement(@Sendable (inout SettlementCase) -> Void)
        /// A piece of a document, written instead of another piece.
        case text(String, insteadOf: String)
    }

    init(
        _ ja: String, _ en: String, gives codes: [Code] = [], at place: PlanPath? = nil,
        _ edits: (@Sendable (inout PlanDraft) -> Void)...
    ) {
        title = Text(ja: ja, en: en)
        self.codes = codes
        self.place = place
        subject = .plans(edits)
    }

    init(
        _ ja: String, _ en: String, gives codes: [Code] = [], at place: PlanPath? = nil,
        settling edit: @escaping @Sendable (inout SettlementCase) -> Void
    ) {
        title = Text(ja: ja, en: en)
        self.codes = codes
        self.place = place
        subject = .settlement(edit)
    }

    init(writing text: String, insteadOf right: String, gives codes: [Code]) {
        title = Text(ja: text, en: text)
        self.codes = codes
        place = nil
        subject = .text(text, insteadOf: right)
    }

    /// None of a text.
    package func plans() throws(PlanProblems) -> [Plan] {
        guard case .plans(let edits) = subject else { return [] }
        return try edits.map { edit throws(PlanProblems) in try Plan.example().changing(edit) }
    }

    /// None of a plan or a text.
    package func reckoning(overriding overrides: Readings = .none) throws(PlanProblems) -> Reckoning? {
        guard case .settlement(let edit) = subject else { return nil }
        return try SettlementCase.example(edit).reckoned(overriding: overrides)
    }

    /// What the rules say of it: of one plan, of several together, or of a settlement.
    package func findings() throws(PlanProblems) -> [Finding] {
        if let reckoning = try reckoning() { return reckoning.findings }
        let assessments = try plans().map { $0.assessed() }
        let together = assessments.count > 1 ? Together(assessments)?.findings : assessments.first?.findings
        return together ?? []
    }
}
