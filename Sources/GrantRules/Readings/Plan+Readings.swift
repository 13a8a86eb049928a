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

    /// The readings that can change this plan's amounts at all; the others need no second pass.
    func sensitiveReadings(_ applicantCase: ApplicantCase?) -> UInt8 {
        guard applicantCase != nil else { return 0 }
        var bits: UInt8 = 0
        if draft.facilities.count + draft.previous.facilities.count > 1, !draft.facilities.isEmpty {
            bits |= Reading.tierMixing.bit
        }
        if !draft.facilities.isEmpty, !draft.existingFacilities.isEmpty { bits |= Reading.existingWithNew.bit }
        if let companies = draft.companySupport?.companies {
            for index in companies.indices
            where isOutside(companies[index].headquarters, under: .municipality)
                != isOutside(companies[index].headquarters, under: .prefecture)
            {
                bits |= Reading.outsideArea.bit
                break
            }
        }
        return bits
    }
}
