/// The readings under which a plan is computed, and which of them are still open.
struct ReadingState {
    private(set) var used = Readings()
    private(set) var open: UInt8 = 0

    init(_ plan: Plan, overriding overrides: ReadingOverrides) {
        var stated: UInt8 = 0
        for statement in plan.draft.readings {
            stated |= statement.value.reading.bit
            used = used.taking(statement.value)
        }
        for reading in Reading.all {
            if let value = overrides[reading] {
                used = used.taking(value)
                open |= reading.bit
            } else if stated & reading.bit == 0 {
                open |= reading.bit
            }
        }
    }
}

extension Plan {
    /// A plan's statement fixes a reading; an option overrides both it and the default.
    func readingInUse(_ reading: Reading, overriding overrides: ReadingOverrides) -> ReadingInUse {
        let stated = draft.readings.first { $0.value.reading == reading }
        if let value = overrides[reading] {
            return ReadingInUse(value: value, origin: .option, basis: stated?.basis)
        }
        if let stated { return ReadingInUse(value: stated.value, origin: .plan, basis: stated.basis) }
        return ReadingInUse(value: reading.defaultValue, origin: .default, basis: nil)
    }
}

extension Filing {
    /// The readings that can change this plan's amounts at all; the others need no second pass.
    var sensitiveReadings: UInt8 {
        guard applicantCase != nil else { return 0 }
        var bits: UInt8 = 0
        if tierMixingMatters { bits |= Reading.tierMixing.bit }
        if !plan.draft.facilities.isEmpty, !plan.draft.existingFacilities.isEmpty {
            bits |= Reading.existingWithNew.bit
        }
        if outsideAreaMatters { bits |= Reading.outsideArea.bit }
        return bits
    }

    /// Whether a company comes from elsewhere in the municipality's own prefecture.
    private var outsideAreaMatters: Bool {
        let own = plan.draft.applicant.code
        guard !own.isPrefecture else { return false }
        return plan.lines.contains { line in
            guard line.lines == .companies, let place = line.place else { return false }
            return place.prefecture == own.prefecture && place.city != own.city
        }
    }

    /// False when neither the counts nor the envelope can bind, whichever facilities are admitted.
    private var tierMixingMatters: Bool {
        guard !plan.draft.facilities.isEmpty else { return false }
        let earlier = plan.draft.previous.facilities
        guard plan.draft.facilities.count + earlier.count <= schedule.facilityCount.value else { return true }
        var counts = SIMD8<Int32>()
        var spending = Yen.zero
        for facility in earlier {
            counts[schedule.size(of: facility.capacity)] &+= 1
            spending = spending.plus(facility.eligibleCost)
        }
        for line in plan.lines {
            guard line.lines.isFacility else { continue }
            counts[line.size] &+= 1
            spending = spending.plus(min(line.base, schedule.cap(of: line.programme, size: line.size)))
        }
        for size in schedule.sizes.indices where Int(counts[size]) > schedule.sizes[size].count.value { return true }
        return schedule.pools.contains { pool in
            if let limit = pool.limit, pool.under?.reading == .tierMixing { spending > limit.value } else { false }
        }
    }
}
