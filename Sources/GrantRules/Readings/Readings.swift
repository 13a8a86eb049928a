/// Answers to open questions, at most one to each.
public struct Readings: Hashable, Sendable {
    let answers: AnswerSet

    /// No question is answered: what the document states holds, and else the default.
    public static let none = Readings()

    private init(_ answers: AnswerSet) { self.answers = answers }

    /// A later answer to the same question replaces an earlier one.
    public init(_ values: [ReadingValue] = []) {
        self = values.reduce(Readings(AnswerSet())) { $0.taking($1) }
    }

    /// The answer to this question; nil when it is not answered here.
    public subscript(reading: Reading) -> ReadingValue? { reading.values.first { takes($0) } }

    package func takes(_ value: ReadingValue) -> Bool { answers.contains(AnswerSet(value)) }

    /// The same with `value` as the answer to its own question.
    package func taking(_ value: ReadingValue) -> Readings {
        Readings(answers.subtracting(AnswerSet(value.reading)).union(AnswerSet(value)))
    }

    /// The same with those answers where they answer a question.
    func taking(_ others: Readings) -> Readings {
        var (readings, rest) = (self, others.answers)
        while let answer = rest.popFirst() { readings = readings.taking(only: answer) }
        return readings
    }

    /// `answer` is one answer.
    func taking(only answer: AnswerSet) -> Readings {
        Readings(answers.subtracting(answer.firstQuestion).union(answer))
    }

    func without(_ reading: Reading) -> Readings { Readings(answers.subtracting(AnswerSet(reading))) }

    /// Every way to answer the questions of `choices` with one of them, the rest as here.
    func forEachWay(of choices: AnswerSet, _ body: (Readings) -> Void) {
        guard !choices.isEmpty else { return body(self) }
        let question = choices.firstQuestion
        var answers = choices.intersection(question)
        while let answer = answers.popFirst() {
            taking(only: answer).forEachWay(of: choices.subtracting(question), body)
        }
    }
}

extension Readings {
    /// How the share of the total is rounded; nothing when the total is the sum of the items' shares.
    var totalRounding: Rounding? {
        if takes(.item) { return nil }
        return takes(.thousand) ? .downToThousandYen : .downToYen
    }
}
