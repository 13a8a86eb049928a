import GrantRules

/// Where the values of one object of a settlement are.
private struct Rows {
    let members: MemberNodes

    subscript(key: SettlementKey) -> Int? { members[key.place] }
}

extension DocumentWalk {
    /// The whole settlement; nil with any slip.
    mutating func settlement() -> SettlementDraft? {
        guard let own = rows(0, .settlement) else { return nil }
        _ = remark(own[.schema])
        _ = word(own, .format)
        let (title, notes) = (remark(own[.title]), remark(own[.notes]))
        let applicant = awardee(own[.applicant])
        var first: (day: Day, node: Int)?
        let decisions = list(own[.decisions]) { walk, node in
            let (decision, dayNode) = walk.decision(node, .decision)
            if let decision, let dayNode, first.map({ decision.day < $0.day }) ?? true {
                first = (decision.day, dayNode)
            }
            return decision
        }
        let receipts = list(own[.receipts]) { $0.receipt($1) }
        let (fixed, fixedOn) = decision(own[.fixed], .fixing)
        if let fixed, let fixedOn, let first { ordered(fixed.day, fixedOn, notBefore: first.day, first.node) }
        let readings = list(own[.readings]) { $0.settlementReading($1) }
        let orders = list(own[.orders]) { $0.order($1) }
        let taxReturns = list(own[.taxReturns]) { $0.taxReturn($1) }
        let disposals = list(own[.disposals]) { $0.disposal($1) }
        guard slips.isEmpty, let applicant else { return nil }
        var draft = SettlementDraft(applicant: applicant, decisions: decisions)
        draft.title = title
        draft.receipts = receipts
        draft.fixed = fixed
        draft.readings = readings
        draft.orders = orders
        draft.taxReturns = taxReturns
        draft.disposals = disposals
        draft.notes = notes
        return draft
    }

    private mutating func rows(_ node: Int?, _ shape: Shape) -> Rows? { members(node, shape).map { Rows(members: $0) } }

    private mutating func word(_ own: Rows, _ key: SettlementKey) -> Int? { word(own.members, key.place) }

    /// Notes a day that comes before another.
    private mutating func ordered(_ day: Day, _ node: Int, notBefore other: Day, _ otherNode: Int) {
        if day < other { slip(.dayTooEarly, node, other: otherNode) }
    }

    /// Notes a part that is above its whole.
    private mutating func within(
        _ own: Rows, _ part: SettlementKey, _ yen: Yen?, of whole: SettlementKey, _ other: Yen?
    ) {
        guard let yen, let other, let node = own[part], let otherNode = own[whole], yen > other else { return }
        slip(.partAboveWhole, node, other: otherNode)
    }

    private mutating func awardee(_ node: Int?) -> Applicant? {
        guard let own = rows(node, .awardee) else { return nil }
        let (code, name) = (placeCode(own[.code]), text(own[.name]))
        guard let code, let name else { return nil }
        return Applicant(code: code, name: name)
    }

    /// With the place of its day.
    private mutating func decision(_ node: Int?, _ shape: Shape) -> (Decision?, Int?) {
        guard let own = rows(node, shape) else { return (nil, nil) }
        let (day, yen, document) = (day(own[.on]), amount(own[.nationalShare]), label(own[.document]))
        guard let day, let yen else { return (nil, nil) }
        return (Decision(on: day, nationalShare: yen, document: document), own[.on])
    }

    private mutating func receipt(_ node: Int) -> Receipt? {
        guard let own = rows(node, .receipt) else { return nil }
        let (day, yen) = (day(own[.on]), amount(own[.amount]))
        let kind = word(own, .kind).map { Receipt.Kind.allCases[$0] }
        guard let day, let yen else { return nil }
        return Receipt(on: day, amount: yen, kind: kind)
    }

    private mutating func settlementReading(_ node: Int) -> StatedReading? {
        guard let own = rows(node, .settlementReading) else { return nil }
        let question = question(own[.id])
        let (answer, basis) = (answer(own[.value], to: question), basis(own[.basis]))
        guard let answer, let basis else { return nil }
        return StatedReading(value: answer, basis: basis)
    }
}

// MARK: - 返還命令

extension DocumentWalk {
    private mutating func order(_ node: Int) -> ReturnOrder? {
        guard let own = rows(node, .order) else { return nil }
        let (id, document) = (text(own[.id]), label(own[.document]))
        let ground = word(own, .ground).map { ReturnOrder.Ground.allCases[$0] }
        let (yen, on, dueOn) = (someAmount(own[.amount]), day(own[.on]), day(own[.dueOn]))
        if let on, let dueOn, let onNode = own[.on], let dueNode = own[.dueOn] {
            ordered(dueOn, dueNode, notBefore: on, onNode)
        }
        let payments = list(own[.payments]) { walk, node in
            let (payment, dayNode) = walk.payment(node)
            if let payment, let dayNode, let on, let onNode = own[.on] {
                walk.ordered(payment.day, dayNode, notBefore: on, onNode)
            }
            return payment
        }
        let waived = waiver(own[.waived])
        guard slips.isEmpty, let id, let ground, let yen, let on, let dueOn else { return nil }
        var order = ReturnOrder(id: id, ground: ground, amount: yen, on: on, dueOn: dueOn)
        order.document = document
        order.payments = payments
        order.waived = waived
        return order
    }

    /// With the place of its day.
    private mutating func payment(_ node: Int) -> (ReturnOrder.Payment?, Int?) {
        guard let own = rows(node, .payment) else { return (nil, nil) }
        let (day, yen) = (day(own[.on]), someAmount(own[.amount]))
        guard let day, let yen else { return (nil, nil) }
        return (ReturnOrder.Payment(on: day, amount: yen), own[.on])
    }

    private mutating func waiver(_ node: Int?) -> ReturnOrder.Waiver? {
        guard let node, let own = rows(node, .waiver) else { return nil }
        return ReturnOrder.Waiver(
            surcharge: amount(own[.surcharge]), lateCharge: amount(own[.lateCharge]),
            document: label(own[.document]))
    }
}

// MARK: - 試算

extension DocumentWalk {
    private mutating func taxReturn(_ node: Int) -> TaxReturn? {
        guard let own = rows(node, .taxReturn) else { return nil }
        let (id, name, basis) = (text(own[.id]), label(own[.name]), label(own[.basis]))
        let rate = whole(own[.taxRate], .taxRate).flatMap { TaxReturn.Rate(rawValue: $0) }
        let share = shareOrNothing(own[.deductibleShare])
        let (taxable, eligible) = (amount(own[.taxableCost]), someAmount(own[.eligibleCost]))
        let (national, general) = (amount(own[.nationalShare]), truth(own[.generalAccount]))
        within(own, .taxableCost, taxable, of: .eligibleCost, eligible)
        within(own, .nationalShare, national, of: .eligibleCost, eligible)
        guard slips.isEmpty, let id, let name, let basis, let rate, let share, let taxable, let eligible, let national
        else { return nil }
        var tax = TaxReturn(
            id: id, name: name, taxableCost: taxable, rate: rate, deductibleShare: share, eligibleCost: eligible,
            nationalShare: national, basis: basis)
        tax.isOfGeneralAccount = general ?? false
        return tax
    }

    private mutating func disposal(_ node: Int) -> Disposal? {
        guard let own = rows(node, .disposal) else { return nil }
        let (id, name, basis) = (text(own[.id]), label(own[.name]), label(own[.basis]))
        let national = amount(own[.nationalShare])
        let (period, elapsed) = (years(own[.period], .years), years(own[.elapsed], .elapsedYears))
        let (price, totalCost) = (amount(own[.price]), someAmount(own[.totalCost]))
        let method = word(own, .method)
        if let method { keysOf(Word.methods[method].id, own, of: node) }
        guard slips.isEmpty, let id, let name, let basis, let national else {
            if method == 1 { within(own, .nationalShare, national, of: .totalCost, totalCost) }
            return nil
        }
        if let period, let elapsed {
            return Disposal(
                id: id, name: name, method: .remainingYears(period: period, elapsed: elapsed), nationalShare: national,
                basis: basis)
        }
        within(own, .nationalShare, national, of: .totalCost, totalCost)
        guard let price, let totalCost else { return nil }
        return Disposal(
            id: id, name: name, method: .proceeds(price: price, totalCost: totalCost), nationalShare: national,
            basis: basis)
    }

    private mutating func years(_ node: Int?, _ quantity: Quantity) -> Int? {
        whole(node, quantity).map { Int(truncatingIfNeeded: $0) }
    }

    /// Notes the keys of other methods, and those of this one that are missing.
    private mutating func keysOf(_ method: String, _ own: Rows, of object: Int) {
        for field in Shape.disposal.fields {
            guard let condition = field.condition else { continue }
            if let node = own.members[field.place] {
                if condition.word != method { slip(.keyOfOtherWord, node) }
            } else if condition.word == method {
                slip(.missingKey, object, detail: field.place)
            }
        }
    }
}
