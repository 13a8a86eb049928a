import GrantRules

extension Report {
    /// The readings that the run asked for.
    var overrides: Readings { Readings(asked.map { $0.value }) }

    private var asked: [ReadingInUse] { (assessment?.readings ?? []).map { $0.inUse }.filter { $0.origin == .option } }

    /// `existing-with-new=together`, as the command line takes them.
    private var askedWords: [String] { asked.map { "\($0.reading.id)=\($0.value.id)" } }

    /// The options of a command that is to answer as this run did.
    var readingOptions: String { askedWords.map { "--reading \($0) " }.joined() }

    /// A line when the answer is not the one that the plan alone would get.
    func askedReadings(_ language: Language) -> [Page.Entry] {
        let words = askedWords
        guard !words.isEmpty else { return [] }
        return [
            Page.Entry(language.say("この実行で指定した解釈", "readings given for this run"), Phrase(words.joined(separator: " ")))
        ]
    }
}
