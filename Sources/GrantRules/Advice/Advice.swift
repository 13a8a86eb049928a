/// What to change about a plan, best first, and what no change can mend.
package struct Advice: Sendable {
    package let assessment: Assessment
    package let now: Standing
    /// A slip comes first, which may explain the rest, then what can be made as it is, then what needs a fact of the
    /// body; within each, what mends more errors, then what gains more.
    package let suggestions: [Proposal]
    /// Errors that no suggestion mends, a code once; the rule says what would.
    package let unmended: [Code]
    /// Whether the choice of facilities is proved to be the best; see `FacilityChoice.isExact`.
    package let facilityChoiceIsExact: Bool
}

extension Plan {
    /// Every suggestion has been made on a copy of the plan and assessed: none lowers the national share, and none puts
    /// one error in the place of another, but for what a refusal hid. Of two that bring the same, the one tried first
    /// comes first.
    package func advice(overriding overrides: Readings = .none) -> Advice {
        var trial = Trial(self, overrides)
        trial.tryFacilityIDs()
        trial.tryFacilities()
        trial.tryLeavingOut()
        trial.tryMovingCosts()
        trial.tryAsking()
        trial.tryScheme()
        trial.tryClaims()
        trial.tryEarlierPlaces()
        trial.tryReadings()
        trial.tryRoom()
        return trial.advice
    }
}

/// A plan on which changes are tried, and those that stood the trial.
struct Trial {
    let plan: Plan
    let overrides: Readings
    let before: Assessment
    let standing: Standing
    let choice: FacilityChoice
    private(set) var kept: [Proposal] = []
    private var arrangements: Set<Arrangement> = []

    init(_ plan: Plan, _ overrides: Readings) {
        self.plan = plan
        self.overrides = overrides
        before = plan.assessed(overriding: overrides)
        standing = Standing(before)
        choice = plan.bestFacilities(overriding: overrides)
    }

    /// What a change comes to, or nothing when it leads to no plan.
    func result(of change: PlanChange) -> Standing? {
        guard let changed = plan.making(change) else { return nil }
        // A reading that is to be fixed in the plan must not be overridden at the same time.
        var overrides = overrides
        if case .state(.reading(let value)) = change { overrides = overrides.without(value.reading) }
        return Standing(changed.assessed(overriding: overrides))
    }

    /// Keeps a change that mends an error or gains something, and harms nothing. What admits an item that was refused
    /// may uncover errors that the refusal hid, if there is a gain.
    mutating func propose(
        _ kind: Proposal.Kind, _ change: PlanChange, if condition: Text? = nil,
        evenWithoutGain: Bool = false, mayUncover: Bool = false, @Sentence saying message: () -> Text
    ) {
        if case .arrange(let arrangement) = change, !arrangements.insert(arrangement).inserted { return }
        guard let after = result(of: change) else { return }
        let gains = after.nationalShare > standing.nationalShare
        guard standing.mayBecome(after) || mayUncover && gains else { return }
        guard gains || after.errors.count < standing.errors.count || evenWithoutGain else { return }
        kept.append(
            Proposal(
                kind: kind, change: change, message: message(), condition: condition, before: standing, after: after))
    }

    var advice: Advice {
        let ranked = kept.enumerated().sorted { Trial.rank($0.element, $0.offset) < Trial.rank($1.element, $1.offset) }
            .map { $0.element }
        var mended = CodeSet()
        for suggestion in ranked { for code in suggestion.mends { mended.insert(code) } }
        var unmended: [Code] = []
        for code in standing.errorCodes where !mended.contains(code) && unmended.last != code { unmended.append(code) }
        return Advice(
            assessment: before, now: standing, suggestions: ranked, unmended: unmended,
            facilityChoiceIsExact: choice.isExact)
    }

    private static func rank(_ suggestion: Proposal, _ offset: Int) -> (Int, Int, Int64, Int) {
        let group = suggestion.kind == .writeFacilityID ? 0 : suggestion.isComplete ? 1 : 2
        return (group, suggestion.after.errors.count, -suggestion.gain, offset)
    }
}

extension Standing {
    /// Whether this could become that without harm: no less national money and no error that was not there.
    func mayBecome(_ after: Standing) -> Bool {
        after.nationalShare >= nationalShare && after.errors.less(errors, by: { $0 }).isEmpty
    }
}
