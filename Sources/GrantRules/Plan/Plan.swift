/// An implementation plan (実施計画) that holds together: whatever is one can be assessed.
///
/// A `PlanDraft` is what anyone may write down; `Plan.init` refuses what only the whole can show.
public struct Plan: Sendable {
    private let contents: Contents

    /// Shared by all copies of a plan, so that handing one around costs a pointer.
    private final class Contents: Sendable {
        let draft: PlanDraft
        let lines: [PlanLine]
        let twins: CompanyTwins
        let tables: TableAnswers

        init(_ draft: consuming PlanDraft) {
            lines = PlanLine.lines(of: draft)
            twins = CompanyTwins(draft)
            tables = TableAnswers(draft.applicant, lines)
            // Last, so that it moves in and nothing in it is counted once more.
            self.draft = draft
        }
    }

    public init(_ draft: consuming PlanDraft) throws(PlanProblems) {
        let problems = PlanProblems(in: draft)
        guard problems.all.isEmpty else { throw problems }
        contents = Contents(draft)
    }

    public var draft: PlanDraft { contents.draft }
    /// The items; worked out once, because every reading asks for them again.
    var lines: [PlanLine] { contents.lines }
    var twins: CompanyTwins { contents.twins }
    var tables: TableAnswers { contents.tables }

    /// The same plan with one thing changed.
    public func changing(_ edit: (inout PlanDraft) -> Void) throws(PlanProblems) -> Plan {
        var changed = draft
        edit(&changed)
        return try Plan(changed)
    }

    public var title: String? { draft.title }
    public var applicant: Applicant { draft.applicant }
    public var applicantCode: LocalGovernmentCode { contents.draft.applicant.code }
    public var type: PlanType { draft.type }
    public var readings: [StatedReading] { draft.readings }
    public var previous: EarlierRounds { draft.previous }
    public var facilities: [Facility] { draft.facilities }
    public var existingFacilities: [ExistingFacility] { draft.existingFacilities }
    public var promotion: [Cost] { draft.promotion }
    public var companySupport: CompanySupport? { draft.companySupport }
    public var requested: Requested { draft.requested }
    public var notes: String? { draft.notes }
}

/// The contents of a plan, field by field as in `grant-plan/1`.
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
    public var companySupport: CompanySupport?
    public var requested = Requested()
    public var notes: String?
}

extension PlanDraft {
    public init(applicant: Applicant, type: PlanType) {
        self.init(
            applicant: applicant, type: type, title: nil, readings: [], previous: EarlierRounds(), facilities: [],
            existingFacilities: [], promotion: [], companySupport: nil, requested: Requested(), notes: nil)
    }

    /// All fields at once, for a reader that has them.
    public init(
        applicant: Applicant, type: PlanType, title: String?, readings: [StatedReading], previous: EarlierRounds,
        facilities: [Facility], existingFacilities: [ExistingFacility], promotion: [Cost],
        companySupport: CompanySupport?, requested: Requested, notes: String?
    ) {
        self.init(
            title: title, applicant: applicant, type: type, readings: readings, previous: previous,
            facilities: facilities, existingFacilities: existingFacilities, promotion: promotion,
            companySupport: companySupport, requested: requested, notes: notes)
    }
}

public enum PlanType: String, Sendable, CaseIterable {
    case standard
    case highStandard = "high-standard"
}
