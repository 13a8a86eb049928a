/// Days over which a balance stayed what it was: a line that can be followed with a pencil.
public struct Span: Hashable, Sendable {
    public let base: Yen
    public let from: Day
    /// The last day counted.
    public let to: Day
    public let days: Int

    /// Nothing when no day is counted.
    init?(_ base: Yen, from: Day, to: Day) {
        guard from <= to else { return nil }
        self.base = base
        self.from = from
        self.to = to
        days = to.number - from.number + 1
    }

    public var yenDays: YenDays { YenDays(base, days: days) }
}

/// A charge at so much a day: what it is, and the spans that made it.
public struct DailyCharge: Sendable {
    public private(set) var spans: [Span] = []
    public private(set) var yenDays = YenDays.zero

    /// Rounded down once, whatever the spans are (L10).
    public var yen: Yen { yenDays.charge }

    mutating func run(_ base: Yen, from: Day, to: Day) {
        guard let span = Span(base, from: from, to: to) else { return }
        spans.append(span)
        yenDays = yenDays.plus(span.yenDays)
    }
}
