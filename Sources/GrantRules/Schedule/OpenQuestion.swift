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

        init(_ value: ReadingValue, _ ja: String, _ en: String, evidence evidenceJa: String, _ evidence: String) {
            self.value = value
            meaning = Text(ja: ja, en: en)
            self.evidence = Text(ja: evidenceJa, en: evidence)
        }
    }

    /// `first` is used when nothing chooses.
    init(
        _ reading: Reading, title ja: String, _ en: String, first: Answer, _ others: Answer..., doubt doubtJa: String,
        _ doubt: String, sources: [Source]
    ) {
        self.reading = reading
        title = Text(ja: ja, en: en)
        answers = [first] + others
        defaultValue = first.value
        self.doubt = Text(ja: doubtJa, en: doubt)
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

    init(
        _ id: String, title ja: String, _ en: String, answer answerJa: String, _ answer: String,
        evidence evidenceJa: String, _ evidence: String, doubt doubtJa: String, _ doubt: String
    ) {
        self.id = id
        title = Text(ja: ja, en: en)
        self.answer = Text(ja: answerJa, en: answer)
        self.evidence = Text(ja: evidenceJa, en: evidence)
        self.doubt = Text(ja: doubtJa, en: doubt)
    }
}
