@testable import GrantRules

extension SlowPlan {
    /// The same plan in the oracle's own words.
    init(_ draft: PlanDraft) {
        self.init(
            applicant: SlowApplicant(
                code: draft.applicant.code.text, name: draft.applicant.name,
                claim: draft.applicant.disadvantagedArea?.basis),
            type: draft.type.rawValue)
        readings = draft.readings.map {
            SlowFixedReading(id: $0.value.reading.id, value: $0.value.id, basis: $0.basis)
        }
        previous = SlowPrevious(
            facilities: draft.previous.facilities.map {
                SlowEarlierFacility(id: $0.id, capacity: $0.capacity.people, eligibleCost: Int($0.eligibleCost.amount))
            },
            existingFacilityIds: draft.previous.existingFacilities.map(\.id),
            softCost: Int(draft.previous.softCost?.amount ?? 0),
            companies: draft.previous.companies.map {
                SlowEarlierCompany(
                    name: $0.name, corporateNumber: $0.corporateNumber?.text,
                    eligibleCost: Int($0.eligibleCost.amount))
            })
        facilities = draft.facilities.map {
            SlowFacility(
                id: $0.id, name: $0.name, operation: $0.operation.rawValue, capacity: $0.capacity.people,
                municipality: $0.municipality.text, claim: $0.disadvantagedArea?.basis,
                costs: $0.costs.map(SlowCost.init), operatorContribution: $0.operatorContribution.map { Int($0.amount) }
            )
        }
        existingFacilities = draft.existingFacilities.map {
            SlowExistingFacility(
                id: $0.id, name: $0.name, municipality: $0.municipality.text, claim: $0.disadvantagedArea?.basis,
                costs: $0.costs.map(SlowCost.init))
        }
        promotion = draft.promotion.map(SlowCost.init)
        clawback = draft.clawback.map {
            SlowClawback(
                countedFrom: $0.countedFrom.rawValue,
                steps: $0.steps.map { SlowStep(withinMonths: $0.withinMonths, share: $0.share.text) })
        }
        companies = draft.companies.map(SlowCompany.init)
        requestedEligibleCost = draft.requested.eligibleCost.map { Int($0.amount) }
        requestedNationalShare = draft.requested.nationalShare.map { Int($0.amount) }
        localFunding = draft.localFunding.map { Int($0.amount.amount) }
    }
}

extension SlowCost {
    init(_ cost: Cost) { self.init(amount: Int(cost.amount.amount), excluded: cost.excluded?.reason) }
}

extension SlowCompany {
    init(_ company: Company) {
        let headquarters =
            switch company.headquarters {
            case .municipality(let code): code.text
            case .overseas: "overseas"
            }
        self.init(
            id: company.id, name: company.name, corporateNumber: company.corporateNumber?.text,
            headquarters: headquarters, facility: company.facility, amount: Int(company.amount.amount),
            appliedOn: company.appliedOn?.text, paidOn: company.paidOn?.text,
            contractedOn: company.contractedOn?.text, leftOn: company.leftOn?.text)
    }
}
