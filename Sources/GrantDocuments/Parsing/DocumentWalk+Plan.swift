import GrantRules

// What is found wrong first ends the building; `noteAll` then says all that is.
extension DocumentWalk {
    /// The whole plan; nil with any slip.
    mutating func plan() -> PlanDraft? {
        guard let own = members(0, vocabulary.format) else { return nil }
        readSchedule(own[.schedule])
        guard word(own, .format) != nil, let applicant = applicant(own[.applicant]), let type = word(own, .type)
        else { return nil }
        var draft = PlanDraft(applicant: applicant, type: PlanType.allCases[type], schedule: schedule ?? .latest)
        _ = remark(own[.schema])
        draft.title = remark(own[.title])
        draft.readings = list(own[.readings]) { $0.reading($1) }
        draft.previous = previous(own[.previous])
        draft.facilities = list(own[.facilities]) { $0.facility($1) }
        draft.existingFacilities = list(own[.existingFacilities]) { $0.existingFacility($1) }
        for (place, programme) in vocabulary.costLists { draft.costs[programme] = list(own[place]) { $0.cost($1) } }
        if let own = members(own[.companySupport], .companySupport) {
            draft.clawback = clawback(own[.clawback])
            draft.companies = list(own[.companies]) { $0.company($1) }
        }
        draft.requested = requested(own[.requested])
        draft.localFunding = list(own[.localFunding]) { $0.funding($1) }
        draft.notes = remark(own[.notes])
        return slips.isEmpty ? draft : nil
    }

    private mutating func applicant(_ node: Int?) -> Applicant? {
        guard let own = members(node, .applicant), let code = placeCode(own[.code]), let name = text(own[.name])
        else { return nil }
        return Applicant(code: code, name: name, disadvantagedArea: claim(own[.disadvantagedArea]))
    }

    private mutating func claim(_ node: Int?) -> Claim? {
        guard let own = members(node, .claim) else { return nil }
        return label(own[.basis]).flatMap { Claim(basis: $0) }
    }

    private mutating func reading(_ node: Int) -> StatedReading? {
        members(node, .reading).flatMap { reading($0[.id], $0[.value], $0[.basis]) }
    }

    private mutating func funding(_ node: Int) -> Funding? {
        guard let own = members(node, .funding), let item = text(own[.item]), let amount = amount(own[.amount])
        else { return nil }
        return Funding(item: item, amount: amount)
    }

    private mutating func requested(_ node: Int?) -> Requested {
        guard let own = members(node, .requested) else { return Requested() }
        return Requested(eligibleCost: amount(own[.eligibleCost]), nationalShare: amount(own[.nationalShare]))
    }
}

// MARK: - Facilities

extension DocumentWalk {
    private mutating func facility(_ node: Int) -> Facility? {
        guard let own = members(node, .facility), let id = text(own[.id]), let name = label(own[.name]),
            let operation = word(own, .operation), let capacity = capacity(own[.capacity]),
            let municipality = placeCode(own[.municipality])
        else { return nil }
        return Facility(
            id: id, name: name, operation: Facility.Operation.allCases[operation], capacity: capacity,
            municipality: municipality, disadvantagedArea: claim(own[.disadvantagedArea]),
            costs: list(own[.costs]) { $0.cost($1) }, operatorContribution: amount(own[.operatorContribution]))
    }

    private mutating func existingFacility(_ node: Int) -> ExistingFacility? {
        guard let own = members(node, .existingFacility), let id = text(own[.id]), let name = label(own[.name]),
            let municipality = placeCode(own[.municipality])
        else { return nil }
        return ExistingFacility(
            id: id, name: name, municipality: municipality, disadvantagedArea: claim(own[.disadvantagedArea]),
            costs: list(own[.costs]) { $0.cost($1) })
    }

    private mutating func cost(_ node: Int) -> Cost? {
        guard let own = members(node, .cost), let item = label(own[.item]), let amount = amount(own[.amount])
        else { return nil }
        return Cost(item: item, amount: amount, excluded: label(own[.excluded]).flatMap { Cost.Exclusion($0) })
    }
}

// MARK: - Programme ④

extension DocumentWalk {
    private mutating func clawback(_ node: Int?) -> Clawback? {
        guard let own = members(node, .clawback), let source = label(own[.source]),
            let start = word(own, .countedFrom)
        else { return nil }
        let steps = list(own[.steps]) { $0.step($1) }
        return Clawback(source: source, countedFrom: Clawback.Start.allCases[start], steps: steps)
    }

    private mutating func step(_ node: Int) -> Clawback.Step? {
        guard let own = members(node, .step), let months = number(own[.withinMonths], .months),
            let share = share(own[.share])
        else { return nil }
        return Clawback.Step(withinMonths: months, share: share)
    }

    private mutating func company(_ node: Int) -> Company? {
        guard let own = members(node, .company), let id = text(own[.id]), let name = text(own[.name]),
            let headquarters = headquarters(own[.headquarters]), let facility = text(own[.facility]),
            let amount = amount(own[.amount])
        else { return nil }
        return Company(
            id: id, name: name, corporateNumber: corporateNumber(own[.corporateNumber]), headquarters: headquarters,
            facility: facility, amount: amount, appliedOn: day(own[.appliedOn]), paidOn: day(own[.paidOn]),
            contractedOn: day(own[.contractedOn]), leftOn: day(own[.leftOn]))
    }
}

// MARK: - Earlier rounds

extension DocumentWalk {
    private mutating func previous(_ node: Int?) -> EarlierRounds {
        var previous = EarlierRounds()
        guard let own = members(node, .previous) else { return previous }
        previous.facilities = list(own[.facilities]) { $0.earlierFacility($1) }
        previous.existingFacilities = list(own[.existingFacilities]) { $0.earlierExisting($1) }
        previous.softCost = amount(own[.softCost])
        previous.companies = list(own[.companies]) { $0.earlierPayment($1) }
        return previous
    }

    private mutating func earlierFacility(_ node: Int) -> EarlierRounds.Facility? {
        guard let own = members(node, .earlierFacility), let id = text(own[.id]), let name = label(own[.name]),
            let capacity = capacity(own[.capacity]), let cost = amount(own[.eligibleCost])
        else { return nil }
        return EarlierRounds.Facility(id: id, name: name, capacity: capacity, eligibleCost: cost)
    }

    private mutating func earlierExisting(_ node: Int) -> EarlierRounds.Place? {
        guard let own = members(node, .earlierExisting), let id = text(own[.id]), let name = label(own[.name])
        else { return nil }
        return EarlierRounds.Place(id: id, name: name)
    }

    private mutating func earlierPayment(_ node: Int) -> EarlierRounds.Payment? {
        guard let own = members(node, .earlierCompany), let name = text(own[.name]),
            let cost = amount(own[.eligibleCost])
        else { return nil }
        let number = corporateNumber(own[.corporateNumber])
        return EarlierRounds.Payment(name: name, corporateNumber: number, eligibleCost: cost)
    }
}
