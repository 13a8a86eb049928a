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
    /// The answers under which all of this holds, one to every question of the edition.
    package let readings: Readings
    /// Costs of all items, refused ones and excluded costs too.
    public let declared: Yen
    /// The part of them that the plan itself states as not eligible, of refused items too.
    public let excluded: Yen
    /// Of all items together; a refused one adds nothing.
    public let eligible: Yen
    /// Eligible cost times the rate (F03), rounded once or item by item, as the reading `rounding` says.
    public let nationalShare: Yen
    /// Of all items, refused or not; no other amount counts it.
    public let operatorContribution: Yen
    package private(set) var codes: CodeSet

    /// Eligible cost less the national share: what the body has to find for what is eligible.
    public var localShare: Yen { eligible.less(nationalShare) }
    /// Declared less eligible: what is spent without any of the grant.
    public var unsubsidised: Yen { declared.less(eligible) }
    /// `violations` as soon as one finding is an error, R901 and other warnings never.
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
    package func differs(from other: Outcome) -> Bool {
        nationalShare != other.nationalShare || verdict != other.verdict
    }

    func adding(_ more: CodeSet) -> Outcome {
        var outcome = self
        outcome.codes.formUnion(more)
        return outcome
    }
}

/// What the findings come to (判定); of a file that cannot be read there is none.
public enum Verdict: String, Sendable {
    /// No finding is an error; there may be warnings.
    case conforms
    /// At least one finding is an error; the amounts are computed all the same.
    case violations
}
