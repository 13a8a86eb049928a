extension ReadingState {
    init(_ plan: Plan, overriding overrides: Readings) {
        let schedule = plan.draft.schedule
        self.init(schedule.defaults, schedule.answers, stated: plan.draft.readings, overriding: overrides)
    }
}

extension Filing {
    /// The answers that can change this plan's amounts at all; the others need no second pass.
    var sensitiveAnswers: AnswerSet {
        guard applicantCase != nil else { return [] }
        var answers: AnswerSet = []
        if tierMixingMatters { answers.formUnion(AnswerSet(.tierMixing)) }
        if !plan.draft.facilities.isEmpty, !plan.draft.existingFacilities.isEmpty {
            answers.formUnion(AnswerSet(.existingWithNew))
        }
        if outsideAreaMatters { answers.formUnion(AnswerSet(.outsideArea)) }
        return answers.intersection(schedule.answers)
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
