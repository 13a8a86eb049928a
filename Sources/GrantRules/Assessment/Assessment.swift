/// The answer to one plan: every amount with its derivation, every finding, and what hangs on the readings.
public struct Assessment: Sendable {
    public let plan: Plan
    public let applicantCase: ApplicantCase?
    public let items: [Item]
    /// The figures under the readings used.
    public let totals: Outcome
    public let eligible: Derivation
    public let nationalShare: Derivation
    public let readings: [ReadingOutcome]
    /// Smallest and largest national share over the open readings.
    public let range: YenRange
    /// Readings that give its ends.
    public let rangeEnds: (least: Readings, most: Readings)
    public let repayments: [Repayment]
    /// In the order of codes, and of the plan within a code.
    package let breaches: [Breach]

    public var schedule: Schedule { plan.draft.schedule }
    public var verdict: Verdict { totals.verdict }
    package var rate: Cited<Ratio> { schedule.rate(of: plan.draft.type) }
}
