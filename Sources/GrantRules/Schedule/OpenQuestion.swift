/// Something the slides leave open, with what speaks for each answer that an edition allows.
public struct OpenQuestion: Sendable {
    public let reading: Reading
    public let title: Text
    public let answers: [Answer]
    let defaultValue: ReadingValue
    /// Why anyone could doubt it.
    public let doubt: Text
    public let sources: [Source]

    public struct Answer: Sendable {
        public let value: ReadingValue
        public let meaning: Text
        /// What speaks for this answer.
        public let evidence: Text
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

    public func meaning(of value: ReadingValue) -> Text? { answers.first { $0.value == value }?.meaning }
}

/// Something the slides leave open and this calculator answers in one way.
public struct SettledQuestion: Sendable {
    public let id: String
    public let title: Text
    public let answer: Text
    /// What speaks for it.
    public let evidence: Text
    /// Why anyone could doubt it.
    public let doubt: Text
}
