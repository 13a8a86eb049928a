/// What one reading gives, and would give under each other answer with the rest as used.
public struct ReadingOutcome: Sendable {
    public let inUse: ReadingInUse
    package let used: Outcome
    /// In the order of the register.
    public let alternatives: [Alternative]

    public struct Alternative: Sendable {
        public let value: ReadingValue
        public let outcome: Outcome
    }

    /// Whether the answer hangs on this reading alone.
    public var matters: Bool { alternatives.contains { $0.outcome.differs(from: used) } }
}
