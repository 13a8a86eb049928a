/// One kind of object in a plan: which keys it may have and which it must have.
enum Shape: UInt8, Sendable, CaseIterable {
    case plan, applicant, claim, reading, previous, earlierFacility, earlierExisting, earlierCompany
    case facility, existingFacility, cost, companySupport, clawback, step, company, requested, funding

    var required: KeySet {
        switch self {
        case .plan: [.format, .applicant, .type]
        case .applicant: [.code, .name]
        case .claim: [.basis]
        case .reading: [.id, .value, .basis]
        case .previous, .companySupport, .requested: []
        case .earlierFacility: [.id, .name, .capacity, .eligibleCost]
        case .earlierExisting: [.id, .name]
        case .earlierCompany: [.name, .eligibleCost]
        case .facility: [.id, .name, .operation, .capacity, .municipality, .costs]
        case .existingFacility: [.id, .name, .municipality, .costs]
        case .cost, .funding: [.item, .amount]
        case .clawback: [.source, .countedFrom, .steps]
        case .step: [.withinMonths, .share]
        case .company: [.id, .name, .headquarters, .facility, .amount]
        }
    }

    var optional: KeySet {
        switch self {
        case .plan:
            [
                .schema, .schedule, .title, .readings, .previous, .facilities, .existingFacilities, .promotion,
                .companySupport, .requested, .localFunding, .notes,
            ]
        case .applicant, .existingFacility: [.disadvantagedArea]
        case .previous: [.facilities, .existingFacilities, .softCost, .companies]
        case .earlierCompany: [.corporateNumber]
        case .facility: [.disadvantagedArea, .operatorContribution]
        case .cost: [.excluded]
        case .companySupport: [.clawback, .companies]
        case .company: [.corporateNumber, .appliedOn, .paidOn, .contractedOn, .leftOn]
        case .requested: [.eligibleCost, .nationalShare]
        case .claim, .reading, .earlierFacility, .earlierExisting, .clawback, .step, .funding: []
        }
    }

    var allowed: KeySet { required.union(optional) }
}
