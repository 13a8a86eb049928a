@testable import GrantRules

// Both answers as lines that are equal exactly when every figure, day and code of the two is.
extension SlowReckoning {
    var lines: [String] {
        func text(_ figure: Int?) -> String { figure.map { "\($0)" } ?? "-" }
        var lines = [
            "amounts \(granted) \(text(allowable)) \(text(fixed)) \(received) \(text(excess)) \(text(outstanding))"
        ]
        for account in accounts {
            lines.append(
                "\(account.id) \(account.unallocated) \(account.paid) \(account.unpaid) \(account.beyond) "
                    + "\(account.surcharge) \(account.late) \(account.owed)")
            for part in account.parts {
                lines.append("  \(part.receivedOn) \(part.amount)")
                lines += part.spans.map { "    \($0.base) \($0.from) \($0.to) \($0.days)" }
            }
            lines += account.lateSpans.map { "  late \($0.base) \($0.from) \($0.to) \($0.days)" }
        }
        lines += readings.map { "\($0.id) \($0.value) \($0.from) \($0.open) \($0.other) \($0.surcharge)" }
        lines += ["range \(range.min) \(range.max)", "\(taxes) \(disposals)"]
        return lines + findings
    }
}

extension Reckoning {
    var lines: [String] {
        func text(_ yen: Yen?) -> String { yen.map { "\($0.amount)" } ?? "-" }
        var lines = [
            "amounts \(amounts.granted.amount) \(text(amounts.allowable)) \(text(amounts.fixed)) "
                + "\(amounts.received.amount) \(text(amounts.excess)) \(text(amounts.outstanding))"
        ]
        for account in orders {
            lines.append(
                "\(account.order.id) \(account.unallocated.amount) \(account.principalPaid.amount) "
                    + "\(account.principalUnpaid.amount) \(account.beyond.amount) \(account.surcharge.amount) "
                    + "\(account.lateCharge.amount) \(account.owed.amount)")
            for part in account.parts {
                lines.append("  \(part.receivedOn.asNumber) \(part.amount.amount)")
                lines += part.surcharge.spans.map { "    " + $0.line }
            }
            lines += account.late.spans.map { "  late " + $0.line }
        }
        for reading in readings {
            let used = reading.inUse
            for other in reading.alternatives {
                lines.append(
                    "\(used.reading.id) \(used.value.id) \(used.origin.rawValue) \(used.isOpen) \(other.value.id) "
                        + "\(other.surcharge.amount)")
            }
        }
        lines += [
            "range \(range.min.amount) \(range.max.amount)",
            "\(draft.taxReturns.map(\.amount.amount)) \(draft.disposals.map(\.amount.amount))",
        ]
        return lines
            + breaches.map { breach in
                let severity = Rule.ofSettlements.first(with: breach.code)?.severity.name ?? "?"
                return "\(breach.code.rawValue) \(severity) \(breach.path.pointer)"
            }.sorted()
    }
}

extension Span {
    fileprivate var line: String { "\(base.amount) \(from.asNumber) \(to.asNumber) \(days)" }
}

extension Day {
    var asNumber: Int { year * 10_000 + month * 100 + day }
}

extension SlowSettlement {
    init(_ draft: SettlementDraft) {
        func dated(_ day: Day, _ yen: Yen) -> Dated { Dated(on: day.asNumber, amount: Int(yen.amount)) }
        var stated: [String: String] = [:]
        for reading in draft.readings { stated[reading.value.reading.id] = reading.value.id }
        self.init(
            code: Int(draft.applicant.code.text) ?? 0,
            decisions: draft.decisions.map { dated($0.day, $0.nationalShare) },
            receipts: draft.receipts.map { dated($0.day, $0.amount) },
            fixed: draft.fixed.map { dated($0.day, $0.nationalShare) }, stated: stated,
            orders: draft.orders.map { order in
                Order(
                    id: order.id, ground: order.ground.rawValue, amount: Int(order.amount.amount),
                    on: order.day.asNumber, dueOn: order.dueOn.asNumber,
                    payments: order.payments.map { dated($0.day, $0.amount) },
                    waivedSurcharge: order.waived?.surcharge.map { Int($0.amount) },
                    waivedLate: order.waived?.lateCharge.map { Int($0.amount) }, hasWaiver: order.waived != nil)
            },
            taxes: draft.taxReturns.map { tax in
                Tax(
                    id: tax.id, taxable: Int(tax.taxableCost.amount), rate: Int(tax.rate.rawValue),
                    numerator: Int(tax.deductibleShare?.numerator ?? 0),
                    denominator: Int(tax.deductibleShare?.denominator ?? 1), eligible: Int(tax.eligibleCost.amount),
                    share: Int(tax.nationalShare.amount), generalAccount: tax.isOfGeneralAccount)
            },
            disposals: draft.disposals.map { disposal in
                let share = Int(disposal.nationalShare.amount)
                switch disposal.method {
                case .remainingYears(let period, let elapsed):
                    return Disposal(id: disposal.id, share: share, years: (period, elapsed), sale: nil)
                case .proceeds(let price, let totalCost):
                    return Disposal(
                        id: disposal.id, share: share, years: nil, sale: (Int(price.amount), Int(totalCost.amount)))
                }
            })
    }
}
