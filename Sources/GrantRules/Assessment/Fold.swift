/// The one pass over the items of a plan, from the planner's first choice to the last.
///
/// With `keeping` it records every item and its derivations; without, it adds up figures and nothing else.
struct Fold {
    let sums: FoldSums
    let breaches: Breaches
    let items: [Item]
    let eligible: Derivation
    let nationalShare: Derivation

    init(_ filing: borrowing Filing, readings: Readings, by book: borrowing RuleBook = .shared, keeping: Bool) {
        var running = Running(copy filing, readings)
        var breaches = Breaches(keepingAll: keeping)
        var totals = Totals(rate: filing.schedule.rate(of: filing.draft.type).value, keeping: keeping)
        var candidate = Candidate(of: filing.plan.lines, keepingSteps: keeping)
        for item in filing.plan.lines.indices {
            candidate.take(item, under: filing.schedule)
            book.judge(&candidate, running, &breaches)
            candidate.draw(on: running, &breaches)
            running.settle(candidate)
            totals.add(candidate, in: filing.plan)
        }
        sums = totals.sums(breaches.codes)
        self.breaches = breaches
        items = totals.items
        eligible = totals.eligible
        nationalShare = totals.nationalShare(readings)
    }
}

/// What the items judged so far add up to.
private struct Totals: ~Copyable {
    private let keeping: Bool
    private let rate: Ratio
    private var declared = Yen.zero
    private var excluded = Yen.zero
    private var operatorContribution = Yen.zero
    private(set) var items: [Item] = []
    private(set) var eligible: Derivation
    private var shareByItem: Derivation

    init(rate: Ratio, keeping: Bool) {
        self.rate = rate
        self.keeping = keeping
        eligible = .given(.nothing, .zero, keepingSteps: keeping)
        shareByItem = .given(.nothing, .zero, keepingSteps: keeping)
    }

    @inline(__always)
    mutating func add(_ candidate: borrowing Candidate, in plan: Plan) {
        var share = Derivation.given(.eligible, candidate.eligible.yen, keepingSteps: keeping)
        share.scale(by: rate, rounding: .downToYen)
        declared = declared.plus(candidate.line.declared)
        excluded = excluded.plus(candidate.line.excluded)
        operatorContribution = operatorContribution.plus(candidate.line.operatorContribution)
        eligible.add(candidate.eligible.yen, item: candidate.item)
        shareByItem.add(share.yen, item: candidate.item)
        if keeping { items.append(Item(candidate, nationalShare: share, in: plan)) }
    }

    func sums(_ codes: CodeSet) -> FoldSums {
        FoldSums(
            declared: declared, excluded: excluded, eligible: eligible.yen, nationalShareByItem: shareByItem.yen,
            operatorContribution: operatorContribution, codes: codes)
    }

    func nationalShare(_ readings: Readings) -> Derivation {
        guard let rounding = readings.totalRounding else { return shareByItem }
        var whole = Derivation.given(.eligible, eligible.yen, keepingSteps: keeping)
        whole.scale(by: rate, rounding: rounding)
        return whole
    }
}
