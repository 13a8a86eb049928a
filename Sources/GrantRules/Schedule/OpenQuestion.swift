/// Something the slides leave open, with what speaks for each answer that an edition allows.
package struct OpenQuestion: Sendable {
    package let reading: Reading
    package let title: Text
    package let answers: [Answer]
    let defaultValue: ReadingValue
    /// Why anyone could doubt it.
    package let doubt: Text
    package let sources: [Source]

    package struct Answer: Sendable {
        package let value: ReadingValue
        package let meaning: Text
        /// What speaks for this answer.
        package let evidence: Text
    }

    /// `first` is used when nothing chooses.
    init(_ reading: Reading, title: Text, first: Answer, _ others: Answer..., doubt: Text, sources: [Source]) {
        self.reading = reading
        self.title = title
        answers = [first] + others
        defaultValue = first.value
        self.doubt = doubt
        self.sources = sources
    }

    package func meaning(of value: ReadingValue) -> Text? { answers.first { $0.value == value }?.meaning }
}

/// Something the slides leave open and this calculator answers in one way.
package struct SettledQuestion: Sendable {
    package let id: String
    package let title: Text
    package let answer: Text
    /// What speaks for it.
    package let evidence: Text
    /// Why anyone could doubt it.
    package let doubt: Text
}
