import GrantRules

/// What may stand at a key.
enum ValueKind: Sendable {
    /// A text that says something; a remark may be empty.
    case text, remark
    /// The authority of a reading, without which the reading is refused.
    case basis
    /// A text that stands once among those of its family.
    case id(IDFamily)
    case words([Word])
    /// Words that the engine knows: the rounds of the grant, the questions left open, their answers.
    case schedule
    case question(Register)
    case answer(Register)
    case money
    /// An amount of 1 yen or more.
    case moneyFromOne
    case whole(Quantity)
    /// One that is larger in each element of the list than in the one before.
    case rising(Quantity)
    case localGovernment, municipality, headquarters, corporateNumber, day, share
    /// A share, or `0/1`.
    case shareOrNothing
    case truth
    case object(Shape)
    case list(Shape, whenEmpty: PlanProblems.Kind?)

    static func list(_ shape: Shape) -> ValueKind { .list(shape, whenEmpty: nil) }
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
}

extension [Word] {
    /// What the word with this id says; one that is none of them says itself.
    func saying(_ id: String) -> Text { first { $0.id == id }?.says ?? Text(ja: id, en: id) }
}

extension ValueKind {
    /// The objects that it holds.
    var shape: Shape? {
        switch self {
        case .object(let shape), .list(let shape, _): shape
        default: nil
        }
    }

    var quantity: Quantity? {
        switch self {
        case .money: .yen
        case .moneyFromOne: .someYen
        case .whole(let quantity), .rising(let quantity): quantity
        default: nil
        }
    }

    /// The words, where there is a list of them; the answer to a question depends on the question.
    var words: [Word] {
        switch self {
        case .words(let words): words
        case .schedule: Schedule.all.map { Word($0.id, $0.title.ja, $0.title.en) }
        case .question(let register): register.words
        case .answer(let register): register.readings.flatMap { register.answers(to: $0) }
        default: []
        }
    }

    /// A value as it would be written.
    var example: String {
        switch self {
        case .text, .remark, .basis, .id: "\"…\""
        case .words, .schedule, .question, .answer: "\"" + (words.first?.id ?? "…") + "\""
        case .money, .moneyFromOne: String(Quantity.yen.example)
        case .whole(let quantity), .rising(let quantity): String(quantity.example)
        case .localGovernment, .municipality: "\"072028\""
        case .headquarters: "\"131016\""
        case .corporateNumber: "\"7000012050002\""
        case .day: "\"2021-10-01\""
        case .share, .shareOrNothing: "\"1/2\""
        case .truth: "true"
        case .object(let shape): shape.example
        case .list(let shape, _): "[" + shape.example + "]"
        }
    }
}
