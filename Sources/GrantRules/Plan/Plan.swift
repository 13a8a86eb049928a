/// What anyone may write down of an implementation plan (実施計画), field by field as in `grant-plan/1`.
public struct PlanDraft: Sendable {
    public var title: String?
    public var applicant: Applicant
    public var type: PlanType
    public var readings: [StatedReading] = []
    public var previous = EarlierRounds()
    /// Programmes ① and ②, the planner's first choice first.
    public var facilities: [Facility] = []
    /// Programme ③.
    public var existingFacilities: [ExistingFacility] = []
    /// Soft costs.
    public var promotion: [Cost] = []
    /// Programme ④.
    public var companies: [Company] = []
    public var clawback: Clawback?
    public var requested = Requested()
    /// Where the rest of the money comes from; shown and never counted.
    public var localFunding: [Funding] = []
    public var notes: String?

    public init(applicant: Applicant, type: PlanType) {
        self.applicant = applicant
        self.type = type
    }
}

/// A draft that holds together: whatever is one can be assessed.
///
/// Nothing in it ever changes; it is a class only so that handing it around costs a pointer.
public final class Plan: Sendable {
    public let draft: PlanDraft
    /// The items; worked out once, because every reading asks for them again.
    let lines: [PlanLine]
    let twins: CompanyTwins
    let tables: TableAnswers

    public init(_ draft: consuming PlanDraft) throws(PlanProblems) {
        let problems = PlanProblems(in: draft)
        guard problems.all.isEmpty else { throw problems }
        lines = PlanLine.lines(of: draft)
        twins = CompanyTwins(draft)
        tables = TableAnswers(draft.applicant, lines)
        // Last, so that it moves in and nothing in it is counted once more.
        self.draft = draft
    }

    /// The same plan with one thing changed.
    public func changing(_ edit: (inout PlanDraft) -> Void) throws(PlanProblems) -> Plan {
        var changed = draft
        edit(&changed)
        return try Plan(changed)
    }
}

public enum PlanType: String, Sendable, CaseIterable {
    case standard
    case highStandard = "high-standard"
}
