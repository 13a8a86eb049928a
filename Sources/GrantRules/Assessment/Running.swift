/// What the items before the one in hand have used up.
struct Running {
    let plan: Plan
    let schedule: Schedule
    let readings: Readings
    let applicantCase: ApplicantCase?

    /// ①② admitted, earlier rounds' first.
    private(set) var facilities: Int
    private var facilitiesBySize = SIMD8<Int32>()
    private(set) var facilitySpending: Yen
    private(set) var softSpending: Yen
    private(set) var hasPlaceToPromote: Bool
    private(set) var refusedFacilities = Marks()
    private(set) var refusedExisting = Marks()
    private(set) var payments: CompanyPayments

    init(_ plan: Plan, _ schedule: Schedule, _ readings: Readings, _ applicantCase: ApplicantCase?) {
        self.plan = plan
        self.schedule = schedule
        self.readings = readings
        self.applicantCase = applicantCase
        let previous = plan.draft.previous
        facilities = previous.facilities.count
        facilitySpending = .zero
        softSpending = previous.softCost ?? .zero
        hasPlaceToPromote = !previous.facilities.isEmpty || !previous.existingFacilities.isEmpty
        payments = CompanyPayments(plan)
        for facility in previous.facilities {
            facilitiesBySize[schedule.size(of: facility.capacity)] &+= 1
            facilitySpending = facilitySpending.plus(facility.eligibleCost)
        }
    }

    func facilities(ofSize size: Int) -> Int { Int(facilitiesBySize[size]) }

    var leftOfEnvelope: Yen { schedule.envelope.value.less(facilitySpending) }
    var leftOfSoftCosts: Yen { schedule.softCosts.value.less(softSpending) }

    mutating func settle(_ candidate: borrowing Candidate) {
        let admitted = candidate.isAdmitted
        switch candidate.kind {
        case .facility:
            guard admitted else { return refusedFacilities.insert(candidate.index) }
            facilities += 1
            facilitiesBySize[candidate.size] &+= 1
            facilitySpending = facilitySpending.plus(candidate.eligible.yen)
            hasPlaceToPromote = true
        case .existing:
            guard admitted else { return refusedExisting.insert(candidate.index) }
            softSpending = softSpending.plus(candidate.eligible.yen)
            hasPlaceToPromote = true
        case .promotion:
            softSpending = softSpending.plus(candidate.eligible.yen)
        default:
            if admitted { payments.record(candidate.eligible.yen, to: candidate.index, in: plan) }
        }
    }
}

/// A set of places in a list; the first sixty-four need no memory.
struct Marks {
    private var first: UInt64 = 0
    private var rest: [UInt64] = []

    mutating func insert(_ index: Int) {
        if index < 64 {
            first |= 1 << UInt64(index)
            return
        }
        let word = index / 64 - 1
        while rest.count <= word { rest.append(0) }
        rest[word] |= 1 << UInt64(index % 64)
    }

    func contains(_ index: Int) -> Bool {
        if index < 64 { return first & (1 << UInt64(index)) != 0 }
        let word = index / 64 - 1
        return word < rest.count && rest[word] & (1 << UInt64(index % 64)) != 0
    }
}
