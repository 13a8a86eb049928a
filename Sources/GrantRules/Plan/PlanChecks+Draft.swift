extension PlanChecks<PlanPath> {
    /// Gives the checks every piece of a draft.
    ///
    /// Pieces are reached by their place: a loop over a list would hand out a counted copy of each.
    mutating func look(at draft: borrowing PlanDraft) {
        places(of: draft)
        for index in draft.facilities.indices {
            let place = PlanPath.facility(index)
            costs(draft.facilities[index].costs, at: place)
            municipality(draft.facilities[index].municipality, at: place.field(.municipality))
            guard let contribution = draft.facilities[index].operatorContribution else { continue }
            amount(contribution)
            if draft.facilities[index].operation == .public {
                note(.contributionOfPublicFacility, at: place.field(.operatorContribution))
            }
        }
        for index in draft.existingFacilities.indices {
            let place = PlanPath.existingFacility(index)
            costs(draft.existingFacilities[index].costs, at: place)
            municipality(draft.existingFacilities[index].municipality, at: place.field(.municipality))
        }
        for programme in draft.costs.programmes { amounts(of: draft.costs[programme]) }
        programmes(of: draft)
        look(at: draft.previous)
        companies(of: draft)
        for index in draft.readings.indices {
            reading(draft.readings[index].value.reading, at: .reading(index))
        }
        for funding in draft.localFunding { amount(funding.amount) }
        amount(draft.requested.eligibleCost)
        amount(draft.requested.nationalShare)
        closeSum(at: .root)
    }

    private mutating func places(of draft: borrowing PlanDraft) {
        for index in draft.facilities.indices {
            id(draft.facilities[index].id, of: .facilities, at: .facility(index).field(.id))
        }
        for index in draft.existingFacilities.indices {
            id(draft.existingFacilities[index].id, of: .facilities, at: .existingFacility(index).field(.id))
        }
        for index in draft.previous.facilities.indices {
            id(draft.previous.facilities[index].id, of: .facilities, at: .earlierFacility(index).field(.id))
        }
        for index in draft.previous.existingFacilities.indices {
            id(draft.previous.existingFacilities[index].id, of: .facilities, at: .earlierExisting(index).field(.id))
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

    /// Something that belongs to a programme of the edition, or to none.
    private mutating func offered(_ programme: Int?, at place: PlanPath) {
        if programme == nil { note(.programmeNotOffered, at: place) }
    }

    private mutating func costs(_ costs: [Cost], at path: PlanPath) {
        if costs.isEmpty { note(.noCosts, at: path.field(.costs)) }
        amounts(of: costs)
    }

    private mutating func municipality(_ code: LocalGovernmentCode, at place: PlanPath) {
        if code.isPrefecture { note(.prefectureAsPlace, at: place) }
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
            let place = PlanPath.company(index)
            id(draft.companies[index].id, of: .companies, at: place.field(.id))
            if case .municipality(let code) = draft.companies[index].headquarters {
                municipality(code, at: place.field(.headquarters))
            }
            amount(draft.companies[index].amount)
        }
        guard let steps = draft.clawback?.steps else { return }
        if steps.isEmpty { note(.noSteps, at: .clawbackSteps) }
        for index in steps.indices {
            step(Int64(steps[index].withinMonths), at: .clawbackStep(index).field(.withinMonths))
        }
    }
}
