/// One reading as a report shows it: the answer used and where it came from.
public struct ReadingInUse: Sendable {
    package let question: OpenQuestion
    public let value: ReadingValue
    public let origin: Origin
    /// What the document gives as its authority, even when an option overrides it.
    public let basis: String?

    public enum Origin: String, Sendable { case `default`, plan, option }

    public var reading: Reading { question.reading }
    /// Fixed only by a document that states its basis.
    public var isOpen: Bool { origin != .plan }
}

extension OpenQuestion {
    func inUse(stated: [StatedReading], overriding overrides: Readings) -> ReadingInUse {
        let stated = stated.first { $0.value.reading == reading }
        let origin: ReadingInUse.Origin =
            if overrides[reading] != nil { .option } else if stated != nil { .plan } else { .default }
        return ReadingInUse(
            question: self, value: overrides[reading] ?? stated?.value ?? defaultValue, origin: origin,
            basis: stated?.basis)
    }
}
