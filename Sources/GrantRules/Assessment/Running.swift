/// What the items before the one in hand have used up.
struct Running: ~Copyable {
    let filing: Filing
    let readings: Readings

    /// ①② admitted, earlier rounds' first.
    private(set) var facilities: Int
    private var facilitiesBySize = SIMD8<Int32>()
    /// Yen, by the place of the pool.
    private var used = SIMD8<Int64>()
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
        hasPlaceToPromote = !earlier.isEmpty || !filing.draft.previous.existingFacilities.isEmpty
        payments = filing.plan.twins.earlier
        for place in earlier.indices {
            facilitiesBySize[filing.schedule.size(of: earlier[place].capacity)] &+= 1
        }
        for pool in filing.schedule.pools.indices {
            if case .body(_, let earlier) = filing.schedule.pools[pool].measure {
                used[pool] = filing.draft.previous.spent(on: earlier).amount
            }
        }
    }

    var plan: Plan { filing.plan }
    var schedule: Schedule { filing.schedule }
    var applicantCase: ApplicantCase? { filing.applicantCase }

    func facilities(ofSize size: Int) -> Int { Int(facilitiesBySize[size]) }

    /// Whether the readings ask it at all.
    func asks(poolAt place: Int) -> Bool { readings.ask(schedule.pools[place].under) }

    func left(inPoolAt place: Int, for candidate: borrowing Candidate) -> Yen {
        switch schedule.pools[place].measure {
        case .size: schedule.sizes[candidate.line.size].cap.value
        case .body(let limit, _): limit.value.less(Yen(sum: used[place]))
        case .company(let limit): limit.value.less(paid(to: candidate).yen)
        }
    }

    /// What is left of the sums that all facilities share under the readings, the least of them.
    var leftForFacilities: Yen? {
        schedule.pools.indices.compactMap { place in
            guard case .body(let limit, after: .facilities) = schedule.pools[place].measure, asks(poolAt: place)
            else { return nil }
            return limit.value.less(Yen(sum: used[place]))
        }.min()
    }

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
        schedule.forEachPool(of: candidate.line.programme) { used[$0] &+= eligible.amount }
        switch candidate.line.lines {
        case .publicFacilities, .privateFacilities:
            facilities += 1
            facilitiesBySize[candidate.line.size] &+= 1
            hasPlaceToPromote = true
        case .existingFacilities: hasPlaceToPromote = true
        case .costs: break
        case .companies:
            if !payments.isEmpty { payments.record(eligible, plan.twins.companies[candidate.line.index]) }
        }
    }
}

extension Readings {
    /// Whether a pool is asked that is asked under this answer alone, or under any.
    func ask(_ answer: ReadingValue?) -> Bool { answer.map { takes($0) } ?? true }
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
