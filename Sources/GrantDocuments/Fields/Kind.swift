import GrantRules

/// What may stand at a key.
enum Kind: Sendable {
    /// A text that says something; a remark may be empty.
    case text, remark
    /// The authority of a reading, without which the reading is refused.
    case basis
    /// A text that stands once among those of its family.
    case id(Family)
    case words([Word])
    /// Words that the engine knows: the rounds of the grant, the questions left open, their answers.
    case schedule, question, answer
    case money
    case whole(Quantity)
    /// One that is larger in each element of the list than in the one before.
    case rising(Quantity)
    case localGovernment, municipality, headquarters, corporateNumber, day, share
    case object(Shape)
    case list(Shape, whenEmpty: PlanProblems.Kind?)

    enum Family: Sendable {
        /// Of every kind, earlier rounds' too.
        case facilities
        case companies
    }

    static func list(_ shape: Shape) -> Kind { .list(shape, whenEmpty: nil) }
}

/// One of the words that may stand at a key.
struct Word: Sendable {
    let id: String
    let says: Text
    /// What a planner may have written instead.
    let also: [String]

    init(_ id: String, _ ja: String, _ en: String, also: String...) {
        self.id = id
        says = Text(ja: ja, en: en)
        self.also = also
    }

    /// In the words of the first edition that leaves the question open.
    static func question(_ reading: Reading) -> Word? {
        let question = Schedule.all.flatMap { $0.openQuestions }.first { $0.reading == reading }
        return question.map { Word(reading.id, $0.title.ja, $0.title.en) }
    }

    /// Every answer that some edition allows.
    static func answers(to reading: Reading) -> [Word] {
        let questions = Schedule.all.flatMap { $0.openQuestions }.filter { $0.reading == reading }
        return reading.values.compactMap { value in
            questions.compactMap { $0.meaning(of: value) }.first.map { Word(value.id, $0.ja, $0.en) }
        }
    }
}

extension Kind {
    /// The objects that it holds.
    var shape: Shape? {
        switch self {
        case .object(let shape), .list(let shape, _): shape
        case .text, .remark, .basis, .id, .words, .schedule, .question, .answer, .money, .whole, .rising,
            .localGovernment,
            .municipality, .headquarters, .corporateNumber, .day, .share:
            nil
        }
    }

    var quantity: Quantity? {
        switch self {
        case .money: .yen
        case .whole(let quantity), .rising(let quantity): quantity
        case .text, .remark, .basis, .id, .words, .schedule, .question, .answer, .localGovernment, .municipality,
            .headquarters, .corporateNumber, .day, .share, .object, .list:
            nil
        }
    }

    /// The words, where there is a list of them; the answer to a question depends on the question.
    var words: [Word] {
        switch self {
        case .words(let words): words
        case .schedule: Schedule.all.map { Word($0.id, $0.title.ja, $0.title.en) }
        case .question: Schedule.readings.compactMap { Word.question($0) }
        case .answer: Schedule.readings.flatMap { Word.answers(to: $0) }
        case .text, .remark, .basis, .id, .money, .whole, .rising, .localGovernment, .municipality, .headquarters,
            .corporateNumber,
            .day, .share, .object, .list:
            []
        }
    }

    /// A value as it would be written.
    var example: String {
        switch self {
        case .text, .remark, .basis, .id: "\"…\""
        case .words, .schedule, .question, .answer: "\"" + (words.first?.id ?? "…") + "\""
        case .money: String(Quantity.yen.example)
        case .whole(let quantity), .rising(let quantity): String(quantity.example)
        case .localGovernment, .municipality: "\"072028\""
        case .headquarters: "\"131016\""
        case .corporateNumber: "\"7000012050002\""
        case .day: "\"2021-10-01\""
        case .share: "\"1/2\""
        case .object(let shape): shape.example
        case .list(let shape, _): "[" + shape.example + "]"
        }
    }
}
