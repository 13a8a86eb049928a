/// The answer to one plan: every amount with its derivation, every finding, and what hangs on the readings.
public struct Assessment: Sendable {
    public let plan: Plan
    public let schedule: Schedule
    public let applicantCase: ApplicantCase?
    public let items: [Item]
    /// The figures under the readings used.
    public let totals: Outcome
    public let eligible: Derivation
    public let nationalShare: Derivation
    public let readings: [ReadingOutcome]
    /// Smallest and largest national share over the open readings.
    public let range: NationalShareRange
    public let repayments: [Repayment]
    /// In the order of codes, and of the plan within a code.
    public let breaches: [Breach]

    public var verdict: Verdict { totals.verdict }
    public var rate: Cited<Ratio> { schedule.rate(of: plan.draft.type) }
}

public struct NationalShareRange: Hashable, Sendable {
    public private(set) var min: Yen
    public private(set) var max: Yen

    init(_ yen: Yen) {
        min = yen
        max = yen
    }

    mutating func include(_ yen: Yen) {
        min = Swift.min(min, yen)
        max = Swift.max(max, yen)
    }
}

/// A breach put into words.
public struct Finding: Sendable {
    public let code: Code
    public let severity: Severity
    public let path: PlanPath
    /// The id of the item it belongs to.
    public let item: String?
    public let reading: Reading?
    public let figures: Breach.Figures?
    public let message: Text
    public let mend: Text
    public let citations: [Citation]
}

extension Assessment {
    /// A code that no rule has is nothing to say; only rules make breaches.
    public func finding(for breach: Breach) -> Finding? {
        guard let rule = Rule.with(breach.code) else { return nil }
        let sources = breach.reading.map { [Source.reading($0)] } ?? rule.sources
        return Finding(
            code: breach.code, severity: rule.severity, path: breach.path,
            item: breach.item < 0 ? nil : items[Int(breach.item)].id, reading: breach.reading,
            figures: breach.figures, message: rule.message(breach, self), mend: rule.remedy,
            citations: sources.map { schedule.citation(of: $0) })
    }

    public var findings: [Finding] { breaches.compactMap { finding(for: $0) } }
}
