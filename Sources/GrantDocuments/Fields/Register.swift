import GrantRules

/// The questions that one kind of document may answer.
struct Register: Sendable {
    let readings: [Reading]
    /// Of every edition; the first that leaves a question open has the words for it.
    private let questions: [OpenQuestion]

    static let plan = Register(readings: Schedule.readings, questions: Schedule.all.flatMap { $0.openQuestions })
    static let settlement = Register(
        readings: OpenQuestion.nationalGrants.map { $0.reading }, questions: OpenQuestion.nationalGrants)

    var words: [Word] {
        readings.compactMap { reading in
            questions.first { $0.reading == reading }.map { Word(reading.id, $0.title.ja, $0.title.en) }
        }
    }

    /// Every answer that some edition allows.
    func answers(to reading: Reading) -> [Word] {
        let questions = questions.filter { $0.reading == reading }
        return reading.values.compactMap { value in
            questions.compactMap { $0.meaning(of: value) }.first.map { Word(value.id, $0.ja, $0.en) }
        }
    }
}
