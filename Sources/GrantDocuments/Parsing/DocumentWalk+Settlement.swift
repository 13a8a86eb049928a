import GrantRules

/// Where the values of one object of a settlement are.
private struct Rows {
    let members: MemberNodes

    subscript(key: SettlementKey) -> Int? { members[key.place] }
}

extension DocumentWalk {
    /// The whole settlement; nil with any slip.
    mutating func settlement() -> SettlementDraft? {
        guard let own = rows(0, .settlement), word(own, .format) != nil, let applicant = awardee(own[.applicant])
        else { return nil }
        let decisions = list(own[.decisions]) { $0.decision($1, .decision) }
        var draft = SettlementDraft(applicant: applicant, decisions: decisions)
        _ = remark(own[.schema])
        draft.title = remark(own[.title])
        draft.receipts = list(own[.receipts]) { $0.receipt($1) }
        draft.fixed = decision(own[.fixed], .fixing)
        draft.readings = list(own[.readings]) { $0.settlementReading($1) }
        draft.orders = list(own[.orders]) { $0.order($1) }
        draft.taxReturns = list(own[.taxReturns]) { $0.taxReturn($1) }
        draft.disposals = list(own[.disposals]) { $0.disposal($1) }
        draft.notes = remark(own[.notes])
        return slips.isEmpty ? draft : nil
    }

    private mutating func rows(_ node: Int?, _ shape: Shape) -> Rows? { members(node, shape).map { Rows(members: $0) } }

    private mutating func word(_ own: Rows, _ key: SettlementKey) -> Int? { word(own.members, key.place) }

    private mutating func awardee(_ node: Int?) -> Applicant? {
        guard let own = rows(node, .awardee), let code = placeCode(own[.code]), let name = text(own[.name])
        else { return nil }
        return Applicant(code: code, name: name)
    }

    private mutating func decision(_ node: Int?, _ shape: Shape) -> Decision? {
        guard let own = rows(node, shape), let day = day(own[.on]), let yen = amount(own[.nationalShare])
        else { return nil }
        return Decision(on: day, nationalShare: yen, document: label(own[.document]))
    }

    private mutating func receipt(_ node: Int) -> Receipt? {
        guard let own = rows(node, .receipt), let day = day(own[.on]), let yen = amount(own[.amount])
        else { return nil }
        return Receipt(on: day, amount: yen, kind: word(own, .kind).map { Receipt.Kind.allCases[$0] })
    }

    private mutating func settlementReading(_ node: Int) -> StatedReading? {
        rows(node, .settlementReading).flatMap { reading($0[.id], $0[.value], $0[.basis]) }
    }
}

// MARK: - 返還命令

extension DocumentWalk {
    private mutating func order(_ node: Int) -> ReturnOrder? {
        guard let own = rows(node, .order), let id = text(own[.id]), let ground = word(own, .ground),
            let yen = someAmount(own[.amount]), let on = day(own[.on]), let dueOn = day(own[.dueOn])
        else { return nil }
        var order = ReturnOrder(
            id: id, ground: ReturnOrder.Ground.allCases[ground], amount: yen, on: on, dueOn: dueOn)
        order.document = label(own[.document])
        order.payments = list(own[.payments]) { $0.payment($1) }
        order.waived = waiver(own[.waived])
        return order
    }

    private mutating func payment(_ node: Int) -> ReturnOrder.Payment? {
        guard let own = rows(node, .payment), let day = day(own[.on]), let yen = someAmount(own[.amount])
        else { return nil }
        return ReturnOrder.Payment(on: day, amount: yen)
    }

    private mutating func waiver(_ node: Int?) -> ReturnOrder.Waiver? {
        guard let own = rows(node, .waiver) else { return nil }
        return ReturnOrder.Waiver(
            surcharge: amount(own[.surcharge]), lateCharge: amount(own[.lateCharge]),
            document: label(own[.document]))
    }
}

// MARK: - 試算

extension DocumentWalk {
    private mutating func taxReturn(_ node: Int) -> TaxReturn? {
        guard let own = rows(node, .taxReturn), let id = text(own[.id]), let name = label(own[.name]),
            let basis = label(own[.basis]),
            let rate = whole(own[.taxRate], .taxRate).flatMap({ TaxReturn.Rate(rawValue: $0) }),
            let share = shareOrNothing(own[.deductibleShare]), let taxable = amount(own[.taxableCost]),
            let eligible = someAmount(own[.eligibleCost]), let national = amount(own[.nationalShare])
        else { return nil }
        var tax = TaxReturn(
            id: id, name: name, taxableCost: taxable, rate: rate, deductibleShare: share, eligibleCost: eligible,
            nationalShare: national, basis: basis)
        tax.isOfGeneralAccount = truth(own[.generalAccount]) ?? false
        return tax
    }

    private mutating func disposal(_ node: Int) -> Disposal? {
        guard let own = rows(node, .disposal), conditions(hold: own.members, of: node, .disposal),
            let id = text(own[.id]), let name = label(own[.name]), let basis = label(own[.basis]),
            let national = amount(own[.nationalShare]), let method = method(own)
        else { return nil }
        return Disposal(id: id, name: name, method: method, nationalShare: national, basis: basis)
    }

    private mutating func method(_ own: Rows) -> Disposal.Method? {
        guard word(own, .method) == 0 else {
            guard let price = amount(own[.price]), let totalCost = someAmount(own[.totalCost]) else { return nil }
            return .proceeds(price: price, totalCost: totalCost)
        }
        guard let period = number(own[.period], .years), let elapsed = number(own[.elapsed], .elapsedYears)
        else { return nil }
        return .remainingYears(period: period, elapsed: elapsed)
    }
}

// MARK: - Days

extension DocumentWalk {
    private typealias Dated = (day: Day, node: Int)

    /// Notes each day that comes before the one that it follows, as far as both can be read.
    mutating func noteDays() {
        var quiet = DocumentWalk(view, vocabulary, detail: detail)
        guard let own = quiet.rows(0, .settlement) else { return }
        var first: Dated?
        for node in elements(of: own[.decisions]) {
            guard let decision = quiet.dated(node, .decision) else { continue }
            if first.map({ decision.day < $0.day }) ?? true { first = decision }
        }
        if let first, let fixed = quiet.dated(own[.fixed], .fixing) { note(fixed, ifBefore: first) }
        for node in elements(of: own[.orders]) {
            guard let own = quiet.rows(node, .order), let order = quiet.dated(own[.on]) else { continue }
            if let due = quiet.dated(own[.dueOn]) { note(due, ifBefore: order) }
            for node in elements(of: own[.payments]) {
                if let payment = quiet.dated(node, .payment) { note(payment, ifBefore: order) }
            }
        }
    }

    private mutating func note(_ later: Dated, ifBefore first: Dated) {
        if later.day < first.day { slip(.dayTooEarly, later.node, other: first.node) }
    }

    private mutating func dated(_ node: Int?) -> Dated? {
        guard let node, let day = day(node) else { return nil }
        return (day, node)
    }

    /// The day of an object; its amount may be as wrong as it likes.
    private mutating func dated(_ node: Int?, _ shape: Shape) -> Dated? { rows(node, shape).flatMap { dated($0[.on]) } }
}
