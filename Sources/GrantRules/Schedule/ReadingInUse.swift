/// One reading as a report shows it: the answer used and where it came from.
public struct ReadingInUse: Sendable {
    package let question: OpenQuestion
    /// The answer on which every amount rests.
    public let value: ReadingValue
    /// Who chose it.
    package let origin: Origin
    /// What the document states, even when an option overrides it.
    package let stated: StatedReading?

    /// Where an answer comes from, as `from` of a report says it.
    package enum Origin: String, Sendable {
        /// Nobody chose: the first answer of the register.
        case `default`
        /// The document fixes it, on a stated basis; so it is called of a settlement too.
        case plan
        /// Asked for in this one run, over what the document states; it leaves the question open.
        case option
    }

    /// The question that it answers.
    public var reading: Reading { question.reading }
    /// What the document gives as the authority of the answer that it states.
    public var basis: String? { stated?.basis }
    /// Fixed only by a document that states its basis.
    package var isOpen: Bool { origin != .plan }
}

extension OpenQuestion {
    func inUse(stated: [StatedReading], overriding overrides: Readings) -> ReadingInUse {
        let stated = stated.first { $0.value.reading == reading }
        let origin: ReadingInUse.Origin =
            if overrides[reading] != nil { .option } else if stated != nil { .plan } else { .default }
        return ReadingInUse(
            question: self, value: overrides[reading] ?? stated?.value ?? defaultValue, origin: origin, stated: stated)
    }
}
