extension PlanChecks {
    /// Gives the checks every piece of a draft.
    ///
    /// Pieces are reached by their place: a loop over a list would hand out a counted copy of each.
    mutating func look(at draft: borrowing PlanDraft) {
        places(of: draft)
        for index in draft.facilities.indices {
            costs(draft.facilities[index].costs, at: .facility(index))
            municipality(draft.facilities[index].municipality, at: .facility(index))
            guard let contribution = draft.facilities[index].operatorContribution else { continue }
            self.contribution(to: draft.facilities[index].operation, at: .facility(index))
            amount(contribution)
        }
        for index in draft.existingFacilities.indices {
            costs(draft.existingFacilities[index].costs, at: .existingFacility(index))
            municipality(draft.existingFacilities[index].municipality, at: .existingFacility(index))
        }
        for programme in draft.costs.programmes { amounts(of: draft.costs[programme]) }
        programmes(of: draft)
        look(at: draft.previous)
        companies(of: draft)
        for index in draft.readings.indices {
            reading(draft.readings[index].value.reading, at: .reading(index))
        }
        amount(draft.requested.eligibleCost)
        amount(draft.requested.nationalShare)
        for funding in draft.localFunding { amount(funding.amount) }
        closeSum()
    }

    private mutating func places(of draft: borrowing PlanDraft) {
        for index in draft.facilities.indices { place(draft.facilities[index].id, at: .facility(index)) }
        for index in draft.existingFacilities.indices {
            place(draft.existingFacilities[index].id, at: .existingFacility(index))
        }
        for index in draft.previous.facilities.indices {
            place(draft.previous.facilities[index].id, at: .earlierFacility(index))
        }
        for index in draft.previous.existingFacilities.indices {
            place(draft.previous.existingFacilities[index].id, at: .earlierExisting(index))
        }
    }

    /// Whatever an edition pays for is listed in it.
    private mutating func programmes(of draft: borrowing PlanDraft) {
        let schedule = draft.schedule
        for index in draft.facilities.indices {
            offered(schedule.programme(of: draft.facilities[index].operation.lines), at: .facility(index))
        }
        if !draft.existingFacilities.isEmpty {
            offered(schedule.programme(of: .existingFacilities), at: .existingFacility(0))
        }
        for id in draft.costs.programmes { offered(schedule.programme(listing: id), at: .costs(id)) }
        if !draft.companies.isEmpty { offered(schedule.programme(of: .companies), at: .companySupport) }
    }

    private mutating func costs(_ costs: [Cost], at path: PlanPath) {
        self.costs(costs.count, at: path)
        amounts(of: costs)
    }

    private mutating func amounts(of costs: [Cost]) {
        for index in costs.indices { amount(costs[index].amount) }
    }

    private mutating func look(at previous: EarlierRounds) {
        for facility in previous.facilities { amount(facility.eligibleCost) }
        amount(previous.softCost)
        for payment in previous.companies { amount(payment.eligibleCost) }
    }

    private mutating func companies(of draft: borrowing PlanDraft) {
        for index in draft.companies.indices {
            company(draft.companies[index].id, at: .company(index))
            headquarters(draft.companies[index].headquarters, at: .company(index))
            amount(draft.companies[index].amount)
        }
        guard let steps = draft.clawback?.steps else { return }
        self.steps(steps.count)
        for index in steps.indices { step(steps[index].withinMonths, at: .clawbackStep(index)) }
    }
}
