import GrantRules

extension Report {
    func writeSettlement(into json: inout JSONWriter) {
        json.head("grant-settlement-report/1", tool, nil)
        writeFile(into: &json)
        json.string("verdict", verdict.rawValue)
        reckoning?.write(into: &json)
    }

    /// Whose settlement it is, and what it was run with.
    private func writeFile(into json: inout JSONWriter) {
        json.object("settlement") { settlement in
            settlement.string("file", file)
            settlement.string("sha256", sha256)
            settlement.string("title", optional: title)
            settlement.applicant(of: self)
        }
        guard case .settled(let reckoning, let actual) = answer else { return }
        if let actual {
            json.object("actual") {
                $0.string("file", actual.file)
                $0.string("sha256", actual.sha256)
                if actual.verdict != .conforms {
                    $0.string("verdict", actual.verdict.rawValue)
                    $0.number("errors", Int64(actual.counts.errors))
                }
            }
        }
        json.string("asOf", optional: reckoning.asOf?.text)
    }
}

extension Reckoning {
    func write(into json: inout JSONWriter) {
        json.object("amounts") {
            $0.yen("granted", amounts.granted)
            $0.number("allowable", orNull: amounts.allowable?.amount)
            $0.number("fixed", orNull: amounts.fixed?.amount)
            $0.yen("received", amounts.received)
            $0.number("excess", orNull: amounts.excess?.amount)
            $0.number("outstanding", orNull: amounts.outstanding?.amount)
        }
        json.objects("orders", orders) { entry, account in account.write(into: &entry) }
        json.objects("readings", readings) { json, reading in
            json.write(reading.inUse)
            json.objects("alternatives", reading.alternatives) { entry, other in
                entry.string("value", other.value.id)
                entry.yen("surcharge", other.surcharge)
            }
        }
        json.object("range") {
            $0.object("surcharge") {
                $0.yen("min", range.min)
                $0.yen("max", range.max)
            }
        }
        json.estimates("taxReturns", draft.taxReturns.map { ($0.id, $0.amount) })
        json.estimates("disposals", draft.disposals.map { ($0.id, $0.amount) })
    }
}

extension OrderAccount {
    fileprivate func write(into json: inout JSONWriter) {
        json.string("id", order.id)
        json.string("ground", order.ground.rawValue)
        json.yen("amount", order.amount)
        json.objects("allocated", parts) { entry, part in
            entry.string("receivedOn", part.receivedOn.text)
            entry.yen("amount", part.amount)
            entry.spans("spans", part.surcharge.spans)
        }
        json.yen("unallocated", unallocated)
        json.yen("principalPaid", principalPaid)
        json.yen("principalUnpaid", principalUnpaid)
        json.yen("beyond", beyond)
        json.yen("surcharge", surcharge)
        json.yen("lateCharge", lateCharge)
        json.spans("lateSpans", late.spans)
        json.yen("owed", owed)
    }
}

extension JSONWriter {
    fileprivate mutating func spans(_ key: String, _ spans: [Span]) {
        objects(key, spans) { entry, span in
            entry.yen("base", span.base)
            entry.string("from", span.from.text)
            entry.string("to", span.to.text)
            entry.number("days", Int64(span.days))
        }
    }

    fileprivate mutating func estimates(_ key: String, _ estimates: [(id: String, amount: Yen)]) {
        objects(key, estimates) { entry, estimate in
            entry.string("id", estimate.id)
            entry.yen("amount", estimate.amount)
        }
    }

    mutating func write(_ reading: ReadingInUse) {
        string("id", reading.reading.id)
        string("value", reading.value.id)
        string("from", reading.origin.rawValue)
        bool("open", reading.isOpen)
        string("stated", optional: reading.stated?.value.id)
        string("basis", optional: reading.basis)
    }
}
