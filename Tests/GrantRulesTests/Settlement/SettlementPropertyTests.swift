import GrantTesting
import Testing

@testable import GrantRules

/// What holds for every settlement.
@Suite struct SettlementPropertyTests {
    static let seeds = UInt64(101)...104
    static let perSeed = 2_000

    private func forEachDrawn(
        _ seed: UInt64, _ body: (inout SettlementMaker, SettlementMaker.Drawn, Reckoning) throws -> Void
    )
        throws
    {
        var maker = SettlementMaker(seed: seed)
        for _ in 0..<drawn(of: SettlementPropertyTests.perSeed) {
            let drawn = maker.next()
            let reckoning = try #require(
                drawn.settlement.reckoned(with: drawn.actual, asOf: drawn.asOf, overriding: drawn.overrides))
            try body(&maker, drawn, reckoning)
        }
    }

    @Test(arguments: seeds) func `no day is counted twice, and every yen is somewhere`(_ seed: UInt64) throws {
        try forEachDrawn(seed) { _, _, reckoning in
            for account in reckoning.orders {
                for spans in account.parts.map(\.surcharge.spans) + [account.late.spans] {
                    for (one, next) in zip(spans, spans.dropFirst()) {
                        try #require(one.to.next == next.from && next.base < one.base)
                    }
                    for span in spans { try #require(span.days == span.to.number - span.from.number + 1) }
                }
                let parts = account.parts.reduce(account.unallocated) { $0.plus($1.amount) }
                try #require(parts == account.order.amount)
                try #require(account.principalPaid.plus(account.principalUnpaid) == account.order.amount)
            }
        }
    }

    @Test(arguments: seeds) func `what another answer would give is what it gives`(_ seed: UInt64) throws {
        try forEachDrawn(seed) { _, drawn, reckoning in
            for reading in reckoning.readings {
                try #require(reading.used == reckoning.surcharge)
                for other in reading.alternatives {
                    let again = drawn.settlement.reckoned(
                        asOf: drawn.asOf, overriding: drawn.overrides.taking(other.value))
                    try #require(again?.surcharge == other.surcharge)
                }
            }
        }
    }

    @Test(arguments: seeds) func `paying earlier never raises a charge`(_ seed: UInt64) throws {
        try forEachDrawn(seed) { maker, drawn, reckoning in
            let payments = drawn.settlement.draft.orders.indices.flatMap { order in
                drawn.settlement.draft.orders[order].payments.indices.map { (order, $0) }
            }
            guard !payments.isEmpty else { return }
            let (order, payment) = maker.random.pick(payments)
            let earlier = try drawn.settlement.changing {
                $0.orders[order].payments[payment].day = $0.orders[order].day
            }
            let again = try #require(earlier.reckoned(asOf: drawn.asOf, overriding: drawn.overrides))
            try #require(again.orders[order].surcharge <= reckoning.orders[order].surcharge)
            try #require(again.orders[order].lateCharge <= reckoning.orders[order].lateCharge)
        }
    }

    @Test(arguments: seeds) func `a receipt in two parts of one day is the same receipt`(_ seed: UInt64) throws {
        try forEachDrawn(seed) { maker, drawn, reckoning in
            guard let place = drawn.settlement.draft.receipts.indices.randomElement(using: &maker.random) else {
                return
            }
            let split = try drawn.settlement.changing {
                let whole = $0.receipts[place].amount
                let part = Yen(sum: whole.amount / 3)
                $0.receipts[place].amount = part
                $0.receipts.insert(Receipt(on: $0.receipts[place].day, amount: whole.less(part)), at: place + 1)
            }
            let again = try #require(split.reckoned(asOf: drawn.asOf, overriding: drawn.overrides))
            try #require(again.orders.map(\.surchargeDays) == reckoning.orders.map(\.surchargeDays))
            try #require(again.orders.map(\.owed) == reckoning.orders.map(\.owed))
            try #require(again.range == reckoning.range && again.amounts.received == reckoning.amounts.received)
        }
    }

    @Test(arguments: seeds) func `three times the money is three times the yen days`(_ seed: UInt64) throws {
        try forEachDrawn(seed) { _, drawn, reckoning in
            var draft = drawn.settlement.draft
            guard draft.receipts.allSatisfy({ $0.amount.amount < 1 << 40 }),
                draft.orders.allSatisfy({ $0.amount.amount < 1 << 40 })
            else { return }
            func triple(_ yen: Yen) -> Yen { yen.plus(yen).plus(yen) }
            for place in draft.receipts.indices { draft.receipts[place].amount = triple(draft.receipts[place].amount) }
            for place in draft.orders.indices {
                draft.orders[place].amount = triple(draft.orders[place].amount)
                for payment in draft.orders[place].payments.indices {
                    draft.orders[place].payments[payment].amount = triple(draft.orders[place].payments[payment].amount)
                }
            }
            let again = try #require(Settlement(draft).reckoned(asOf: drawn.asOf, overriding: drawn.overrides))
            for (one, three) in zip(reckoning.orders, again.orders) {
                try #require(three.surchargeDays == one.surchargeDays.plus(one.surchargeDays).plus(one.surchargeDays))
                try #require(three.late.yenDays == one.late.yenDays.plus(one.late.yenDays).plus(one.late.yenDays))
            }
        }
    }

    @Test func `ten thousand orders over ten thousand receipts are gone through once, under either stacking`() throws {
        // The best of five, because other tests take the caches away in between.
        let few = try #require((0..<5).map { _ in try time(orders: 2_500) }.min())
        let many = try #require((0..<5).map { _ in try time(orders: 10_000) }.min())
        // Four times the orders: a walk over all receipts for each order would take sixteen times as long.
        #expect(many < few * 9, "\(few) and \(many)")
    }

    /// Each order claims all that was received so far, so afresh every one reaches back to the first receipt.
    private func time(orders count: Int) throws -> Double {
        var draft = SettlementDraft(
            applicant: Applicant(code: .aizuwakamatsu, name: "会津若松市"),
            decisions: [Decision(on: Day(known: 2021, 1, 1), nationalShare: Yen(sum: 1_000_000))])
        var day = Day(known: 2021, 1, 1)
        for place in 0..<count {
            draft.receipts.append(Receipt(on: day, amount: Yen(sum: 10)))
            var order = ReturnOrder(
                id: "r\(place)", ground: .ownBreach, amount: Yen(sum: Int64(10 * (place + 1))), on: day, dueOn: day)
            order.payments = [ReturnOrder.Payment(on: day.next, amount: order.amount)]
            draft.orders.append(order)
            if place % 50 == 0 { day = day.next }
        }
        let settlement = try Settlement(draft)
        return (0..<3).map { _ in
            processorSeconds { #expect(settlement.reckoned()?.orders.count == count) }
        }.min() ?? 0
    }
}
