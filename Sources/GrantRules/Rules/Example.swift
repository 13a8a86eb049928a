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

    /// With a place, it is one that the rule has a finding of.
    private init(_ ja: String, _ en: String, _ codes: [Code], _ place: PlanPath?, _ subject: Subject) {
        (title, self.codes, self.place, self.subject) = (Text(ja: ja, en: en), codes, place, subject)
    }

    /// `gives` are the codes of other rules.
    init(
        _ ja: String, _ en: String, gives codes: [Code] = [], at place: PlanPath? = nil,
        _ edit: @escaping @Sendable (inout PlanDraft) -> Void
    ) {
        self.init(ja, en, codes, place, .plans([edit]))
    }

    /// The body's first plan, and its next round.
    init(
        rounds ja: String, _ en: String, at place: PlanPath? = nil,
        first: @escaping @Sendable (inout PlanDraft) -> Void = { _ in },
        _ edit: @escaping @Sendable (inout PlanDraft) -> Void
    ) {
        let next: @Sendable (inout PlanDraft) -> Void = { draft in
            draft.nextRound()
            edit(&draft)
        }
        self.init(ja, en, [], place, .plans([first, next]))
    }

    init(
        settling ja: String, _ en: String, at place: PlanPath? = nil,
        _ edit: @escaping @Sendable (inout SettlementCase) -> Void
    ) {
        self.init(ja, en, [], place, .settlement(edit))
    }

    init(writing text: String, insteadOf right: String, gives codes: [Code]) {
        self.init(text, text, codes, nil, .text(text, insteadOf: right))
    }

    /// As an example of the rule of that code: where it has a place, it gives that code too.
    func breaking(_ code: Code) -> Example {
        place == nil ? self : Example(title.ja, title.en, (codes + [code]).sorted(), place, subject)
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
