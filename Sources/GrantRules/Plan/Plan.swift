/// What anyone may write down of an implementation plan (実施計画), field by field as in `grant-plan/1`.
public struct PlanDraft: Equatable, Sendable {
    /// The edition of the grant that the plan is for.
    public var schedule: Schedule
    /// For people; nothing is judged by it.
    public var title: String?
    /// The body whose code decides the case of F02 and what its own territory is.
    public var applicant: Applicant
    /// Declared by the body and never judged, since the slides print no test; on it hangs the rate (F03).
    public var type: PlanType
    /// Questions that the plan fixes, each on a stated basis; `Plan` refuses one that stands twice.
    public var readings: [StatedReading] = []
    /// Counted before the plan's own items, and not checked against any limit itself.
    public var previous = EarlierRounds()
    /// Programmes ① and ②, the planner's first choice first.
    public var facilities: [Facility] = []
    /// Programme ③.
    public var existingFacilities: [ExistingFacility] = []
    /// Soft costs, and whatever else an edition has as a list of costs.
    public var costs = CostLists()
    /// Programme ④.
    public var companies: [Company] = []
    /// The body's own scheme of repayment (F12); companies without one are S505, and amounts stand.
    public var clawback: Clawback?
    /// Compared with what is allowable (Q601 to Q604); it changes no amount.
    public var requested = Requested()
    /// Where the rest of the money comes from; shown and never counted.
    public var localFunding: [Funding] = []
    /// For people; nothing is judged by them.
    public var notes: String?

    /// A plan of nothing yet: its lists are empty, and what is optional is not there.
    public init(applicant: Applicant, type: PlanType, schedule: Schedule = .latest) {
        self.schedule = schedule
        self.applicant = applicant
        self.type = type
    }
}

/// A draft that holds together: whatever is one can be assessed.
///
/// Nothing in it ever changes; it is a class only so that handing it around costs a pointer.
public final class Plan: Sendable {
    /// All that was written down, as it was.
    public let draft: PlanDraft
    /// The items; worked out once, because every reading asks for them again.
    let lines: [PlanLine]
    let twins: CompanyTwins
    let tables: TableAnswers

    /// Throws every problem at once; the rules of the grant are not asked here but in `assessed`.
    public init(_ draft: consuming PlanDraft) throws(PlanProblems) {
        let problems = PlanProblems(in: draft)
        guard problems.all.isEmpty else { throw problems }
        lines = PlanLine.lines(of: draft)
        twins = CompanyTwins(draft)
        tables = TableAnswers(draft.applicant, lines)
        // Last, so that it moves in and nothing in it is counted once more.
        self.draft = draft
    }

    /// The line of a company; companies come last.
    func companyLine(_ index: Int) -> PlanLine { lines[lines.count - draft.companies.count + index] }

    /// How many items each programme of its schedule has.
    package var itemsByProgramme: [Int] {
        lines.reduce(into: Array(repeating: 0, count: draft.schedule.programmes.count)) { $0[$1.programme] += 1 }
    }

    /// The same plan with one thing changed.
    package func changing(_ edit: (inout PlanDraft) -> Void) throws(PlanProblems) -> Plan {
        var changed = draft
        edit(&changed)
        return try Plan(changed)
    }
}

/// Everything else of a plan follows from what was written down.
extension Plan: Equatable {
    public static func == (one: Plan, other: Plan) -> Bool { one === other || one.draft == other.draft }
}
