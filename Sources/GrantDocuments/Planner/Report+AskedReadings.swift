import GrantRules

extension Report {
    /// The readings that the run asked for.
    var overrides: Readings { Readings(asked.map { $0.value }) }

    private var asked: [ReadingInUse] { (assessment?.readings ?? []).map { $0.inUse }.filter { $0.origin == .option } }

    /// The options of a command that is to answer as this run did.
    var readingOptions: String { asked.map { "--reading \($0.word) " }.joined() }

    /// A line when the answer is not the one that the plan alone would get.
    func askedReadings(_ language: Language) -> [Page.Entry] {
        let words = asked.map { $0.word }.joined(separator: " ")
        if words.isEmpty { return [] }
        return [Page.Entry(language.say("この実行で指定した解釈", "readings given for this run"), Phrase(words))]
    }
}
