extension PlanChecks {
    /// Gives the checks every piece of a draft.
    ///
    /// Pieces are reached by their place: a loop over a list would hand out a counted copy of each.
    mutating func look(at draft: borrowing PlanDraft) {
        for index in draft.facilities.indices {
            place(draft.facilities[index].id, at: .facility(index))
            costs(draft.facilities[index].costs, at: .facility(index))
            municipality(draft.facilities[index].municipality, at: .facility(index))
            guard let contribution = draft.facilities[index].operatorContribution else { continue }
            self.contribution(to: draft.facilities[index].operation, at: .facility(index))
            amount(contribution)
        }
        for index in draft.existingFacilities.indices {
            place(draft.existingFacilities[index].id, at: .existingFacility(index))
            costs(draft.existingFacilities[index].costs, at: .existingFacility(index))
            municipality(draft.existingFacilities[index].municipality, at: .existingFacility(index))
        }
        amounts(of: draft.promotion)
        look(at: draft.previous)
        if let support = draft.companySupport { look(at: support) }
        for index in draft.readings.indices {
            reading(draft.readings[index].value.reading, at: .reading(index))
        }
        amount(draft.requested.eligibleCost)
        amount(draft.requested.nationalShare)
        closeSum()
    }

    private mutating func costs(_ costs: [Cost], at path: PlanPath) {
        self.costs(costs.count, at: path)
        amounts(of: costs)
    }

    private mutating func amounts(of costs: [Cost]) {
        for index in costs.indices { amount(costs[index].amount) }
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
