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

    /// The places with which something collides.
    private func others(_ edit: (inout SettlementDraft) -> Void) -> [String] {
        var draft = SettlementCase.example { _ in }.draft
        edit(&draft)
        return PlanProblems(in: draft).all.compactMap { $0.other?.pointer }
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

    @Test func `what is wrong names what it is measured by`() throws {
        #expect(others { $0.fixed?.day = Day(known: 2021, 3, 29) } == ["/decisions"])
        #expect(others { $0.orders[0].dueOn = Day(known: 2022, 5, 9) } == ["/orders/0/on"])
        #expect(others { $0.orders[0].payments[0].day = Day(known: 2022, 5, 9) } == ["/orders/0/on"])
        #expect(
            others { $0.taxReturns = [tax(6, 6, of: 5)] }
                == ["/taxReturns/0/eligibleCost", "/taxReturns/0/eligibleCost"])
        #expect(others { $0.disposals = [sale(price: 0, of: 4, 5)] } == ["/disposals/0/totalCost"])
        #expect(try refused { $0.disposals = [sale(price: 0, of: 0, 0)] } == ["amountOfNothing /disposals/0/totalCost"])
    }

    private func tax(_ taxable: Int64, _ share: Int64, of eligible: Int64) -> TaxReturn {
        TaxReturn(
            id: "t", name: "経費", taxableCost: Yen(sum: taxable), rate: .ten, deductibleShare: nil,
            eligibleCost: Yen(sum: eligible), nationalShare: Yen(sum: share), basis: "申告書")
    }

    private func sale(price: Int64, of cost: Int64, _ share: Int64) -> Disposal {
        Disposal(
            id: "a", name: "建物", method: .proceeds(price: Yen(sum: price), totalCost: Yen(sum: cost)),
            nationalShare: Yen(sum: share), basis: "照会")
    }

    @Test func `ids stand once in their own list, readings once, and there is a decision`() throws {
        #expect(
            try refused { $0.orders.append($0.orders[0]) } == ["duplicateID /orders/1/id"])
        #expect(
            try refused { $0.taxReturns = [tax(5, 5, of: 5), tax(5, 5, of: 5)] } == ["duplicateID /taxReturns/1/id"])
        #expect(
            try refused { $0.disposals = [sale(price: 1, of: 5, 5), sale(price: 1, of: 5, 5)] }
                == ["duplicateID /disposals/1/id"])
        #expect(
            try refused {
                $0.taxReturns = [tax(5, 5, of: 5)]
                $0.taxReturns[0].id = "r1"
            } == [])
        #expect(
            try refused {
                $0.taxReturns = [tax(5, 5, of: 5)]
                $0.disposals = [sale(price: 1, of: 5, 5)]
                $0.disposals[0].id = $0.taxReturns[0].id
            } == [])
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

    /// Each puts so many yen into the file.
    private static let puts: [(times: Int64, put: @Sendable (inout SettlementDraft) -> Void)] = [
        (1, { $0.decisions[0].nationalShare = yen }),
        (1, { $0.fixed = Decision(on: Day(known: 2022, 4, 28), nationalShare: yen) }),
        (1, { $0.orders = [order { _ in }] }),
        (2, { $0.orders = [order { $0.payments = [ReturnOrder.Payment(on: $0.day, amount: yen)] }] }),
        (2, { $0.orders = [order { $0.waived = ReturnOrder.Waiver(surcharge: yen) }] }),
        (2, { $0.orders = [order { $0.waived = ReturnOrder.Waiver(lateCharge: yen) }] }),
        (
            3,
            {
                $0.taxReturns = [
                    TaxReturn(
                        id: "t", name: "経費", taxableCost: yen, rate: .ten, deductibleShare: nil, eligibleCost: yen,
                        nationalShare: yen, basis: "申告書")
                ]
            }
        ),
        (1, { $0.disposals = [disposal(.remainingYears(period: 10, elapsed: 3))] }),
        (3, { $0.disposals = [disposal(.proceeds(price: yen, totalCost: yen))] }),
    ]

    /// Beside receipts that fill the rest of 2^53 − 1, or are a yen too many.
    @Test(arguments: puts.indices)
    func `every amount of the file counts`(_ place: Int) throws {
        let (times, put) = SettlementDoorTests.puts[place]
        func filled(_ more: Int64) -> (inout SettlementDraft) -> Void {
            { draft in
                (draft.orders, draft.fixed, draft.decisions[0].nationalShare) = ([], nil, .zero)
                put(&draft)
                let large = Receipt(on: Day(known: 2022, 1, 1), amount: Yen(sum: 9_000_000_000_000))
                draft.receipts = Array(repeating: large, count: 1_000)
                let rest = 7_199_254_740_991 - times * yen.amount + more
                draft.receipts.append(Receipt(on: Day(known: 2022, 1, 1), amount: Yen(sum: rest)))
            }
        }
        #expect(try refused(filled(0)) == [])
        #expect(try refused(filled(1)) == ["sumTooLarge "])
    }

    @Test func `a settlement is what was written down, whoever made it`() throws {
        let draft = SettlementCase.example { _ in }.draft
        let (one, other) = (try Settlement(draft), try Settlement(draft))
        #expect(one !== other && one == other)
        let changed = try one.changing { $0.orders = [] }
        #expect(changed != other && changed.draft.orders.isEmpty)
        // Without an order the day on which the amount was fixed is the last.
        #expect(changed.reckoned(asOf: Day(known: 2022, 4, 28)) != nil)
        #expect(changed.reckoned(asOf: Day(known: 2022, 4, 27)) == nil)
    }

    @Test func `a day on which not everything had happened yet is refused`() throws {
        let settlement = try Settlement(SettlementCase.example { _ in }.draft)
        #expect(settlement.reckoned(asOf: Day(known: 2022, 5, 31)) != nil)
        #expect(settlement.reckoned(asOf: Day(known: 2022, 5, 30)) == nil)
    }
}

private let yen = Yen(sum: 1_000_000)

private func order(_ edit: (inout ReturnOrder) -> Void) -> ReturnOrder {
    let day = Day(known: 2022, 5, 10)
    var order = ReturnOrder(id: "r1", ground: .overpaid, amount: yen, on: day, dueOn: day)
    edit(&order)
    return order
}

private func disposal(_ method: Disposal.Method) -> Disposal {
    Disposal(id: "a", name: "建物", method: method, nationalShare: yen, basis: "照会")
}
