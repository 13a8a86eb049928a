/// A plan's figures under the readings used and under every other answer that can change them.
struct Survey {
    private let plan: Plan
    private let rate: Ratio
    /// Codes of checks that no reading can change.
    private let planCodes: CodeSet
    private let book: RuleBook
    private let state: ReadingState
    private let sensitive: UInt8
    private let fold: FoldSums
    /// By the sensitive bits of the readings, when there are any.
    private let others: [FoldSums?]
    let used: Outcome
    let range: NationalShareRange

    /// `fold` is of the readings used.
    init(
        _ filing: borrowing Filing, state: ReadingState, fold: FoldSums, planCodes: CodeSet, by book: RuleBook
    ) {
        plan = filing.plan
        self.book = book
        self.state = state
        self.fold = fold
        self.planCodes = planCodes
        rate = filing.schedule.ratio(of: filing.draft.type)
        sensitive = filing.sensitiveReadings
        var others: [FoldSums?] = []
        if sensitive != 0 {
            others = Array(repeating: nil, count: 8)
            for bits in UInt8(0)..<8 where bits & ~sensitive == 0 && bits != state.used.bits & sensitive {
                others[Int(bits)] = Fold(filing, readings: Readings(bits: bits), by: book, keeping: false).sums
            }
        }
        self.others = others
        let rate = rate
        func sums(_ bits: UInt8) -> FoldSums { others.isEmpty ? fold : others[Int(bits)] ?? fold }
        used = Outcome(fold, state.used, rate, plan: plan, codes: planCodes, by: book)
        var range = NationalShareRange(used.nationalShare)
        let usedBits = state.used.bits
        let varied = state.open & (sensitive | Reading.rounding.bit)
        // Every subset of the open bits that can change an amount, flipped.
        var flips = varied
        while flips != 0 {
            let readings = Readings(bits: usedBits ^ flips)
            range.include(sums(readings.bits & sensitive).nationalShare(readings, rate))
            flips = (flips - 1) & varied
        }
        self.range = range
    }

    func outcome(under readings: Readings) -> Outcome {
        let sums = others.isEmpty ? fold : others[Int(readings.bits & sensitive)] ?? fold
        return Outcome(sums, readings, rate, plan: plan, codes: planCodes, by: book)
    }

    /// Whether changing one open reading alone changes the answer; rounding is not asked.
    var someOpenReadingMatters: Bool {
        let asked = state.open & sensitive
        guard asked != 0 else { return false }
        for reading in Reading.all where asked & reading.bit != 0 {
            let other = outcome(under: state.used.taking(state.used[reading].other))
            if other.nationalShare != used.nationalShare || other.verdict != used.verdict { return true }
        }
        return false
    }
}
