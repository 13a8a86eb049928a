/// One thing that a rule has to say, in words and with its place: the only shape between a fact and a report.
public struct Finding: Sendable {
    /// Never changes its meaning, so programs compare it and not the words.
    public let code: Code
    /// That of the rule: the same in all its findings.
    public let severity: Severity
    /// The rule in a few words.
    package let title: Text
    /// The value that is wrong, or the object that lacks one.
    public let place: Place
    /// Where else, when several plans are looked at together.
    package let others: [Place]
    /// The id of the item it belongs to.
    public let item: String?
    /// The question that R901 is about; nil for other codes.
    public let reading: Reading?
    /// What was compared; nil where nothing is.
    public let figures: Figures?
    /// What is wrong in this case, with the figure and the limit.
    public let message: Text
    /// What would mend it, apart from what is wrong.
    public private(set) var mend: Text
    /// What the rule rests on: facts of the slides, articles of law, readings, or choices of this project.
    public let citations: [Citation]

    package init(
        _ rule: Rule, at place: Place, with others: [Place] = [], item: String? = nil, reading: Reading? = nil,
        figures: Figures? = nil, message: Text, mend: Text? = nil, under schedule: Schedule,
        citing sources: [Source]? = nil, asking questions: [OpenQuestion]? = nil
    ) {
        code = rule.code
        severity = rule.severity
        title = rule.title
        self.place = place
        self.others = others
        self.item = item
        self.reading = reading
        self.figures = figures
        self.message = message
        self.mend = mend ?? rule.remedy
        citations = (sources ?? rule.sources).map { schedule.citation(of: $0, asking: questions) }
    }

    package var places: [Place] { [place] + others }

    /// With other words for what mends it, where a document has its own.
    package func mended(by mend: Text) -> Finding {
        var finding = self
        finding.mend = mend
        return finding
    }

    /// Where it stands in the plan and in the text that the plan was read from.
    public struct Place: Hashable, Sendable {
        /// Which of several plans, from 0.
        public let plan: Int
        /// RFC 6901; for something missing, the object that lacks it.
        public let pointer: String
        /// What the pointer names; where a text stops being JSON; nothing of a plan that was never a text.
        package let bytes: Range<Int>
        /// The key, when the key is what is wrong.
        package let key: Range<Int>?

        package init(plan: Int = 0, pointer: String, bytes: Range<Int> = 0..<0, key: Range<Int>? = nil) {
            self.plan = plan
            self.pointer = pointer
            self.bytes = bytes
            self.key = key
        }

        /// What to underline for a reader.
        package var shown: Range<Int> { key ?? bytes }
    }

    /// What was found beside what is allowed.
    public struct Figures: Hashable, Sendable {
        /// What the document has: yen, or whatever else the rule counts.
        public let found: Int64
        /// What is allowed or was expected there, in the same unit.
        public let limit: Int64

        package init(found: Int64, limit: Int64) {
            self.found = found
            self.limit = limit
        }

        package init(found: Yen, limit: Yen) { self.init(found: found.amount, limit: limit.amount) }

        /// How far apart the two are: the excess, or for less than asked the room.
        public var excess: Int64 { found - limit }
    }
}

extension Assessment {
    /// Nothing for a breach that no rule of one plan makes.
    package func finding(for breach: Breach, in bytes: Range<Int> = 0..<0) -> Finding? {
        guard let rule = Rule.ofPlans.first(with: breach.code) else { return nil }
        let words = rule.looks.compactMap { look in if case .plan(_, _, let words) = look { words } else { nil } }
        let its = Case(breach: breach, subject: self)
        guard let message = words.first?(its) else { return nil }
        return Finding(
            rule, at: Finding.Place(pointer: breach.path.pointer, bytes: bytes),
            item: breach.item < 0 ? nil : items[Int(breach.item)].id, reading: breach.reading,
            figures: breach.figures, message: message, mend: rule.mend(its), under: schedule,
            citing: schedule.sources(of: breach, rule))
    }

    /// In the order of codes, then of the plan; put into words anew each time they are asked for.
    public var findings: [Finding] { breaches.compactMap { finding(for: $0) } }
}

extension Together {
    /// Nothing for a breach that no rule of several plans makes; `bytes` tells where a place is in its text.
    package func finding(for breach: Breach, in bytes: (Int, PlanPath) -> Range<Int> = { _, _ in 0..<0 }) -> Finding? {
        guard let rule = Rule.ofSeveralPlans.first(with: breach.code), case .together(_, let words)? = rule.looks.first,
            let message = words(Case(breach: breach, subject: self))
        else { return nil }
        func place(_ plan: Int, _ path: PlanPath) -> Finding.Place {
            Finding.Place(plan: plan, pointer: path.pointer, bytes: bytes(plan, path))
        }
        return Finding(
            rule, at: place(breach.plan, breach.path), with: breach.others.map { place($0.plan, $0.path) },
            figures: breach.figures, message: message, under: schedule, citing: schedule.sources(of: breach, rule))
    }

    package var findings: [Finding] { breaches.compactMap { finding(for: $0) } }
}
