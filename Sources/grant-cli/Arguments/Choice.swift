/// An option that takes one word of a list, and what each word means to the program.
struct Choice<Value: Sendable>: Sendable {
    let option: Option
    private let fallback: Value
    private let meaning: @Sendable (String) -> Value?

    /// `fallback` is what it is when nobody asks for it.
    init(
        _ name: String, _ words: [String], or fallback: Value,
        _ ja: @escaping @Sendable @autoclosure () -> String, _ en: @escaping @Sendable @autoclosure () -> String,
        meaning: @escaping @Sendable (String) -> Value?
    ) {
        option = Option(name, takes: words.joined(separator: "|"), choices: words, ja(), en())
        self.fallback = fallback
        self.meaning = meaning
    }

    fileprivate func value(of word: String?) -> Value { word.flatMap(meaning) ?? fallback }
}

extension Arguments {
    subscript<Value>(choice: Choice<Value>) -> Value { choice.value(of: self[choice.option]) }
}
