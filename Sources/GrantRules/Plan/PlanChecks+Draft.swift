extension PlanChecks {
    /// Gives the checks every piece of a draft.
    mutating func look(at draft: PlanDraft) {
        for index in draft.facilities.indices { look(at: draft.facilities[index], .facility(index)) }
        for index in draft.existingFacilities.indices {
            look(at: draft.existingFacilities[index], .existingFacility(index))
        }
        for cost in draft.promotion { amount(cost.amount) }
        look(at: draft.previous)
        if let support = draft.companySupport { look(at: support) }
        for (index, stated) in draft.readings.enumerated() {
            reading(stated.value.reading, at: .reading(index))
        }
        amount(draft.requested.eligibleCost)
        amount(draft.requested.nationalShare)
        closeSum()
    }

    private mutating func look(at facility: Facility, _ path: PlanPath) {
        place(facility.id, at: path)
        costs(facility.costs.count, at: path)
        municipality(facility.municipality, at: path)
        for cost in facility.costs { amount(cost.amount) }
        if let contribution = facility.operatorContribution {
            self.contribution(to: facility.operation, at: path)
            amount(contribution)
        }
    }

    private mutating func look(at facility: ExistingFacility, _ path: PlanPath) {
        place(facility.id, at: path)
        costs(facility.costs.count, at: path)
        municipality(facility.municipality, at: path)
        for cost in facility.costs { amount(cost.amount) }
    }

    private mutating func look(at previous: EarlierRounds) {
        for (index, facility) in previous.facilities.enumerated() {
            place(facility.id, at: .earlierFacility(index))
            amount(facility.eligibleCost)
        }
        for (index, facility) in previous.existingFacilities.enumerated() {
            place(facility.id, at: .earlierExisting(index))
        }
        amount(previous.softCost)
        for payment in previous.companies { amount(payment.eligibleCost) }
    }

    private mutating func look(at support: CompanySupport) {
        for index in support.companies.indices {
            company(support.companies[index].id, at: .company(index))
            headquarters(support.companies[index].headquarters, at: .company(index))
            amount(support.companies[index].amount)
        }
        guard let steps = support.clawback?.steps else { return }
        self.steps(steps.count)
        for index in steps.indices { step(steps[index].withinMonths, at: .clawbackStep(index)) }
    }
}
