/// The readings under which a plan is computed, and which of them are still open.
struct ReadingState {
    let used: Readings
    /// The answers that the edition allows to open questions.
    let open: AnswerSet

    /// A plan's statement fixes a reading; an option overrides both it and the default.
    init(_ plan: Plan, under schedule: Schedule, overriding overrides: Readings) {
        var used = schedule.defaults
        var fixed: AnswerSet = []
        for statement in plan.draft.readings {
            used = used.taking(statement.value)
            fixed.formUnion(AnswerSet(statement.value.reading))
        }
        var overridden = overrides.answers
        while let answer = overridden.popFirst() { fixed.subtract(answer.firstQuestion) }
        self.used = used.taking(overrides)
        open = schedule.answers.subtracting(fixed)
    }
}

extension Plan {
    func readingInUse(_ question: OpenQuestion, overriding overrides: Readings) -> ReadingInUse {
        let stated = draft.readings.first { $0.value.reading == question.reading }
        let origin: ReadingInUse.Origin =
            if overrides[question.reading] != nil { .option } else if stated != nil { .plan } else { .default }
        return ReadingInUse(
            question: question, value: overrides[question.reading] ?? stated?.value ?? question.defaultValue,
            origin: origin, basis: stated?.basis)
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
            guard line.kind == .company, let place = line.place else { return false }
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
            guard let capacity = line.capacity else { continue }
            let size = schedule.size(of: capacity)
            counts[size] &+= 1
            spending = spending.plus(min(line.declared.less(line.excluded), schedule.sizes[size].cap.value))
        }
        for size in schedule.sizes.indices where Int(counts[size]) > schedule.sizes[size].count.value { return true }
        return spending > schedule.envelope.value
    }
}
