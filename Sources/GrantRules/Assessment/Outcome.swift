/// What one pass over the items adds up to, before the total is rounded.
struct FoldSums {
    let declared: Yen
    let excluded: Yen
    let eligible: Yen
    /// The sum of the items' shares, each rounded down to the yen.
    let nationalShareByItem: Yen
    let operatorContribution: Yen
    let codes: CodeSet

    func nationalShare(_ readings: Readings, _ rate: Ratio) -> Yen {
        readings.totalRounding.map { eligible.scaled(by: rate, rounding: $0) } ?? nationalShareByItem
    }
}

/// The figures of a plan under one set of readings.
public struct Outcome: Sendable {
    public let readings: Readings
    public let declared: Yen
    public let excluded: Yen
    public let eligible: Yen
    public let nationalShare: Yen
    public let operatorContribution: Yen
    package private(set) var codes: CodeSet

    public var localShare: Yen { eligible.less(nationalShare) }
    public var unsubsidised: Yen { declared.less(eligible) }
    public var verdict: Verdict { codes.intersects(Rule.errorCodes) ? .violations : .conforms }

    /// `codes` are those that hold under every reading.
    init(
        _ sums: FoldSums, _ readings: Readings, _ rate: Ratio, plan: borrowing Plan, codes: CodeSet,
        by book: borrowing RuleBook
    ) {
        self.readings = readings
        declared = sums.declared
        excluded = sums.excluded
        eligible = sums.eligible
        nationalShare = sums.nationalShare(readings, rate)
        operatorContribution = sums.operatorContribution
        self.codes = codes
        self.codes.formUnion(sums.codes)
        var breaches = Breaches(keepingAll: false)
        book.checkAmounts(self, plan, &breaches)
        self.codes.formUnion(breaches.codes)
    }

    /// Whether the answer is another one.
    public func differs(from other: Outcome) -> Bool {
        nationalShare != other.nationalShare || verdict != other.verdict
    }

    func adding(_ more: CodeSet) -> Outcome {
        var outcome = self
        outcome.codes.formUnion(more)
        return outcome
    }
}

public enum Verdict: String, Sendable {
    case conforms, violations
}
