/// One reading as a report shows it: the answer used and where it came from.
public struct ReadingInUse: Sendable {
    public let question: OpenQuestion
    public let value: ReadingValue
    public let origin: Origin
    /// What the plan gives as its authority, even when an option overrides it.
    public let basis: String?

    public enum Origin: String, Sendable { case `default`, plan, option }

    public var reading: Reading { question.reading }
    /// Fixed only by a plan that states its basis.
    public var isOpen: Bool { origin != .plan }
}

/// What one reading gives, and would give under each other answer with the rest as used.
public struct ReadingOutcome: Sendable {
    public let inUse: ReadingInUse
    public let used: Outcome
    /// In the order of the register.
    public let alternatives: [Alternative]

    public struct Alternative: Sendable {
        public let value: ReadingValue
        public let outcome: Outcome
    }

    /// Whether the answer hangs on this reading alone.
    public var matters: Bool { alternatives.contains { $0.outcome.differs(from: used) } }
}
