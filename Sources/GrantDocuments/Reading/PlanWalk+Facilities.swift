import GrantRules

extension PlanWalk {
    mutating func facility(_ node: Int) -> Facility? {
        guard var cursor = open(node, .facility) else { return nil }
        var id: String?
        var name: String?
        var operation: Facility.Operation?
        var capacity: Capacity?
        var municipality: LocalGovernmentCode?
        var area: Claim?
        var costs: [Cost] = []
        var contribution: Yen?
        while let key = key(&cursor) {
            let value = cursor.value
            switch key {
            case .id: id = text(value)
            case .name: name = label(value)
            case .operation: operation = word(value, .operation).map { Facility.Operation.allCases[$0] }
            case .capacity: capacity = self.capacity(value)
            case .municipality: municipality = placeCode(value)
            case .disadvantagedArea: area = claim(value)
            case .costs: costs = list(value) { $0.cost($1) }
            case .operatorContribution: contribution = amount(value)
            default: continue  // not a key of this object
            }
        }
        guard slips.isEmpty, let id, let name, let operation, let capacity, let municipality else {
            return nil
        }
        return Facility(
            id: id, name: name, operation: operation, capacity: capacity, municipality: municipality,
            disadvantagedArea: area, costs: costs, operatorContribution: contribution)
    }

    mutating func existingFacility(_ node: Int) -> ExistingFacility? {
        guard var cursor = open(node, .existingFacility) else { return nil }
        var id: String?
        var name: String?
        var municipality: LocalGovernmentCode?
        var area: Claim?
        var costs: [Cost] = []
        while let key = key(&cursor) {
            let value = cursor.value
            switch key {
            case .id: id = text(value)
            case .name: name = label(value)
            case .municipality: municipality = placeCode(value)
            case .disadvantagedArea: area = claim(value)
            case .costs: costs = list(value) { $0.cost($1) }
            default: continue  // not a key of this object
            }
        }
        guard slips.isEmpty, let id, let name, let municipality else { return nil }
        return ExistingFacility(
            id: id, name: name, municipality: municipality, disadvantagedArea: area, costs: costs)
    }

    mutating func cost(_ node: Int) -> Cost? {
        guard var cursor = open(node, .cost) else { return nil }
        var item: String?
        var amount: Yen?
        var excluded: Cost.Exclusion?
        while let key = key(&cursor) {
            switch key {
            case .item: item = label(cursor.value)
            case .amount: amount = self.amount(cursor.value)
            case .excluded: excluded = label(cursor.value).flatMap { Cost.Exclusion($0) }
            default: continue  // not a key of this object
            }
        }
        guard let item, let amount else { return nil }
        return Cost(item: item, amount: amount, excluded: excluded)
    }
}

// MARK: - Earlier rounds

extension PlanWalk {
    mutating func previous(_ node: Int) -> EarlierRounds? {
        guard var cursor = open(node, .previous) else { return nil }
        var previous = EarlierRounds()
        while let key = key(&cursor) {
            let value = cursor.value
            switch key {
            case .facilities: previous.facilities = list(value) { $0.earlierFacility($1) }
            case .existingFacilities: previous.existingFacilities = list(value) { $0.earlierExisting($1) }
            case .softCost: previous.softCost = amount(value)
            case .companies: previous.companies = list(value) { $0.earlierPayment($1) }
            default: continue  // not a key of this object
            }
        }
        return previous
    }

    private mutating func earlierFacility(_ node: Int) -> EarlierRounds.Facility? {
        guard var cursor = open(node, .earlierFacility) else { return nil }
        var id: String?
        var name: String?
        var capacity: Capacity?
        var cost: Yen?
        while let key = key(&cursor) {
            switch key {
            case .id: id = text(cursor.value)
            case .name: name = label(cursor.value)
            case .capacity: capacity = self.capacity(cursor.value)
            case .eligibleCost: cost = amount(cursor.value)
            default: continue  // not a key of this object
            }
        }
        guard let id, let name, let capacity, let cost else { return nil }
        return EarlierRounds.Facility(id: id, name: name, capacity: capacity, eligibleCost: cost)
    }

    private mutating func earlierExisting(_ node: Int) -> EarlierRounds.Place? {
        guard var cursor = open(node, .earlierExisting) else { return nil }
        var id: String?
        var name: String?
        while let key = key(&cursor) {
            if key == .id { id = text(cursor.value) } else { name = label(cursor.value) }
        }
        guard let id, let name else { return nil }
        return EarlierRounds.Place(id: id, name: name)
    }

    private mutating func earlierPayment(_ node: Int) -> EarlierRounds.Payment? {
        guard var cursor = open(node, .earlierCompany) else { return nil }
        var name: String?
        var number: CorporateNumber?
        var cost: Yen?
        while let key = key(&cursor) {
            switch key {
            case .name: name = text(cursor.value)
            case .corporateNumber: number = corporateNumber(cursor.value)
            case .eligibleCost: cost = amount(cursor.value)
            default: continue  // not a key of this object
            }
        }
        guard let name, let cost else { return nil }
        return EarlierRounds.Payment(name: name, corporateNumber: number, eligibleCost: cost)
    }
}
