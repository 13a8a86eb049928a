/// Answers to any questions, several to one question or none.
struct AnswerSet: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(_ value: ReadingValue) { rawValue = 1 << UInt64(value.rawValue) }

    /// Every answer that a question could have.
    init(_ reading: Reading) { rawValue = 0b1111 << UInt64(reading.rawValue * 4) }

    /// Every answer that the question of the first answer could have.
    var firstQuestion: AnswerSet {
        AnswerSet(rawValue: 0b1111 << UInt64(rawValue.trailingZeroBitCount / 4 * 4))
    }

    /// Takes out the first answer.
    mutating func popFirst() -> AnswerSet? {
        guard !isEmpty else { return nil }
        let first = AnswerSet(rawValue: rawValue & (~rawValue &+ 1))
        subtract(first)
        return first
    }
}
