/// What came of one order: from which receipts it took, what was paid, what it was charged and what is still owed.
package struct OrderAccount: Sendable {
    package let order: ReturnOrder
    /// In the order of taking.
    package private(set) var parts: [Part] = []
    /// What no receipt was found for.
    package let unallocated: Yen
    package let principalUnpaid: Yen
    /// What was paid beyond the principal.
    package let beyond: Yen
    /// 加算金 before it is waived, all parts together.
    package private(set) var surchargeDays = YenDays.zero
    /// 延滞金 before it is waived.
    package let late: DailyCharge
    /// What there was to take from the receipts that no earlier order took, which is less than the amount for N106.
    let toTake: Yen

    /// What the order takes from one receipt.
    package struct Part: Sendable {
        package let receivedOn: Day
        package let amount: Yen
        package let surcharge: DailyCharge
    }

    package var principalPaid: Yen { order.amount.less(principalUnpaid) }
    package var surcharge: Yen { surchargeDays.charge }
    package var lateCharge: Yen { late.yen }

    init(
        _ order: ReturnOrder, taking takes: [ReceiptLedger.Take], of receipts: [Receipt], toTake: Yen,
        _ payments: PaymentsInOrder, until end: Day?, countingFirst: Bool
    ) {
        self.order = order
        self.toTake = toTake
        unallocated = takes.reduce(order.amount) { $0.less($1.amount) }
        principalUnpaid = payments.unpaid
        beyond = payments.beyond
        late = payments.late(order.amount, after: order.dueOn, until: end)
        var rest = payments.principal[...]
        for take in takes {
            let day = receipts[take.receipt].day
            var charge = DailyCharge()
            if order.ground.bearsSurcharge {
                let first = countingFirst ? day : day.next
                charge.run(take.amount, from: first, until: end, dischargedBy: &rest)
            }
            parts.append(Part(receivedOn: day, amount: take.amount, surcharge: charge))
            surchargeDays = surchargeDays.plus(charge.yenDays)
        }
    }

    /// What is left of the charges after what was waived, each for itself (L11).
    package var chargesAfterWaiver: Yen {
        surcharge.less(order.waived?.surcharge ?? .zero).plus(lateCharge.less(order.waived?.lateCharge ?? .zero))
    }

    package var owed: Yen { principalUnpaid.plus(chargesAfterWaiver.less(beyond)) }
}

extension ReturnOrder.Ground {
    /// Only the body's own breach (L05).
    package var bearsSurcharge: Bool { self == .ownBreach }

    /// Whether what was paid under the decision is taken back, rather than what was paid above what was fixed.
    var cancels: Bool { self != .overpaid }
}

extension DailyCharge {
    /// A balance that payments bring down, each from the day after it; what it leaves of them is left for the next.
    fileprivate mutating func run(
        _ amount: Yen, from first: Day, until end: Day?, dischargedBy payments: inout ArraySlice<ReturnOrder.Payment>
    ) {
        var (balance, from) = (amount, first)
        while balance > .zero, let payment = payments.first {
            run(balance, from: from, to: payment.day)
            from = max(from, payment.day.next)
            let part = min(balance, payment.amount)
            balance = balance.less(part)
            if part == payment.amount {
                payments.removeFirst()
            } else {
                payments[payments.startIndex].amount = payment.amount.less(part)
            }
        }
        if balance > .zero, let end { run(balance, from: from, to: end) }
    }
}
