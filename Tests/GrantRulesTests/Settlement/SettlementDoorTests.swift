import Testing

@testable import GrantRules

/// A settlement that does not hold together is none.
@Suite struct SettlementDoorTests {
    private func refused(_ edit: (inout SettlementDraft) -> Void) throws -> [String] {
        var draft = SettlementCase.example { _ in }.draft
        edit(&draft)
        do {
            _ = try Settlement(draft)
            return []
        } catch {
            return error.all.map { "\($0.kind) \($0.path.pointer)" }
        }
    }

    @Test func `the example holds together`() throws { #expect(try refused { _ in } == []) }

    @Test func `days do not run backwards`() throws {
        #expect(try refused { $0.fixed?.day = Day(known: 2021, 3, 30) } == [])
        #expect(try refused { $0.fixed?.day = Day(known: 2021, 3, 29) } == ["dayTooEarly /fixed/on"])
        #expect(try refused { $0.orders[0].dueOn = Day(known: 2022, 5, 10) } == [])
        #expect(try refused { $0.orders[0].dueOn = Day(known: 2022, 5, 9) } == ["dayTooEarly /orders/0/dueOn"])
        #expect(try refused { $0.orders[0].payments[0].day = Day(known: 2022, 5, 10) } == [])
        #expect(
            try refused { $0.orders[0].payments[0].day = Day(known: 2022, 5, 9) } == ["dayTooEarly /orders/0/payments"])
    }

    @Test func `amounts are something, and no part is above its whole`() throws {
        #expect(try refused { $0.orders[0].amount = .zero } == ["amountOfNothing /orders/0/amount"])
        #expect(try refused { $0.orders[0].payments[0].amount = .zero } == ["amountOfNothing /orders/0/payments"])
        #expect(try refused { $0.orders[0].waived = ReturnOrder.Waiver() } == ["nothingWaived /orders/0/waived"])
        func tax(_ taxable: Int64, _ share: Int64, of eligible: Int64) -> TaxReturn {
            TaxReturn(
                id: "t", name: "経費", taxableCost: Yen(sum: taxable), rate: .ten, deductibleShare: nil,
                eligibleCost: Yen(sum: eligible), nationalShare: Yen(sum: share), basis: "申告書")
        }
        #expect(try refused { $0.taxReturns = [tax(5, 5, of: 5)] } == [])
        #expect(
            try refused { $0.taxReturns = [tax(6, 6, of: 5)] } == [
                "partAboveWhole /taxReturns/0/taxableCost", "partAboveWhole /taxReturns/0/nationalShare",
            ])
        #expect(try refused { $0.taxReturns = [tax(0, 0, of: 0)] } == ["amountOfNothing /taxReturns/0/eligibleCost"])
    }

    @Test func `property has a period, and a cost that holds its national share`() throws {
        func disposal(_ method: Disposal.Method, _ share: Int64 = 5) -> Disposal {
            Disposal(id: "a", name: "建物", method: method, nationalShare: Yen(sum: share), basis: "照会")
        }
        #expect(try refused { $0.disposals = [disposal(.remainingYears(period: 100, elapsed: 200))] } == [])
        #expect(
            try refused { $0.disposals = [disposal(.remainingYears(period: 101, elapsed: 201))] } == [
                "yearsOutOfRange /disposals/0/period", "yearsOutOfRange /disposals/0/elapsed",
            ])
        #expect(
            try refused { $0.disposals = [disposal(.remainingYears(period: 0, elapsed: 0))] } == [
                "yearsOutOfRange /disposals/0/period"
            ])
        #expect(try refused { $0.disposals = [disposal(.proceeds(price: .zero, totalCost: Yen(sum: 5)))] } == [])
        #expect(
            try refused { $0.disposals = [disposal(.proceeds(price: .zero, totalCost: Yen(sum: 4)))] } == [
                "partAboveWhole /disposals/0/nationalShare"
            ])
    }

    @Test func `ids stand once in their own list, readings once, and there is a decision`() throws {
        #expect(
            try refused { $0.orders.append($0.orders[0]) } == ["duplicateID /orders/1/id"])
        #expect(try refused { $0.decisions = [] } == ["noDecision /decisions"])
        let after = try #require(StatedReading(value: .after, basis: "回答"))
        #expect(try refused { $0.readings = [after, after] } == ["readingStatedTwice /readings/1"])
    }

    @Test func `all amounts together keep within what every reader keeps exactly`() throws {
        func receive(_ yen: Int64) -> (inout SettlementDraft) -> Void {
            { draft in
                draft.orders = []
                draft.fixed = nil
                draft.decisions[0].nationalShare = .zero
                draft.receipts = Array(
                    repeating: Receipt(on: Day(known: 2022, 1, 1), amount: Yen(sum: 9_000_000_000_000)), count: 1_000)
                draft.receipts.append(Receipt(on: Day(known: 2022, 1, 1), amount: Yen(sum: yen)))
            }
        }
        // 9,000,000,000,000 × 1,000 + 7,199,254,740,991 = 2^53 − 1
        #expect(try refused(receive(7_199_254_740_991)) == [])
        #expect(try refused(receive(7_199_254_740_992)) == ["sumTooLarge "])
    }

    @Test func `a day on which not everything had happened yet is refused`() throws {
        let settlement = try Settlement(SettlementCase.example { _ in }.draft)
        #expect(settlement.reckoned(asOf: Day(known: 2022, 5, 31)) != nil)
        #expect(settlement.reckoned(asOf: Day(known: 2022, 5, 30)) == nil)
    }
}
