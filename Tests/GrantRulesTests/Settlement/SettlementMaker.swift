import GrantTesting

@testable import GrantRules

/// Draws settlements in which days collide and amounts crowd around what was received, ordered and paid.
struct SettlementMaker {
    var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    struct Drawn {
        let settlement: Settlement
        let actual: Actual?
        let asOf: Day?
        let overrides: Readings
    }

    mutating func next() -> Drawn {
        var draft = SettlementDraft(
            applicant: Applicant(code: .aizuwakamatsu, name: "会津若松市"),
            decisions: (0..<random.within(1...3)).map { _ in Decision(on: day(), nationalShare: yen()) })
        draft.receipts = (0..<random.below(5)).map { _ in Receipt(on: day(), amount: yen()) }
        let firstDecision = draft.decisions.map(\.day).min() ?? day()
        if random.once(in: 2) {
            draft.fixed = Decision(on: max(firstDecision, day()), nationalShare: near(draft))
        }
        draft.orders = (0..<random.below(4)).map { order("r\($0)", in: draft) }
        draft.taxReturns = random.once(in: 8) ? [taxReturn()] : []
        draft.disposals = random.once(in: 8) ? [disposal()] : []
        for reading in [Reading.surchargeFirstDay, .orderStacking] where random.once(in: 6) {
            if let one = StatedReading(value: random.pick(reading.values), basis: "所管の回答") {
                draft.readings.append(one)
            }
        }
        var overrides: [ReadingValue] = []
        for reading in [Reading.surchargeFirstDay, .orderStacking] where random.once(in: 3) {
            overrides.append(random.pick(reading.values))
        }
        let settlement = sound(draft)
        return Drawn(
            settlement: settlement, actual: random.once(in: 3) ? actual(near: draft) : nil,
            asOf: random.once(in: 2) ? later(than: settlement.lastDay, by: 40) : nil, overrides: Readings(overrides))
    }

    private func sound(_ draft: SettlementDraft) -> Settlement {
        do { return try Settlement(draft) } catch { fatalError("\(error) in \(draft)") }
    }

    private mutating func day() -> Day { later(than: Day(known: 2024, 1, 20), by: random.once(in: 20) ? 800 : 70) }

    private mutating func later(than day: Day, by most: Int) -> Day {
        (0..<random.below(most + 1)).reduce(day) { day, _ in day.next }
    }

    private mutating func yen() -> Yen {
        switch random.below(8) {
        case 0: Yen(sum: 0)
        case 1: Yen(sum: Int64(random.within(1...3)))
        case 2: Yen(sum: Yen.largestStated / 2)
        default: Yen(sum: Int64(random.within(1...9) * 1_000_000 + random.within(-1...1)))
        }
    }

    private mutating func near(_ draft: SettlementDraft) -> Yen {
        let sums = draft.receipts.map(\.amount) + draft.decisions.map(\.nationalShare) + [.zero]
        return Yen(sum: max(0, random.pick(sums).amount + Int64(random.within(-1...1))))
    }

    private mutating func actual(near draft: SettlementDraft) -> Actual {
        Actual(
            applicant: random.once(in: 6) ? .fukushima : draft.applicant.code,
            nationalShare: near(draft))
    }

    private mutating func order(_ id: String, in draft: SettlementDraft) -> ReturnOrder {
        let received = draft.receipts.reduce(Yen.zero) { $0.plus($1.amount) }
        let on = day()
        let amount = [received, near(draft), yen()].filter { $0 > .zero }.first { _ in random.once(in: 2) }
        var order = ReturnOrder(
            id: id, ground: random.once(in: 2) ? .ownBreach : random.pick(ReturnOrder.Ground.allCases),
            amount: amount ?? Yen(sum: 1_000_000), on: on, dueOn: later(than: on, by: 20))
        for _ in 0..<random.below(4) {
            let part = [order.amount.amount, order.amount.amount / 2, order.amount.amount / 3 + 1, 1, 40_000]
            let paidOn = [on, order.dueOn, order.dueOn.next, later(than: on, by: 40)]
            order.payments.append(
                ReturnOrder.Payment(on: max(on, random.pick(paidOn)), amount: Yen(sum: max(1, random.pick(part)))))
        }
        if random.once(in: 4) {
            order.waived = ReturnOrder.Waiver(
                surcharge: Yen(sum: Int64(random.below(20_000))),
                lateCharge: random.once(in: 2) ? Yen(sum: Int64(random.below(9_000))) : nil)
        }
        return order
    }

    private mutating func taxReturn() -> TaxReturn {
        let eligible = Int64(random.within(1...Int(Yen.largestStated)))
        var tax = TaxReturn(
            id: "t1", name: "経費", taxableCost: Yen(sum: eligible / Int64(random.within(1...3))),
            rate: random.pick(TaxReturn.Rate.allCases),
            deductibleShare: Ratio(Int64(random.within(1...999_999_998)), Ratio.largestTerm),
            eligibleCost: Yen(sum: eligible), nationalShare: Yen(sum: eligible / Int64(random.within(1...4))),
            basis: "申告書")
        tax.isOfGeneralAccount = random.once(in: 5)
        return tax
    }

    private mutating func disposal() -> Disposal {
        let share = Int64(random.within(0...Int(Yen.largestStated)))
        if random.once(in: 2) {
            return Disposal(
                id: "a1", name: "建物",
                method: .remainingYears(period: random.within(1...100), elapsed: random.within(0...200)),
                nationalShare: Yen(sum: share), basis: "照会")
        }
        let cost = Int64(random.within(Int(max(1, share))...Int(Yen.largestStated)))
        return Disposal(
            id: "a1", name: "建物",
            method: .proceeds(
                price: Yen(sum: Int64(random.within(0...Int(Yen.largestStated)))), totalCost: Yen(sum: cost)),
            nationalShare: Yen(sum: share), basis: "照会")
    }
}
