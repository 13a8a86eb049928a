/// What one reading gives, and would give under each other answer with the rest as used.
public struct ReadingOutcome: Sendable {
    /// The answer on which every amount rests, and who chose it.
    public let inUse: ReadingInUse
    package let used: Outcome
    /// In the order of the register.
    public let alternatives: [Alternative]

    /// The plan computed again under another answer to this question, the rest as used.
    public struct Alternative: Sendable {
        /// An answer that the edition allows and this run does not use.
        public let value: ReadingValue
        /// All amounts and the verdict under it.
        public let outcome: Outcome
    }

    /// Whether the answer hangs on this reading alone.
    public var matters: Bool { alternatives.contains { $0.outcome.differs(from: used) } }
}
