/// The readings under which a document is computed, and which of them are still open.
struct ReadingState {
    let used: Readings
    /// The answers that the register allows to open questions.
    let open: AnswerSet

    /// A document's statement fixes a reading; an option overrides both it and the default.
    init(_ defaults: Readings, _ answers: AnswerSet, stated: [StatedReading], overriding overrides: Readings) {
        var used = defaults
        var fixed: AnswerSet = []
        for statement in stated {
            used = used.taking(statement.value)
            fixed.formUnion(AnswerSet(statement.value.reading))
        }
        var overridden = overrides.answers
        while let answer = overridden.popFirst() { fixed.subtract(answer.firstQuestion) }
        self.used = used.taking(overrides)
        open = answers.subtracting(fixed)
    }
}

/// An answer that a document fixes, with its authority.
public struct StatedReading: Equatable, Sendable {
    /// The answer, and by it the question.
    public let value: ReadingValue
    /// Who or what says so, such as an answer from the ministry; never empty, and taken as stated.
    public let basis: String

    /// Refuses an empty basis.
    public init?(value: ReadingValue, basis: String) {
        guard !basis.isEmpty else { return nil }
        self.value = value
        self.basis = basis
    }
}
