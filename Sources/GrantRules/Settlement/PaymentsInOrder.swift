/// The payments of one order by day, and how far they go: first to the amount ordered back, then beyond it (L07).
struct PaymentsInOrder {
    /// Those that go to the principal, the last perhaps in part.
    private(set) var principal: [ReturnOrder.Payment] = []
    private(set) var unpaid: Yen
    private(set) var beyond = Yen.zero
    let lastDay: Day?

    init(_ order: ReturnOrder) {
        let payments = order.payments
        let byDay = payments.indices.sorted { (payments[$0].day, $0) < (payments[$1].day, $1) }
        unpaid = order.amount
        lastDay = byDay.last.map { payments[$0].day }
        for place in byDay {
            let part = min(unpaid, payments[place].amount)
            if part > .zero { principal.append(ReturnOrder.Payment(on: payments[place].day, amount: part)) }
            unpaid = unpaid.less(part)
            beyond = beyond.plus(payments[place].amount.less(part))
        }
    }

    /// Yen days from the first to the last day counted, of money received as `origin` says: each yen from its receipt to
    /// the payment that discharges it, whichever discharges which.
    func yenDays(since origin: ReceiptLedger.Origin, until end: Day?, countingFirst: Bool) -> YenDays {
        guard let end else { return .zero }
        var (rest, sum) = (origin.amount, YenDays.zero)
        for payment in principal {
            let part = min(rest, payment.amount)
            sum = sum.plus(YenDays(part, days: payment.day.number))
            rest = rest.less(part)
        }
        sum = sum.plus(YenDays(rest, days: end.number)).less(origin.days)
        return countingFirst ? sum.plus(YenDays(origin.amount, days: 1)) : sum
    }

    /// The unpaid amount from the day after `day`.
    func late(_ amount: Yen, after day: Day, until end: Day?) -> DailyCharge {
        var (charge, balance, from) = (DailyCharge(), amount, day.next)
        for payment in principal {
            if from <= payment.day {
                charge.run(balance, from: from, to: payment.day)
                from = payment.day.next
            }
            balance = balance.less(payment.amount)
        }
        if balance > .zero, let end { charge.run(balance, from: from, to: end) }
        return charge
    }
}
