import Foundation

@testable import GrantRules

extension SettlementDraft {
    /// A plain reading of a valid `grant-settlement/1` object by Foundation, apart from the reader of GrantDocuments.
    init(json: [String: Any]) throws {
        let body = try json.object("applicant")
        self.init(
            applicant: Applicant(code: try body.code("code"), name: try body.text("name")),
            decisions: try json.list("decisions").map { try Decision(json: $0) })
        receipts = try json.list("receipts").map { receipt in
            Receipt(
                on: try receipt.date("on"), amount: try receipt.yen("amount"),
                kind: (receipt["kind"] as? String).flatMap(Receipt.Kind.init(rawValue:)))
        }
        fixed = try (json["fixed"] as? [String: Any]).map { try Decision(json: $0) }
        readings = try json.list("readings").map { entry in
            let reading = try Reading(id: entry.text("id")).orThrow("reading")
            return try StatedReading(
                value: reading.value(named: entry.text("value")).orThrow("value"), basis: entry.text("basis")
            ).orThrow("basis")
        }
        orders = try json.list("orders").map { try ReturnOrder(json: $0) }
        taxReturns = try json.list("taxReturns").map { try TaxReturn(json: $0) }
        disposals = try json.list("disposals").map { try Disposal(json: $0) }
    }
}

extension Decision {
    fileprivate init(json: [String: Any]) throws {
        self.init(on: try json.date("on"), nationalShare: try json.yen("nationalShare"))
    }
}

extension ReturnOrder {
    fileprivate init(json: [String: Any]) throws {
        self.init(
            id: try json.text("id"), ground: try Ground(rawValue: json.text("ground")).orThrow("ground"),
            amount: try json.yen("amount"), on: try json.date("on"), dueOn: try json.date("dueOn"))
        payments = try json.list("payments").map { Payment(on: try $0.date("on"), amount: try $0.yen("amount")) }
        waived = try (json["waived"] as? [String: Any]).map {
            Waiver(surcharge: try $0.optionalYen("surcharge"), lateCharge: try $0.optionalYen("lateCharge"))
        }
    }
}

extension TaxReturn {
    fileprivate init(json: [String: Any]) throws {
        self.init(
            id: try json.text("id"), name: try json.text("name"), taxableCost: try json.yen("taxableCost"),
            rate: try Rate(rawValue: json.number("taxRate")).orThrow("taxRate"),
            deductibleShare: Ratio(utf8: try json.text("deductibleShare").utf8),
            eligibleCost: try json.yen("eligibleCost"), nationalShare: try json.yen("nationalShare"),
            basis: try json.text("basis"))
        isOfGeneralAccount = json["generalAccount"] as? Bool ?? false
    }
}

extension Disposal {
    fileprivate init(json: [String: Any]) throws {
        let method: Method =
            try json.text("method") == "proceeds"
            ? .proceeds(price: json.yen("price"), totalCost: json.yen("totalCost"))
            : .remainingYears(period: Int(json.number("period")), elapsed: Int(json.number("elapsed")))
        self.init(
            id: try json.text("id"), name: try json.text("name"), method: method,
            nationalShare: try json.yen("nationalShare"), basis: try json.text("basis"))
    }
}

extension [String: Any] {
    fileprivate func date(_ key: String) throws -> Day { try Day(text(key)).orThrow(key) }
}

extension Reckoning {
    /// The answer in the shape of `expected` in the worked settlements.
    var asWorked: [String: Any] {
        func yen(_ yen: Yen?) -> Any { yen.map { $0.amount as Any } ?? NSNull() }
        return [
            "verdict": verdict.rawValue,
            "amounts": [
                "granted": amounts.granted.amount, "allowable": yen(amounts.allowable), "fixed": yen(amounts.fixed),
                "received": amounts.received.amount, "excess": yen(amounts.excess),
                "outstanding": yen(amounts.outstanding),
            ],
            "orders": orders.map(\.asWorked),
            "readings": readings.map { reading in
                [
                    "id": reading.inUse.reading.id, "value": reading.inUse.value.id, "open": reading.inUse.isOpen,
                    "alternatives": reading.alternatives.map {
                        ["value": $0.value.id, "surcharge": $0.surcharge.amount] as [String: Any]
                    },
                ] as [String: Any]
            },
            "range": ["surcharge": ["min": range.min.amount, "max": range.max.amount]],
            "taxReturns": draft.taxReturns.map(\.amount.amount), "disposals": draft.disposals.map(\.amount.amount),
            "findings": findings.map { [$0.code.rawValue, $0.severity.name, $0.place.pointer] }.sorted {
                $0.lexicographicallyPrecedes($1)
            },
        ]
    }
}

extension OrderAccount {
    fileprivate var asWorked: [String: Any] {
        [
            "id": order.id, "ground": order.ground.rawValue, "amount": order.amount.amount,
            "allocated": parts.map { part in
                [
                    "receivedOn": part.receivedOn.text, "amount": part.amount.amount,
                    "spans": part.surcharge.spans.map(\.asWorked),
                ] as [String: Any]
            },
            "unallocated": unallocated.amount, "principalPaid": principalPaid.amount,
            "principalUnpaid": principalUnpaid.amount, "beyond": beyond.amount, "surcharge": surcharge.amount,
            "lateCharge": lateCharge.amount, "lateSpans": late.spans.map(\.asWorked), "owed": owed.amount,
        ]
    }
}

extension Span {
    fileprivate var asWorked: [String: Any] {
        ["base": base.amount, "from": from.text, "to": to.text, "days": days]
    }
}
