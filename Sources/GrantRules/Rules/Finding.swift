/// One thing that a rule has to say, in words and with its place: the only shape between a fact and a report.
public struct Finding: Sendable {
    public let code: Code
    public let severity: Severity
    public let place: Place
    /// The id of the item it belongs to.
    public let item: String?
    public let reading: Reading?
    public let figures: Breach.Figures?
    public let message: Text
    public let mend: Text
    public let citations: [Citation]

    public init(
        _ code: Code, _ severity: Severity, at place: Place, item: String? = nil, reading: Reading? = nil,
        figures: Breach.Figures? = nil, message: Text, mend: Text, citations: [Citation]
    ) {
        self.code = code
        self.severity = severity
        self.place = place
        self.item = item
        self.reading = reading
        self.figures = figures
        self.message = message
        self.mend = mend
        self.citations = citations
    }

    /// Where it stands in the plan and in the text that the plan was read from.
    public struct Place: Hashable, Sendable {
        /// RFC 6901; for something missing, the object that lacks it.
        public let pointer: String
        /// What the pointer names; where a text stops being JSON; nothing of a plan that was never a text.
        public let bytes: Range<Int>
        /// The key, when the key is what is wrong.
        public let key: Range<Int>?

        public init(pointer: String, bytes: Range<Int> = 0..<0, key: Range<Int>? = nil) {
            self.pointer = pointer
            self.bytes = bytes
            self.key = key
        }

        /// What to underline for a reader.
        public var shown: Range<Int> { key ?? bytes }
    }
}

extension Assessment {
    /// A code that no rule has is nothing to say; only rules make breaches.
    public func finding(for breach: Breach, in bytes: Range<Int> = 0..<0) -> Finding? {
        guard let rule = Rule.with(breach.code) else { return nil }
        return Finding(
            breach.code, rule.severity, at: Finding.Place(pointer: breach.path.pointer, bytes: bytes),
            item: breach.item < 0 ? nil : items[Int(breach.item)].id, reading: breach.reading,
            figures: breach.figures, message: rule.message(breach, self), mend: rule.remedy,
            citations: sources(of: breach, rule).map { schedule.citation(of: $0) })
    }

    public var findings: [Finding] { breaches.compactMap { finding(for: $0) } }
}
