/// A settlement as plain numbers, texts and days such as 20240229, for the slow version that shares no code with the engine.
struct SlowSettlement {
    struct Dated {
        let on: Int
        let amount: Int
    }

    struct Order {
        let id: String
        let ground: String
        let amount: Int
        let on: Int
        let dueOn: Int
        let payments: [Dated]
        let waivedSurcharge: Int?
        let waivedLate: Int?
        let hasWaiver: Bool
    }

    struct Tax {
        let id: String
        let taxable, rate, numerator, denominator, eligible, share: Int
        let generalAccount: Bool
    }

    struct Disposal {
        let id: String
        let share: Int
        let years: (period: Int, elapsed: Int)?
        let sale: (price: Int, cost: Int)?
    }

    let code: Int
    let decisions: [Dated]
    let receipts: [Dated]
    let fixed: Dated?
    let stated: [String: String]
    let orders: [Order]
    let taxes: [Tax]
    let disposals: [Disposal]
}

struct SlowSpan: Equatable {
    let base: Int
    let from: Int
    var to: Int
    var days: Int
}

struct SlowAccount {
    let id: String
    var parts: [(receivedOn: Int, amount: Int, spans: [SlowSpan])] = []
    var unallocated = 0
    var missing = 0
    var paid = 0
    var unpaid = 0
    var beyond = 0
    var surcharge = 0
    var late = 0
    var lateSpans: [SlowSpan] = []
    var owed = 0
}

// MARK: - Days, one after another

func slowNext(_ day: Int) -> Int {
    let (year, month, date) = (day / 10_000, day / 100 % 100, day % 100)
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date < lengths[month - 1] { return day + 1 }
    return month < 12 ? year * 10_000 + (month + 1) * 100 + 1 : (year + 1) * 10_000 + 101
}

/// Looks at every day by itself, and joins neighbours of one balance.
private func spans(from first: Int, to last: Int, balance: (Int) -> Int) -> [SlowSpan] {
    var spans: [SlowSpan] = []
    var day = first
    while day <= last {
        let base = balance(day)
        if base > 0 {
            if let before = spans.last, before.base == base, slowNext(before.to) == day {
                spans[spans.count - 1].to = day
                spans[spans.count - 1].days += 1
            } else {
                spans.append(SlowSpan(base: base, from: day, to: day, days: 1))
            }
        }
        day = slowNext(day)
    }
    return spans
}

// MARK: - Orders

/// Section 10 of the specification, order by order and day by day.
func slowAccounts(_ settlement: SlowSettlement, asOf: Int?, stacking: String, firstDay: String) -> [SlowAccount] {
    var left = settlement.receipts.map(\.amount)
    var accounts = [Int: SlowAccount]()
    let days = Set(settlement.orders.map(\.on)).sorted()
    for day in days {
        for (place, order) in settlement.orders.enumerated() where order.on == day {
            var account = SlowAccount(id: order.id)
            // Latest first: of two on one day the later in the list.
            let reachable = settlement.receipts.indices.filter { settlement.receipts[$0].on <= day }
                .sorted { (settlement.receipts[$0].on, $0) > (settlement.receipts[$1].on, $1) }
            var wanted = order.amount
            var takes: [(Int, Int)] = []
            var wantedOfRest = order.amount
            for receipt in reachable {
                let consumed = min(left[receipt], wantedOfRest)
                left[receipt] -= consumed
                wantedOfRest -= consumed
                let part = stacking == "afresh" ? min(settlement.receipts[receipt].amount, wanted) : consumed
                wanted -= part
                if part > 0 { takes.append((receipt, part)) }
            }
            account.missing = wantedOfRest
            account.unallocated = wanted
            let payments = order.payments.enumerated().sorted {
                ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
            }
            .map(\.element)
            let allPaid = payments.reduce(0) { $0 + $1.amount }
            account.paid = min(allPaid, order.amount)
            account.unpaid = order.amount - account.paid
            account.beyond = allPaid - account.paid
            let end = asOf ?? payments.last?.on
            /// What of the principal is paid before a day begins.
            func paidBefore(_ day: Int) -> Int {
                min(order.amount, payments.filter { $0.on < day }.reduce(0) { $0 + $1.amount })
            }
            var before = 0
            var daily = 0
            for (receipt, part) in takes {
                let received = settlement.receipts[receipt].on
                var own: [SlowSpan] = []
                if order.ground == "17-1", let end {
                    own = spans(from: firstDay == "both" ? received : slowNext(received), to: end) { day in
                        part - min(part, max(0, paidBefore(day) - before))
                    }
                }
                before += part
                daily += own.reduce(0) { $0 + $1.base * $1.days }
                account.parts.append((received, part, own))
            }
            account.surcharge = daily * 3 / 10_000
            if let end {
                account.lateSpans = spans(from: slowNext(order.dueOn), to: end) { order.amount - paidBefore($0) }
            }
            account.late = account.lateSpans.reduce(0) { $0 + $1.base * $1.days } * 3 / 10_000
            let charges =
                max(0, account.surcharge - (order.waivedSurcharge ?? 0))
                + max(0, account.late - (order.waivedLate ?? 0))
            account.owed = account.unpaid + max(0, charges - account.beyond)
            accounts[place] = account
        }
    }
    return settlement.orders.indices.compactMap { accounts[$0] }
}

// MARK: - The whole answer

struct SlowReckoning {
    var granted = 0
    var allowable: Int?
    var fixed: Int?
    var received = 0
    var excess: Int?
    var outstanding: Int?
    var accounts: [SlowAccount] = []
    var readings: [(id: String, value: String, from: String, open: Bool, other: String, surcharge: Int)] = []
    var range = (min: 0, max: 0)
    var taxes: [Int] = []
    var disposals: [Int] = []
    var findings: [String] = []
}

@available(macOS 15, *)
func slowReckon(
    _ settlement: SlowSettlement, actual: (code: Int, share: Int)?, asOf: Int?, overrides: [String: String]
) -> SlowReckoning {
    var answer = SlowReckoning()
    for decision in settlement.decisions.enumerated().sorted(by: {
        ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
    })
    where decision.element.on <= settlement.fixed?.on ?? 99_991_231 {
        answer.granted = decision.element.amount
    }
    if let actual, actual.code == settlement.code { answer.allowable = actual.share }
    answer.fixed = settlement.fixed?.amount ?? answer.allowable.map { min($0, answer.granted) }
    answer.received = settlement.receipts.reduce(0) { $0 + $1.amount }
    if let fixed = answer.fixed {
        let cancelled = settlement.orders.filter { order in
            order.ground != "18-2" && (settlement.fixed == nil || order.on <= settlement.fixed!.on)
        }
        answer.excess = max(0, answer.received - fixed - cancelled.reduce(0) { $0 + $1.amount })
        answer.outstanding = max(0, fixed - answer.received)
    }
    surcharges(of: settlement, asOf: asOf, overrides: overrides, &answer)
    answer.taxes = settlement.taxes.map { tax in
        if tax.generalAccount { return 0 }
        let product = Int128(tax.taxable) * Int128(tax.rate) * Int128(tax.numerator) * Int128(tax.share)
        return Int(product / (Int128(100 + tax.rate) * Int128(tax.denominator) * Int128(tax.eligible)))
    }
    answer.disposals = settlement.disposals.map { disposal in
        if let years = disposal.years { return disposal.share * max(0, years.period - years.elapsed) / years.period }
        if let sale = disposal.sale { return Int(Int128(sale.price) * Int128(disposal.share) / Int128(sale.cost)) }
        return 0
    }
    answer.findings = slowFindings(settlement, actual: actual, asOf: asOf, answer)
    return answer
}

private func surcharges(
    of settlement: SlowSettlement, asOf: Int?, overrides: [String: String], _ answer: inout SlowReckoning
) {
    let questions = [("surcharge-first-day", ["both", "after"]), ("order-stacking", ["consumed", "afresh"])]
    var used: [String: String] = [:]
    for (id, values) in questions { used[id] = overrides[id] ?? settlement.stated[id] ?? values[0] }
    func accounts(_ answers: [String: String]) -> [SlowAccount] {
        slowAccounts(
            settlement, asOf: asOf, stacking: answers["order-stacking"]!, firstDay: answers["surcharge-first-day"]!)
    }
    func sum(_ answers: [String: String]) -> Int { accounts(answers).reduce(0) { $0 + $1.surcharge } }
    answer.accounts = accounts(used)
    var open: [String] = []
    for (id, values) in questions {
        let from = overrides[id] != nil ? "option" : settlement.stated[id] != nil ? "plan" : "default"
        if from != "plan" { open.append(id) }
        let other = values.first { $0 != used[id] }!
        answer.readings.append((id, used[id]!, from, from != "plan", other, sum(used.merging([id: other]) { $1 })))
    }
    var sums: [Int] = []
    for one in open.contains(questions[0].0) ? questions[0].1 : [used[questions[0].0]!] {
        for other in open.contains(questions[1].0) ? questions[1].1 : [used[questions[1].0]!] {
            sums.append(sum([questions[0].0: one, questions[1].0: other]))
        }
    }
    answer.range = (sums.min()!, sums.max()!)
}

// MARK: - Findings

private func slowFindings(
    _ settlement: SlowSettlement, actual: (code: Int, share: Int)?, asOf: Int?, _ answer: SlowReckoning
) -> [String] {
    var found: [String] = []
    let claimed = settlement.orders.filter { $0.ground == "18-2" }.reduce(0) { $0 + $1.amount }
    if let filed = settlement.fixed?.amount {
        if filed > answer.granted {
            found.append("N101 error /fixed/nationalShare")
        } else if let allowable = answer.allowable, filed > allowable {
            found.append("N102 error /fixed/nationalShare")
        }
        if let allowable = answer.allowable, filed < min(answer.granted, allowable) {
            found.append("N103 info /fixed/nationalShare")
        }
    }
    if let excess = answer.excess {
        if excess > claimed {
            found.append(settlement.fixed != nil ? "N104 error /receipts" : "N110 info /receipts")
        }
        if claimed > excess { found.append("N105 error /orders") }
    }
    for (index, order) in settlement.orders.enumerated() {
        let account = answer.accounts[index]
        if account.missing > 0 { found.append("N106 error /orders/\(index)/amount") }
        if let asOf, account.unpaid > 0, asOf > order.dueOn { found.append("N107 error /orders/\(index)") }
        let charges =
            max(0, account.surcharge - (order.waivedSurcharge ?? 0))
            + max(0, account.late - (order.waivedLate ?? 0))
        if account.unpaid == 0, account.beyond > charges { found.append("N108 warning /orders/\(index)/payments") }
        if order.ground == "18-2", settlement.fixed.map({ order.on < $0.on }) ?? true {
            found.append("N111 warning /orders/\(index)/ground")
        }
        let isOpenEnded = asOf == nil && account.unpaid > 0
        if isOpenEnded { found.append("N112 info /orders/\(index)") }
        if !isOpenEnded, order.hasWaiver,
            order.waivedSurcharge ?? 0 > account.surcharge || order.waivedLate ?? 0 > account.late
        {
            found.append("N113 error /orders/\(index)/waived")
        }
    }
    if let actual, actual.code != settlement.code { found.append("N109 error /applicant/code") }
    for (index, disposal) in settlement.disposals.enumerated() where answer.disposals[index] > disposal.share {
        found.append("N114 warning /disposals/\(index)")
    }
    let first = settlement.decisions.map(\.on).min()!
    for (index, receipt) in settlement.receipts.enumerated() where receipt.on < first {
        found.append("N115 warning /receipts/\(index)")
    }
    let surcharge = answer.accounts.reduce(0) { $0 + $1.surcharge }
    for reading in answer.readings where reading.open && reading.surcharge != surcharge {
        found.append("R901 warning ")
    }
    return found.sorted()
}
