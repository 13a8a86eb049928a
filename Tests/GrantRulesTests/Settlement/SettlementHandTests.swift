import Testing

@testable import GrantRules

/// Settlements worked out with a pencil; the arithmetic stands beside each. A day is 3/10,000.
@Suite struct SettlementHandTests {
    // MARK: - 加算金

    @Test func `three days about a leap day cost 900 yen of a million, two in another year 600`() throws {
        // 28 and 29 February and 1 March: 1,000,000 × 3 × 3/10,000 = 900
        #expect(try breach(received: "2024-02-28", paid: "2024-03-01").surcharge.amount == 900)
        // 28 February and 1 March: 1,000,000 × 2 × 3/10,000 = 600
        #expect(try breach(received: "2023-02-28", paid: "2023-03-01").surcharge.amount == 600)
        // 1900 and 2100 have no leap day, 2000 has
        #expect(try breach(received: "2100-02-28", paid: "2100-03-01").surcharge.amount == 600)
        #expect(try breach(received: "2000-02-28", paid: "2000-03-01").surcharge.amount == 900)
    }

    @Test func `a year of 365 days costs 10.95 per cent, and a leap year a day more`() throws {
        // 1,000,000 × 365 × 3/10,000 = 109,500
        #expect(try breach(received: "2022-04-01", paid: "2023-03-31").surcharge.amount == 109_500)
        // 1,000,000 × 366 × 3/10,000 = 109,800: a yearly rate is per 365 days, in leap years too (L09)
        #expect(try breach(received: "2023-04-01", paid: "2024-03-31").surcharge.amount == 109_800)
    }

    @Test func `under after the day of receipt is not counted`() throws {
        // 29 February and 1 March: 600
        let after = Readings([.after])
        #expect(try breach(received: "2024-02-28", paid: "2024-03-01", overriding: after).surcharge.amount == 600)
        // Received and paid back on one day: nothing, and one day under both: 300
        #expect(try breach(received: "2024-02-28", paid: "2024-02-28", overriding: after).surcharge.amount == 0)
        #expect(try breach(received: "2024-02-28", paid: "2024-02-28").surcharge.amount == 300)
    }

    @Test func `what is below a yen is dropped once an order`() throws {
        // (L10) 3,333 × 1 × 3/10,000 = 0.9999; 3,334 × 1 × 3/10,000 = 1.0002
        #expect(try breach(3_333, received: "2024-02-28", paid: "2024-02-28").surcharge.amount == 0)
        #expect(try breach(3_334, received: "2024-02-28", paid: "2024-02-28").surcharge.amount == 1)
        // Two receipts, 1,112 × 1 day and 1,112 × 2 days: 3,336 × 3/10,000 = 1.0008. Apart each would be nothing.
        var case2 = settlement(granted: 2_224)
        case2.receipts = [receipt("2024-02-28", 1_112), receipt("2024-02-29", 1_112)]
        case2.orders = [order(.ownBreach, 2_224, on: "2024-02-29", paid: [("2024-02-29", 2_224)])]
        #expect(try reckoned(case2).surcharge.amount == 1)
    }

    @Test func `the latest receipt goes back first`() throws {
        // (L06) 700,000 of the later, from 1 February to 31 March 2023: 28 + 31 = 59 days
        // 300,000 of the earlier, from 1 January: 31 + 28 + 31 = 90 days
        // 700,000 × 59 + 300,000 × 90 = 41,300,000 + 27,000,000 = 68,300,000; × 3/10,000 = 20,490
        var draft = settlement(granted: 2_000_000)
        draft.receipts = [receipt("2023-01-01", 1_300_000), receipt("2023-02-01", 700_000)]
        draft.orders = [order(.ownBreach, 1_000_000, on: "2023-03-10", paid: [("2023-03-31", 1_000_000)])]
        let account = try reckoned(draft).orders[0]
        #expect(account.parts.map(\.amount.amount) == [700_000, 300_000])
        #expect(account.parts.map { $0.surcharge.spans.map(\.days) } == [[59], [90]])
        #expect(account.surchargeDays.grouped == "68,300,000" && account.surcharge.amount == 20_490)
    }

    @Test func `a part payment lowers the balance from the next day, the first part first`() throws {
        // (L07) The later receipt (700,000) is discharged by the first payment of 400,000 and 300,000 of the second.
        // 700,000 from 1 to 10 February: 10 days; 300,000 from 11 to 20 February: 10 days
        // 300,000 of the earlier from 1 January to 20 February: 31 + 20 = 51 days
        // 7,000,000 + 3,000,000 + 15,300,000 = 25,300,000; × 3/10,000 = 7,590
        var draft = settlement(granted: 2_000_000)
        draft.receipts = [receipt("2023-01-01", 1_300_000), receipt("2023-02-01", 700_000)]
        draft.orders = [
            order(.ownBreach, 1_000_000, on: "2023-02-05", paid: [("2023-02-20", 600_000), ("2023-02-10", 400_000)])
        ]
        let account = try reckoned(draft).orders[0]
        #expect(account.parts[0].surcharge.spans.map(\.base.amount) == [700_000, 300_000])
        #expect(account.parts[0].surcharge.spans.map(\.days) == [10, 10])
        #expect(account.parts[1].surcharge.spans.map(\.days) == [51])
        #expect(account.surcharge.amount == 7_590)
    }

    @Test func `of two receipts on one day the later in the list goes back first`() throws {
        var draft = settlement(granted: 900)
        draft.receipts = [receipt("2023-01-01", 600), receipt("2023-01-01", 300)]
        draft.orders = [order(.ownBreach, 500, on: "2023-02-05", paid: [("2023-02-05", 500)])]
        #expect(try reckoned(draft).orders[0].parts.map(\.amount.amount) == [300, 200])
    }

    @Test func `what was received after the order is not taken`() throws {
        var draft = settlement(granted: 2_000_000)
        draft.receipts = [receipt("2023-01-01", 1_000_000), receipt("2023-02-06", 1_000_000)]
        draft.orders = [order(.ownBreach, 1_000_000, on: "2023-02-05", paid: [("2023-02-05", 1_000_000)])]
        // 1 January to 5 February: 36 days; 1,000,000 × 36 × 3/10,000 = 10,800
        #expect(try reckoned(draft).surcharge.amount == 10_800)
        // On the day of the order it is: 1 day, 300
        draft.receipts[1].day = day("2023-02-05")
        #expect(try reckoned(draft).surcharge.amount == 300)
    }

    @Test func `only the body's own breach bears a surcharge`() throws {
        // (L05, and a company's breach is L14)
        for ground in ReturnOrder.Ground.allCases where ground != .ownBreach {
            var draft = settlement(granted: 1_000_000)
            draft.receipts = [receipt("2023-01-01", 1_000_000)]
            draft.orders = [order(ground, 1_000_000, on: "2023-02-05", paid: [("2023-02-05", 1_000_000)])]
            let account = try reckoned(draft).orders[0]
            #expect(account.surcharge == .zero && account.parts[0].surcharge.spans.isEmpty)
        }
    }

    // MARK: - Several orders

    @Test func `two orders of one day, the first in the list first, and afresh both from the last receipt`() throws {
        var draft = settlement(granted: 3_000_000)
        draft.receipts = [receipt("2023-01-01", 2_000_000), receipt("2023-02-01", 1_000_000)]
        draft.orders = [
            order(.ownBreach, 1_000_000, on: "2023-02-10", paid: [("2023-02-10", 1_000_000)], id: "r1"),
            order(.ownBreach, 1_000_000, on: "2023-02-10", paid: [("2023-02-10", 1_000_000)], id: "r2"),
        ]
        // consumed: r1 takes February's 1,000,000 for 10 days = 3,000; r2 January's for 41 days = 12,300
        let consumed = try reckoned(draft)
        #expect(consumed.orders.map(\.surcharge.amount) == [3_000, 12_300])
        // afresh: both take February's: 3,000 each; with the first day left out 9 days: 2,700 each
        let afresh = try reckoned(draft, overriding: Readings([.afresh]))
        #expect(afresh.orders.map(\.surcharge.amount) == [3_000, 3_000])
        #expect(consumed.range.min.amount == 5_400 && consumed.range.max.amount == 15_300)
        #expect(consumed.findings.map(\.code) == [.readingMatters, .readingMatters])
    }

    @Test func `the day decides which order acts first, not the list`() throws {
        var draft = settlement(granted: 2_000_000)
        draft.receipts = [receipt("2023-01-01", 1_000_000), receipt("2023-02-01", 1_000_000)]
        draft.orders = [
            order(.ownBreach, 1_000_000, on: "2023-02-11", paid: [("2023-02-11", 1_000_000)], id: "late"),
            order(.ownBreach, 1_000_000, on: "2023-02-10", paid: [("2023-02-10", 1_000_000)], id: "early"),
        ]
        // early: 1 to 10 February, 3,000; late: 1 January to 11 February, 42 days, 12,600
        #expect(try reckoned(draft).orders.map(\.surcharge.amount) == [12_600, 3_000])
    }

    @Test func `what no receipt is found for bears no surcharge but a late charge`() throws {
        var draft = settlement(granted: 600_000)
        draft.receipts = [receipt("2023-02-01", 600_000)]
        draft.orders = [
            order(.ownBreach, 1_000_000, on: "2023-02-10", due: "2023-02-20", paid: [("2023-02-22", 1_000_000)])
        ]
        // 600,000 × 22 × 3/10,000 = 3,960; 1,000,000 × 2 × 3/10,000 = 600
        let reckoning = try reckoned(draft)
        let account = reckoning.orders[0]
        #expect(account.unallocated.amount == 400_000 && account.surcharge.amount == 3_960)
        #expect(account.lateCharge.amount == 600 && account.owed.amount == 4_560)
        #expect(reckoning.findings.map(\.code.rawValue) == ["N106", "R901"])
        #expect(reckoning.findings[0].figures == Finding.Figures(found: 1_000_000, limit: 600_000))
    }

    // MARK: - 延滞金

    @Test func `the due day is free and the next one is not`() throws {
        #expect(try late(paid: [("2023-05-31", 1_000_000)]).lateCharge.amount == 0)
        // (L08) 1,000,000 × 1 × 3/10,000
        #expect(try late(paid: [("2023-06-01", 1_000_000)]).lateCharge.amount == 300)
    }

    @Test func `a part payment on the due day, and on the day after`() throws {
        // 600,000 from 1 to 10 June: 10 days = 6,000,000; × 3/10,000 = 1,800
        #expect(try late(paid: [("2023-05-31", 400_000), ("2023-06-10", 600_000)]).lateCharge.amount == 1_800)
        // 1,000,000 on 1 June and 600,000 from 2 to 10 June: 1,000,000 + 5,400,000 = 6,400,000; × 3/10,000 = 1,920
        let account = try late(paid: [("2023-06-01", 400_000), ("2023-06-10", 600_000)])
        #expect(account.lateCharge.amount == 1_920)
        #expect(account.late.spans.map(\.days) == [1, 9])
    }

    @Test func `what is unpaid runs to the day asked about, and without one to the last payment`() throws {
        let unpaid = try late(paid: [("2023-06-10", 400_000)])
        // 1,000,000 from 1 to 10 June: 10,000,000 × 3/10,000 = 3,000; owed 600,000 and 3,000
        #expect(unpaid.lateCharge.amount == 3_000 && unpaid.owed.amount == 603_000)
        // and 600,000 from 11 to 30 June: 20 days, 12,000,000: in all 22,000,000 × 3/10,000 = 6,600
        let asked = try late(paid: [("2023-06-10", 400_000)], asOf: "2023-06-30")
        #expect(asked.lateCharge.amount == 6_600 && asked.owed.amount == 606_600)
    }

    // MARK: - Payments beyond, waivers

    @Test func `what is paid beyond the principal goes to the charges, and one charge's waiver to that charge only`()
        throws
    {
        var draft = settlement(granted: 1_000_000)
        draft.receipts = [receipt("2023-05-01", 1_000_000)]
        draft.orders = [
            order(.ownBreach, 1_000_000, on: "2023-05-10", due: "2023-05-31", paid: [("2023-06-10", 1_005_000)])
        ]
        // 1 May to 10 June: 41 days = 12,300; 1 to 10 June: 10 days = 3,000; 15,300 − 5,000 = 10,300
        #expect(try reckoned(draft).orders[0].owed.amount == 10_300)
        // (L11) 12,300 − 12,000 = 300 and 3,000: 3,300 − 5,000 is nothing, and 1,700 too much were paid
        draft.orders[0].waived = ReturnOrder.Waiver(surcharge: Yen(sum: 12_000))
        let waived = try reckoned(draft)
        #expect(waived.orders[0].owed == .zero)
        let beyond = waived.findings.first { $0.code == .paidBeyond }
        #expect(beyond?.figures == Finding.Figures(found: 5_000, limit: 3_300))
        // A waiver of 13,000 of the surcharge takes nothing off the late charge: 0 and 3,000
        draft.orders[0].waived = ReturnOrder.Waiver(surcharge: Yen(sum: 13_000))
        #expect(try reckoned(draft).orders[0].chargesAfterWaiver.amount == 3_000)
        #expect(try reckoned(draft).findings.contains { $0.code == .waivedAboveCharge })
    }

    // MARK: - 額の確定

    @Test func `granted is the latest decision up to the day of fixing, that day too`() throws {
        // (L02)
        var draft = settlement(granted: 10_000_000)
        draft.decisions.append(Decision(on: day("2022-04-28"), nationalShare: Yen(sum: 8_000_000)))
        draft.decisions.append(Decision(on: day("2022-04-29"), nationalShare: Yen(sum: 7_000_000)))
        #expect(try reckoned(draft).amounts.granted.amount == 7_000_000)
        draft.fixed = Decision(on: day("2022-04-28"), nationalShare: Yen(sum: 8_000_000))
        #expect(try reckoned(draft).amounts.granted.amount == 8_000_000)
        draft.fixed = Decision(on: day("2022-04-27"), nationalShare: Yen(sum: 8_000_000))
        #expect(try reckoned(draft).amounts.granted.amount == 10_000_000)
    }

    @Test func `what a cancellation took back before the fixing is not asked for again`() throws {
        var draft = settlement(granted: 10_000_000)
        draft.receipts = [receipt("2021-09-30", 10_000_000)]
        draft.fixed = Decision(on: day("2022-04-28"), nationalShare: Yen(sum: 6_000_000))
        draft.orders = [order(.companysBreach, 3_000_000, on: "2022-04-28", paid: [("2022-04-28", 3_000_000)])]
        // (L03, L04) 10,000,000 − 6,000,000 − 3,000,000
        #expect(try reckoned(draft).amounts.excess?.amount == 1_000_000)
        draft.orders[0].day = day("2022-04-29")
        draft.orders[0].payments[0].day = day("2022-04-29")
        #expect(try reckoned(draft).amounts.excess?.amount == 4_000_000)
    }

    @Test func `outstanding is what was fixed and not received, whatever was ordered back`() throws {
        var draft = settlement(granted: 10_000_000)
        draft.receipts = [receipt("2021-09-30", 4_000_000)]
        draft.fixed = Decision(on: day("2022-04-28"), nationalShare: Yen(sum: 6_000_000))
        let amounts = try reckoned(draft).amounts
        #expect(amounts.outstanding?.amount == 2_000_000 && amounts.excess == .zero)
    }

    @Test func `what the plan with the money spent allows decides N102, N103 and N110, and only this body's plan`()
        throws
    {
        var draft = settlement(granted: 10_000_000)
        draft.receipts = [receipt("2021-09-30", 10_000_000)]
        let actual = Actual(applicant: .aizuwakamatsu, nationalShare: Yen(sum: 9_000_000))
        // Nothing is fixed: min(10,000,000, 9,000,000), and 1,000,000 were received too much
        let unfixed = try reckoned(draft, with: actual)
        #expect(unfixed.amounts.fixed?.amount == 9_000_000 && unfixed.amounts.excess?.amount == 1_000_000)
        #expect(unfixed.findings.map(\.code.rawValue) == ["N110"])
        draft.receipts = []
        draft.fixed = Decision(on: day("2022-04-28"), nationalShare: Yen(sum: 9_000_001))
        #expect(try reckoned(draft, with: actual).findings.map(\.code.rawValue) == ["N102"])
        draft.fixed?.nationalShare = Yen(sum: 8_999_999)
        #expect(try reckoned(draft, with: actual).findings.map(\.code.rawValue) == ["N103"])
        let other = Actual(applicant: .fukushima, nationalShare: Yen(sum: 9_000_000))
        #expect(try reckoned(draft, with: other).findings.map(\.code.rawValue) == ["N109"])
        #expect(try reckoned(draft, with: other).amounts.allowable == nil)
    }

    // MARK: - Readings

    @Test func `a reading that the file fixes is not open, and one by option is open again`() throws {
        var draft = settlement(granted: 1_000_000)
        draft.receipts = [receipt("2024-02-28", 1_000_000)]
        draft.orders = [order(.ownBreach, 1_000_000, on: "2024-02-28", paid: [("2024-03-01", 1_000_000)])]
        draft.readings = try [#require(StatedReading(value: .after, basis: "所管の回答"))]
        let fixed = try reckoned(draft)
        #expect(fixed.range.min.amount == 600 && fixed.range.max.amount == 600 && fixed.findings.isEmpty)
        #expect(fixed.readings[0].alternatives[0].surcharge.amount == 900)
        let overridden = try reckoned(draft, overriding: Readings([.both]))
        #expect(overridden.range.min.amount == 600 && overridden.range.max.amount == 900)
        #expect(overridden.surcharge.amount == 900 && overridden.findings.map(\.code) == [.readingMatters])
    }

    // MARK: - Estimates

    @Test func `tax to give back is the tax in the cost, as far as it was deducted and paid by the grant`() {
        // 5,500,000 × 10/110 = 500,000; × 3/4 = 375,000; × 3,000,000/6,000,000 = 187,500
        var tax = TaxReturn(
            id: "t", name: "経費", taxableCost: Yen(sum: 5_500_000), rate: .ten, deductibleShare: Ratio(3, 4),
            eligibleCost: Yen(sum: 6_000_000), nationalShare: Yen(sum: 3_000_000), basis: "申告書")
        #expect(tax.amount.amount == 187_500)
        // One yen more: 187,500.03…, rounded down once
        tax.taxableCost = Yen(sum: 5_500_001)
        #expect(tax.amount.amount == 187_500)
        tax.deductibleShare = nil
        #expect(tax.amount == .zero)
        // (L12) A general account has nothing to give back
        (tax.deductibleShare, tax.isOfGeneralAccount) = (Ratio(3, 4), true)
        #expect(tax.amount == .zero)
    }

    @Test func `property gives back its years to come, or its part of the price`() {
        // (L13) 15,951,000 × 7/10 = 11,165,700
        #expect(disposal(.remainingYears(period: 10, elapsed: 3), 15_951_000) == 11_165_700)
        #expect(disposal(.remainingYears(period: 10, elapsed: 10), 15_951_000) == 0)
        // 21,617,452 × 45,000,000/135,000,000 = 7,205,817.33…
        let sale = Disposal.Method.proceeds(price: Yen(sum: 21_617_452), totalCost: Yen(sum: 135_000_000))
        #expect(disposal(sale, 45_000_000) == 7_205_817)
    }
}

// MARK: - What the cases are written with

extension SettlementHandTests {
    private func day(_ text: String) -> Day { Day(text) ?? Day(known: 1, 1, 1) }

    private func receipt(_ on: String, _ yen: Int64) -> Receipt { Receipt(on: day(on), amount: Yen(sum: yen)) }

    private func settlement(granted: Int64) -> SettlementDraft {
        SettlementDraft(
            applicant: Applicant(code: .aizuwakamatsu, name: "会津若松市"),
            decisions: [Decision(on: day("2000-01-01"), nationalShare: Yen(sum: granted))])
    }

    private func order(
        _ ground: ReturnOrder.Ground, _ yen: Int64, on: String, due: String = "2999-12-31",
        paid: [(String, Int64)], id: String = "r1"
    ) -> ReturnOrder {
        var order = ReturnOrder(id: id, ground: ground, amount: Yen(sum: yen), on: day(on), dueOn: day(due))
        order.payments = paid.map { ReturnOrder.Payment(on: day($0.0), amount: Yen(sum: $0.1)) }
        return order
    }

    private func reckoned(
        _ draft: SettlementDraft, with actual: Actual? = nil, asOf: String? = nil, overriding: Readings = .none
    ) throws -> Reckoning {
        try #require(try Settlement(draft).reckoned(with: actual, asOf: asOf.map(day), overriding: overriding))
    }

    /// So much received on one day and paid back on another.
    private func breach(
        _ yen: Int64 = 1_000_000, received: String, paid: String, overriding: Readings = .none
    ) throws -> Reckoning {
        var draft = settlement(granted: yen)
        draft.receipts = [receipt(received, yen)]
        draft.orders = [order(.ownBreach, yen, on: received, paid: [(paid, yen)])]
        return try reckoned(draft, overriding: overriding)
    }

    /// A million, due on 31 May 2023.
    private func late(paid: [(String, Int64)], asOf: String? = nil) throws -> OrderAccount {
        var draft = settlement(granted: 1_000_000)
        draft.receipts = [receipt("2023-05-01", 1_000_000)]
        draft.orders = [order(.changedCircumstances, 1_000_000, on: "2023-05-10", due: "2023-05-31", paid: paid)]
        return try reckoned(draft, asOf: asOf).orders[0]
    }

    private func disposal(_ method: Disposal.Method, _ share: Int64) -> Int64 {
        Disposal(id: "a", name: "建物", method: method, nationalShare: Yen(sum: share), basis: "照会").amount.amount
    }
}
