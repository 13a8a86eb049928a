import GrantRules

extension DocumentWalk {
    /// The whole plan; nil with any slip.
    mutating func plan() -> PlanDraft? {
        guard let own = members(0, vocabulary.format) else { return nil }
        _ = remark(own[.schema])
        _ = word(own, .format)
        readSchedule(own[.schedule])
        let (title, notes) = (remark(own[.title]), remark(own[.notes]))
        let applicant = applicant(own[.applicant])
        let type = word(own, .type).map { PlanType.allCases[$0] }
        let readings = list(own[.readings]) { $0.reading($1) }
        let previous = previous(own[.previous])
        let facilities = list(own[.facilities]) { $0.facility($1) }
        let existing = list(own[.existingFacilities]) { $0.existingFacility($1) }
        var costs = CostLists()
        for (place, programme) in vocabulary.costLists { costs[programme] = list(own[place]) { $0.cost($1) } }
        let support = companySupport(own[.companySupport])
        let requested = requested(own[.requested])
        let funding = list(own[.localFunding]) { $0.funding($1) }
        guard slips.isEmpty, let applicant, let type else { return nil }
        var draft = PlanDraft(applicant: applicant, type: type, schedule: schedule ?? .latest)
        draft.title = title
        draft.readings = readings
        draft.previous = previous
        draft.facilities = facilities
        draft.existingFacilities = existing
        draft.costs = costs
        (draft.clawback, draft.companies) = support
        draft.requested = requested
        draft.localFunding = funding
        draft.notes = notes
        return draft
    }

    private mutating func applicant(_ node: Int?) -> Applicant? {
        guard let own = members(node, .applicant) else { return nil }
        let (code, name) = (placeCode(own[.code]), text(own[.name]))
        let area = claim(own[.disadvantagedArea])
        guard let code, let name else { return nil }
        return Applicant(code: code, name: name, disadvantagedArea: area)
    }

    private mutating func claim(_ node: Int?) -> Claim? {
        guard let own = members(node, .claim) else { return nil }
        return label(own[.basis]).flatMap { Claim(basis: $0) }
    }

    private mutating func reading(_ node: Int) -> StatedReading? {
        guard let own = members(node, .reading) else { return nil }
        let question = question(own[.id])
        let (answer, basis) = (answer(own[.value], to: question), basis(own[.basis]))
        guard let answer, let basis else { return nil }
        return StatedReading(value: answer, basis: basis)
    }

    private mutating func funding(_ node: Int) -> Funding? {
        guard let own = members(node, .funding) else { return nil }
        let (item, amount) = (text(own[.item]), amount(own[.amount]))
        guard let item, let amount else { return nil }
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
        guard let own = members(node, .facility) else { return nil }
        let (id, name) = (text(own[.id]), label(own[.name]))
        let operation = word(own, .operation).map { Facility.Operation.allCases[$0] }
        let (capacity, municipality) = (capacity(own[.capacity]), placeCode(own[.municipality]))
        let area = claim(own[.disadvantagedArea])
        let costs = list(own[.costs]) { $0.cost($1) }
        let contribution = amount(own[.operatorContribution])
        guard slips.isEmpty, let id, let name, let operation, let capacity, let municipality else { return nil }
        return Facility(
            id: id, name: name, operation: operation, capacity: capacity, municipality: municipality,
            disadvantagedArea: area, costs: costs, operatorContribution: contribution)
    }

    private mutating func existingFacility(_ node: Int) -> ExistingFacility? {
        guard let own = members(node, .existingFacility) else { return nil }
        let (id, name, municipality) = (text(own[.id]), label(own[.name]), placeCode(own[.municipality]))
        let area = claim(own[.disadvantagedArea])
        let costs = list(own[.costs]) { $0.cost($1) }
        guard slips.isEmpty, let id, let name, let municipality else { return nil }
        return ExistingFacility(
            id: id, name: name, municipality: municipality, disadvantagedArea: area, costs: costs)
    }

    private mutating func cost(_ node: Int) -> Cost? {
        guard let own = members(node, .cost) else { return nil }
        let (item, amount) = (label(own[.item]), amount(own[.amount]))
        let excluded = label(own[.excluded]).flatMap { Cost.Exclusion($0) }
        guard let item, let amount else { return nil }
        return Cost(item: item, amount: amount, excluded: excluded)
    }
}

// MARK: - Programme ④

extension DocumentWalk {
    private mutating func companySupport(_ node: Int?) -> (clawback: Clawback?, companies: [Company]) {
        guard let own = members(node, .companySupport) else { return (nil, []) }
        return (clawback(own[.clawback]), list(own[.companies]) { $0.company($1) })
    }

    private mutating func clawback(_ node: Int?) -> Clawback? {
        guard let own = members(node, .clawback) else { return nil }
        let source = label(own[.source])
        let start = word(own, .countedFrom).map { Clawback.Start.allCases[$0] }
        let steps = list(own[.steps]) { $0.step($1) }
        guard let source, let start else { return nil }
        return Clawback(source: source, countedFrom: start, steps: steps)
    }

    private mutating func step(_ node: Int) -> Clawback.Step? {
        guard let own = members(node, .step) else { return nil }
        let (months, share) = (months(own[.withinMonths]), share(own[.share]))
        guard let months, let share else { return nil }
        return Clawback.Step(withinMonths: months, share: share)
    }

    private mutating func company(_ node: Int) -> Company? {
        guard let own = members(node, .company) else { return nil }
        let (id, name, number) = (text(own[.id]), text(own[.name]), corporateNumber(own[.corporateNumber]))
        let (headquarters, facility) = (headquarters(own[.headquarters]), text(own[.facility]))
        let amount = amount(own[.amount])
        let (appliedOn, paidOn) = (day(own[.appliedOn]), day(own[.paidOn]))
        let (contractedOn, leftOn) = (day(own[.contractedOn]), day(own[.leftOn]))
        guard slips.isEmpty, let id, let name, let headquarters, let facility, let amount else { return nil }
        return Company(
            id: id, name: name, corporateNumber: number, headquarters: headquarters, facility: facility,
            amount: amount, appliedOn: appliedOn, paidOn: paidOn, contractedOn: contractedOn, leftOn: leftOn)
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
        guard let own = members(node, .earlierFacility) else { return nil }
        let (id, name) = (text(own[.id]), label(own[.name]))
        let (capacity, cost) = (capacity(own[.capacity]), amount(own[.eligibleCost]))
        guard let id, let name, let capacity, let cost else { return nil }
        return EarlierRounds.Facility(id: id, name: name, capacity: capacity, eligibleCost: cost)
    }

    private mutating func earlierExisting(_ node: Int) -> EarlierRounds.Place? {
        guard let own = members(node, .earlierExisting) else { return nil }
        let (id, name) = (text(own[.id]), label(own[.name]))
        guard let id, let name else { return nil }
        return EarlierRounds.Place(id: id, name: name)
    }

    private mutating func earlierPayment(_ node: Int) -> EarlierRounds.Payment? {
        guard let own = members(node, .earlierCompany) else { return nil }
        let (name, number) = (text(own[.name]), corporateNumber(own[.corporateNumber]))
        let cost = amount(own[.eligibleCost])
        guard let name, let cost else { return nil }
        return EarlierRounds.Payment(name: name, corporateNumber: number, eligibleCost: cost)
    }
}
