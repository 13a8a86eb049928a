import GrantRules

extension PlanWalk {
    mutating func companySupport(_ node: Int) -> (companies: [Company], clawback: Clawback?) {
        var support: (companies: [Company], clawback: Clawback?) = ([], nil)
        guard var cursor = open(node, .companySupport) else { return support }
        while let key = key(&cursor) {
            if key == .clawback {
                support.clawback = clawback(cursor.value)
            } else {
                support.companies = list(cursor.value) { $0.company($1) }
            }
        }
        return support
    }

    private mutating func clawback(_ node: Int) -> Clawback? {
        guard var cursor = open(node, .clawback) else { return nil }
        var source: String?
        var start: Clawback.Start?
        var steps: [Clawback.Step] = []
        while let key = key(&cursor) {
            switch key {
            case .source: source = label(cursor.value)
            case .countedFrom: start = word(cursor.value, .countedFrom).map { Clawback.Start.allCases[$0] }
            case .steps: steps = list(cursor.value) { $0.step($1) }
            default: continue  // not a key of this object
            }
        }
        guard let source, let start else { return nil }
        return Clawback(source: source, countedFrom: start, steps: steps)
    }

    private mutating func step(_ node: Int) -> Clawback.Step? {
        guard var cursor = open(node, .step) else { return nil }
        var months: Int?
        var share: Ratio?
        while let key = key(&cursor) {
            if key == .withinMonths {
                months = self.months(cursor.value)
            } else {
                share = self.share(cursor.value)
            }
        }
        guard let months, let share else { return nil }
        return Clawback.Step(withinMonths: months, share: share)
    }

    private mutating func company(_ node: Int) -> Company? {
        guard var cursor = open(node, .company) else { return nil }
        var id: String?
        var name: String?
        var number: CorporateNumber?
        var headquarters: Headquarters?
        var facility: String?
        var amount: Yen?
        var appliedOn: Day?
        var paidOn: Day?
        var contractedOn: Day?
        var leftOn: Day?
        while let key = key(&cursor) {
            let value = cursor.value
            switch key {
            case .id: id = text(value)
            case .name: name = text(value)
            case .corporateNumber: number = corporateNumber(value)
            case .headquarters: headquarters = self.headquarters(value)
            case .facility: facility = text(value)
            case .amount: amount = self.amount(value)
            case .appliedOn: appliedOn = day(value)
            case .paidOn: paidOn = day(value)
            case .contractedOn: contractedOn = day(value)
            case .leftOn: leftOn = day(value)
            default: continue  // not a key of this object
            }
        }
        guard slips.isEmpty, let id, let name, let headquarters, let facility, let amount else { return nil }
        return Company(
            id: id, name: name, corporateNumber: number, headquarters: headquarters, facility: facility,
            amount: amount, appliedOn: appliedOn, paidOn: paidOn, contractedOn: contractedOn, leftOn: leftOn)
    }
}
