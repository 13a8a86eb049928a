/// A settlement and what it is run with.
package struct SettlementCase: Sendable {
    package var draft: SettlementDraft
    /// The plan with what was really spent.
    package var actual: PlanDraft?
    package var asOf: Day?

    /// The one settlement without a finding that every example changes: 会津若松市 received 18,000,000 yen, 15,000,000
    /// were fixed, and the rest was ordered and paid back.
    static func example(_ edit: (inout SettlementCase) -> Void) -> SettlementCase {
        var draft = SettlementDraft(
            applicant: Applicant(code: .aizuwakamatsu, name: "会津若松市"),
            decisions: [Decision(on: Day(known: 2021, 3, 30), nationalShare: Yen(sum: 18_000_000))])
        draft.receipts = [Receipt(on: Day(known: 2021, 9, 30), amount: Yen(sum: 18_000_000))]
        draft.fixed = Decision(on: Day(known: 2022, 4, 28), nationalShare: Yen(sum: 15_000_000))
        var order = ReturnOrder(
            id: "r1", ground: .overpaid, amount: Yen(sum: 3_000_000), on: Day(known: 2022, 5, 10),
            dueOn: Day(known: 2022, 5, 31))
        order.payments = [ReturnOrder.Payment(on: Day(known: 2022, 5, 31), amount: Yen(sum: 3_000_000))]
        draft.orders = [order]
        var example = SettlementCase(draft: draft)
        edit(&example)
        return example
    }

    func reckoned(overriding overrides: Readings) throws(PlanProblems) -> Reckoning? {
        var spent: Actual?
        if let actual { spent = Actual(try Plan(actual).assessed()) }
        return try Settlement(draft).reckoned(with: spent, asOf: asOf, overriding: overrides)
    }
}

extension SettlementCase {
    /// Changes the only order.
    mutating func order(_ edit: (inout ReturnOrder) -> Void) { edit(&draft.orders[0]) }

    /// So much is fixed, and what was paid above it is ordered and paid back.
    mutating func fix(_ yen: Int64) {
        draft.fixed?.nationalShare = Yen(sum: yen)
        let excess = Yen(sum: 18_000_000).less(Yen(sum: yen))
        if excess == .zero { draft.orders = [] } else { pay(back: excess.amount) }
    }

    /// The order claims so much, and it is paid in time.
    mutating func pay(back yen: Int64) {
        order {
            $0.amount = Yen(sum: yen)
            $0.payments[0].amount = Yen(sum: yen)
        }
    }

    /// The decision is cancelled for changed circumstances before anything is fixed, and so much is paid back in time.
    mutating func cancel(_ yen: Int64) {
        draft.fixed = nil
        order { $0.ground = .changedCircumstances }
        pay(back: yen)
    }

    /// The only order stands on the body's own breach, before anything is fixed.
    mutating func breach() {
        draft.fixed = nil
        order { $0.ground = .ownBreach }
    }

    mutating func leaveUnpaid(asOf day: Day) {
        order { $0.payments = [] }
        asOf = day
    }

    /// A day after the due day, which costs 900 yen.
    mutating func payLate() { order { $0.payments[0].day = Day(known: 2022, 6, 1) } }

    /// So much is received, the money is spent, and nothing is fixed or ordered yet.
    mutating func receiveUnfixed(_ yen: Int64) {
        actual = .example
        draft.fixed = nil
        draft.orders = []
        draft.receipts[0].amount = Yen(sum: yen)
    }

    /// An office that cost 10,000,000 yen, half of them national money.
    mutating func sell(for yen: Int64) {
        draft.disposals = [
            Disposal(
                id: "office", name: "オフィス", method: .proceeds(price: Yen(sum: yen), totalCost: Yen(sum: 10_000_000)),
                nationalShare: Yen(sum: 5_000_000), basis: "所管への照会")
        ]
    }
}
