import GrantRules

extension PlanWalk {
    /// The whole document; nil with any slip.
    mutating func plan() -> PlanDraft? {
        guard var cursor = open(0, .plan) else { return nil }
        var applicant: Applicant?
        var type: PlanType?
        var title: String?
        var notes: String?
        var readings: [StatedReading] = []
        var previous = EarlierRounds()
        var facilities: [Facility] = []
        var existing: [ExistingFacility] = []
        var promotion: [Cost] = []
        var support: (companies: [Company], clawback: Clawback?) = ([], nil)
        var requested = Requested()
        var funding: [Funding] = []
        while let key = key(&cursor) {
            let value = cursor.value
            switch key {
            case .schema: _ = remark(value)
            case .format: _ = word(value, .format)
            case .schedule: readSchedule(value)
            case .title: title = remark(value)
            case .notes: notes = remark(value)
            case .applicant: applicant = self.applicant(value)
            case .type: type = word(value, .type).map { PlanType.allCases[$0] }
            case .readings: readings = list(value) { $0.reading($1) }
            case .previous: previous = self.previous(value) ?? previous
            case .facilities: facilities = list(value) { $0.facility($1) }
            case .existingFacilities: existing = list(value) { $0.existingFacility($1) }
            case .promotion: promotion = list(value) { $0.cost($1) }
            case .companySupport: support = companySupport(value)
            case .requested: requested = self.requested(value) ?? requested
            case .localFunding: funding = list(value) { $0.funding($1) }
            default: continue  // not a key of this object, so the cursor never gives it
            }
        }
        guard slips.isEmpty, let applicant, let type else { return nil }
        var draft = PlanDraft(applicant: applicant, type: type, schedule: schedule ?? .latest)
        draft.title = title
        draft.readings = readings
        draft.previous = previous
        draft.facilities = facilities
        draft.existingFacilities = existing
        draft.costs[.promotion] = promotion
        (draft.companies, draft.clawback) = support
        draft.requested = requested
        draft.localFunding = funding
        draft.notes = notes
        return draft
    }

    private mutating func readSchedule(_ node: Int) {
        guard let id = short(node) else { return }
        guard let named = vocabulary.schedule(id) else {
            slip(.unknownSchedule, node)
            return
        }
        schedule = named
    }

    private mutating func applicant(_ node: Int) -> Applicant? {
        guard var cursor = open(node, .applicant) else { return nil }
        var code: LocalGovernmentCode?
        var name: String?
        var area: Claim?
        while let key = key(&cursor) {
            switch key {
            case .code: code = placeCode(cursor.value)
            case .name: name = text(cursor.value)
            case .disadvantagedArea: area = claim(cursor.value)
            default: continue  // not a key of this object
            }
        }
        guard let code, let name else { return nil }
        return Applicant(code: code, name: name, disadvantagedArea: area)
    }

    mutating func claim(_ node: Int) -> Claim? {
        guard var cursor = open(node, .claim) else { return nil }
        var basis: String?
        while key(&cursor) != nil { basis = label(cursor.value) }
        return basis.flatMap { Claim(basis: $0) }
    }

    private mutating func funding(_ node: Int) -> Funding? {
        guard var cursor = open(node, .funding) else { return nil }
        var item: String?
        var amount: Yen?
        while let key = key(&cursor) {
            switch key {
            case .item: item = text(cursor.value)
            case .amount: amount = self.amount(cursor.value)
            default: continue  // not a key of this object
            }
        }
        guard let item, let amount else { return nil }
        return Funding(item: item, amount: amount)
    }

    private mutating func requested(_ node: Int) -> Requested? {
        guard var cursor = open(node, .requested) else { return nil }
        var requested = Requested()
        while let key = key(&cursor) {
            switch key {
            case .eligibleCost: requested.eligibleCost = amount(cursor.value)
            case .nationalShare: requested.nationalShare = amount(cursor.value)
            default: continue  // not a key of this object
            }
        }
        return requested
    }
}

extension PlanWalk {
    private mutating func reading(_ node: Int) -> StatedReading? {
        guard var cursor = open(node, .reading) else { return nil }
        var id: Int?
        var value: Int?
        var basis: String?
        while let key = key(&cursor) {
            switch key {
            case .id: id = cursor.value
            case .value: value = cursor.value
            case .basis: basis = self.basis(cursor.value)
            default: continue  // not a key of this object
            }
        }
        let answer = answer(id, value)
        guard let answer, let basis else { return nil }
        return StatedReading(value: answer, basis: basis)
    }

    private mutating func basis(_ node: Int) -> String? {
        let entry = view[node]
        if entry.isString, entry.end - entry.start == 2 {
            slip(.emptyBasis, node)
            return nil
        }
        return label(node)
    }

    /// The value can be judged only when the question is known.
    private mutating func answer(_ id: Int?, _ value: Int?) -> ReadingValue? {
        var reading: Reading?
        if let id { reading = self.reading(named: id) }
        guard let value, let text = short(value), let reading else { return nil }
        if let answer = vocabulary.value(text, of: reading) { return answer }
        slip(.unknownValue, value, detail: reading.rawValue)
        return nil
    }

    mutating func reading(named node: Int) -> Reading? {
        guard let id = short(node) else { return nil }
        if let reading = vocabulary.reading(id) { return reading }
        slip(.unknownReading, node)
        return nil
    }
}
