/// Days over which a balance stayed what it was: a line that can be followed with a pencil.
package struct Span: Hashable, Sendable {
    package let base: Yen
    package let from: Day
    /// The last day counted.
    package let to: Day
    package let days: Int

    /// Nothing when no day is counted.
    init?(_ base: Yen, from: Day, to: Day) {
        guard from <= to else { return nil }
        self.base = base
        self.from = from
        self.to = to
        days = to.number - from.number + 1
    }

    package var yenDays: YenDays { YenDays(base, days: days) }
}

/// A charge at so much a day: what it is, and the spans that made it.
package struct DailyCharge: Sendable {
    package private(set) var spans: [Span] = []
    package private(set) var yenDays = YenDays.zero

    /// Rounded down once, whatever the spans are (L10).
    package var yen: Yen { yenDays.charge }

    mutating func run(_ base: Yen, from: Day, to: Day) {
        guard let span = Span(base, from: from, to: to) else { return }
        spans.append(span)
        yenDays = yenDays.plus(span.yenDays)
    }
}
