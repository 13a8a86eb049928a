/// The checks that need more than one value, given piece by piece.
///
/// `Plan.init` gives them a whole draft. A reader that could not read everything gives what it has, so that an id
/// that stands twice is reported beside an amount that is no number; a piece that is missing is never a problem.
public struct PlanChecks: Sendable {
    public private(set) var found: [PlanProblems.Problem] = []
    /// Saturates: a million of the largest amounts would pass 64 bits.
    public private(set) var sum: Int64 = 0
    private var placeIDs = Lookup<ExactText, PlanPath>()
    private var companyIDs = Lookup<ExactText, PlanPath>()
    private var readings: [(value: Reading, path: PlanPath)] = []
    private var lastStep: (months: Int, path: PlanPath)?

    public init() {}

    /// Facilities of every kind share one set of ids, earlier rounds' too.
    public mutating func place(_ id: String, at path: PlanPath) {
        if let first = placeIDs.insert(path, at: ExactText(id)) { add(.duplicateID, path.field(.id), first.field(.id)) }
    }

    public mutating func company(_ id: String, at path: PlanPath) {
        if let first = companyIDs.insert(path, at: ExactText(id)) {
            add(.duplicateID, path.field(.id), first.field(.id))
        }
    }

    /// How many lines of cost a facility has.
    public mutating func costs(_ count: Int, at path: PlanPath) {
        if count == 0 { add(.noCosts, path.field(.costs)) }
    }

    public mutating func municipality(_ code: LocalGovernmentCode, at path: PlanPath) {
        if code.isPrefecture { add(.prefectureAsPlace, path.field(.municipality)) }
    }

    public mutating func headquarters(_ place: Headquarters, at path: PlanPath) {
        if case .municipality(let code) = place, code.isPrefecture {
            add(.prefectureAsPlace, path.field(.headquarters))
        }
    }

    /// A facility that states what its operator pays.
    public mutating func contribution(to operation: Facility.Operation, at path: PlanPath) {
        if operation == .public { add(.contributionOfPublicFacility, path.field(.operatorContribution)) }
    }

    /// Something that belongs to a programme of the edition, or to none.
    mutating func offered(_ programme: Int?, at path: PlanPath) {
        if programme == nil { add(.programmeNotOffered, path) }
    }

    public mutating func reading(_ reading: Reading, at path: PlanPath) {
        if let first = readings.first(where: { $0.value == reading }) {
            add(.readingStatedTwice, path, first.path)
        } else {
            readings.append((reading, path))
        }
    }

    public mutating func steps(_ count: Int) {
        if count == 0 { add(.noSteps, .clawbackSteps) }
    }

    /// Steps are given in their order; one that could not be read is left out.
    public mutating func step(_ months: Int, at path: PlanPath) {
        let place = path.field(.withinMonths)
        if let last = lastStep, months <= last.months { add(.stepsOutOfOrder, place, last.path) }
        lastStep = (months, place)
    }

    public mutating func amount(_ yen: Yen?) {
        guard let yen else { return }
        let (total, overflow) = sum.addingReportingOverflow(yen.amount)
        sum = overflow ? .max : total
    }

    /// Called once after the last amount.
    public mutating func closeSum() {
        if sum > Yen.largestSum { add(.sumTooLarge, .root) }
    }

    private mutating func add(_ kind: PlanProblems.Kind, _ path: PlanPath, _ other: PlanPath? = nil) {
        found.append(PlanProblems.Problem(kind: kind, path: path, other: other))
    }
}
