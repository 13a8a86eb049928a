/// What the items before the one in hand have used up.
struct Running: ~Copyable {
    let filing: Filing
    let readings: Readings

    /// ①② admitted, earlier rounds' first.
    private(set) var facilities: Int
    private var facilitiesBySize = SIMD8<Int32>()
    private(set) var facilitySpending = Yen.zero
    private(set) var softSpending: Yen
    private(set) var hasPlaceToPromote: Bool
    /// Facilities of every kind, by their place among the items.
    private var refused = Marks()
    /// Empty when no company repeats.
    private var payments: [CompanyTwins.Paid]

    init(_ filing: Filing, _ readings: Readings) {
        self.filing = filing
        self.readings = readings
        let earlier = filing.draft.previous.facilities
        facilities = earlier.count
        softSpending = filing.draft.previous.softCost ?? .zero
        hasPlaceToPromote = !earlier.isEmpty || !filing.draft.previous.existingFacilities.isEmpty
        payments = filing.plan.twins.earlier
        for place in earlier.indices {
            facilitiesBySize[filing.schedule.size(of: earlier[place].capacity)] &+= 1
            facilitySpending = facilitySpending.plus(earlier[place].eligibleCost)
        }
    }

    var plan: Plan { filing.plan }
    var schedule: Schedule { filing.schedule }
    var applicantCase: ApplicantCase? { filing.applicantCase }

    func facilities(ofSize size: Int) -> Int { Int(facilitiesBySize[size]) }

    var leftOfEnvelope: Yen { schedule.envelope.value.less(facilitySpending) }
    var leftOfSoftCosts: Yen { schedule.softCosts.value.less(softSpending) }

    /// What earlier rounds and the admitted items before gave to the company in hand.
    @inline(__always)
    func paid(to candidate: borrowing Candidate) -> CompanyTwins.Paid {
        payments.isEmpty ? CompanyTwins.Paid() : payments.total(for: plan.twins.companies[candidate.line.index])
    }

    func isRefused(_ facility: PlanLine.FacilityLink) -> Bool {
        guard case .item(let item) = facility else { return false }
        return refused.contains(item)
    }

    @inline(__always)
    mutating func settle(_ candidate: borrowing Candidate) {
        let eligible = candidate.eligible.yen
        guard candidate.isAdmitted else { return refused.insert(candidate.item) }
        switch candidate.kind {
        case .facility:
            facilities += 1
            facilitiesBySize[candidate.size] &+= 1
            facilitySpending = facilitySpending.plus(eligible)
            hasPlaceToPromote = true
        case .existing:
            softSpending = softSpending.plus(eligible)
            hasPlaceToPromote = true
        // Promotion is the last to ask for soft costs, so nobody asks what it used.
        case .promotion: break
        default:
            if !payments.isEmpty { payments.record(eligible, plan.twins.companies[candidate.line.index]) }
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
