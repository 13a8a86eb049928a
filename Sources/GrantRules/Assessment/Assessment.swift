/// The answer to one plan: every amount with its derivation, every finding, and what hangs on the readings.
public struct Assessment: Sendable {
    /// What was assessed; readings that it fixes may have been overridden for this run.
    public let plan: Plan
    /// The case of F02 under which the body may apply; nil when it may not, and E101 then refuses every item.
    package let applicantCase: ApplicantCase?
    /// In the order in which they draw on the limits: ①②, ③, promotion, ④, each list as filed; refused items too.
    public let items: [Item]
    /// The figures under the readings used.
    public let totals: Outcome
    /// The items' eligible cost added up, one step for each.
    package let eligible: Derivation
    /// The total under the reading `rounding`; the items' own shares need not add up to it.
    package let nationalShare: Derivation
    /// Every open question of the edition in the order of its register, those that the plan fixes too.
    public let readings: [ReadingOutcome]
    /// Smallest and largest national share over the open readings.
    public let range: YenRange
    /// Readings that give its ends.
    package let rangeEnds: (least: Readings, most: Readings)
    /// One for each company that left while a step applied, refused or not, in the order of the items.
    public let repayments: [Repayment]
    /// In the order of codes, and of the plan within a code.
    package let breaches: [Breach]
    /// For S503, what a name may stand for in the place of an id; empty where no company has such a facility.
    let idsByName: [ExactText: String]

    /// The edition that the plan is for; every figure was judged by it.
    public var schedule: Schedule { plan.draft.schedule }
    /// By the findings under the readings used; what other answers would give is in `readings`.
    public var verdict: Verdict { totals.verdict }
    package var rate: Cited<Ratio> { schedule.rate(of: plan.draft.type) }
}
