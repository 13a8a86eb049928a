/// A text that stands in the program, so that a value which names one is bytes and nothing to count.
struct Literal: Hashable, Sendable, ExpressibleByStringLiteral {
    private let literal: StaticString

    init(stringLiteral literal: StaticString) { self.literal = literal }

    var text: String { literal.description }

    static func == (a: Literal, b: Literal) -> Bool {
        a.literal.withUTF8Buffer { a in b.literal.withUTF8Buffer { b in unsafe a.elementsEqual(b) } }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
