extension PlanProblems {
    init(in draft: borrowing SettlementDraft) {
        var checks = PlanChecks<PlanPath>()
        checks.look(at: draft)
        self.init(checks)
    }
}

extension PlanChecks<PlanPath> {
    mutating func look(at draft: borrowing SettlementDraft) {
        if draft.decisions.isEmpty { note(.noDecision, at: .decisions) }
        for decision in draft.decisions { amount(decision.nationalShare) }
        for receipt in draft.receipts { amount(receipt.amount) }
        if let fixed = draft.fixed {
            amount(fixed.nationalShare)
            if let first = draft.decisions.map({ $0.day }).min(), fixed.day < first {
                note(.dayTooEarly, at: .fixed.field(.on), collidingWith: .decisions)
            }
        }
        for index in draft.readings.indices {
            reading(draft.readings[index].value.reading, at: .reading(index))
        }
        for index in draft.orders.indices { look(at: draft.orders[index], .order(index)) }
        for index in draft.taxReturns.indices { look(at: draft.taxReturns[index], .taxReturn(index)) }
        for index in draft.disposals.indices { look(at: draft.disposals[index], .disposal(index)) }
        closeSum(at: .root)
    }

    private mutating func look(at order: ReturnOrder, _ place: PlanPath) {
        id(order.id, of: .orders, at: place.field(.id))
        something(order.amount, at: place.field(.amount))
        if order.dueOn < order.day {
            note(.dayTooEarly, at: place.field(.dueOn), collidingWith: place.field(.on))
        }
        for payment in order.payments {
            something(payment.amount, at: place.field(.payments))
            if payment.day < order.day {
                note(.dayTooEarly, at: place.field(.payments), collidingWith: place.field(.on))
            }
        }
        guard let waived = order.waived else { return }
        amount(waived.surcharge)
        amount(waived.lateCharge)
        if waived.surcharge == nil, waived.lateCharge == nil { note(.nothingWaived, at: place.field(.waived)) }
    }

    private mutating func look(at tax: TaxReturn, _ place: PlanPath) {
        id(tax.id, of: .taxReturns, at: place.field(.id))
        something(tax.eligibleCost, at: place.field(.eligibleCost))
        part(tax.taxableCost, at: place.field(.taxableCost), of: tax.eligibleCost, at: place.field(.eligibleCost))
        part(tax.nationalShare, at: place.field(.nationalShare), of: tax.eligibleCost, at: place.field(.eligibleCost))
    }

    private mutating func look(at disposal: Disposal, _ place: PlanPath) {
        id(disposal.id, of: .disposals, at: place.field(.id))
        switch disposal.method {
        case .remainingYears(let period, let elapsed):
            amount(disposal.nationalShare)
            if !Disposal.periods.contains(period) { note(.yearsOutOfRange, at: place.field(.period)) }
            if !Disposal.elapsedYears.contains(elapsed) { note(.yearsOutOfRange, at: place.field(.elapsed)) }
        case .proceeds(let price, let totalCost):
            amount(price)
            something(totalCost, at: place.field(.totalCost))
            part(disposal.nationalShare, at: place.field(.nationalShare), of: totalCost, at: place.field(.totalCost))
        }
    }

    /// An amount that is 1 yen or more.
    private mutating func something(_ yen: Yen, at place: PlanPath) {
        amount(yen)
        if yen == .zero { note(.amountOfNothing, at: place) }
    }

    private mutating func part(_ part: Yen, at place: PlanPath, of whole: Yen, at other: PlanPath) {
        amount(part)
        if part > whole { note(.partAboveWhole, at: place, collidingWith: other) }
    }
}
