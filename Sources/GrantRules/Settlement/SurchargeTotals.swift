/// The 加算金 of all orders together under every answer to both questions, each order rounded down for itself.
struct SurchargeTotals {
    private var consumed = Pair()
    private var afresh = Pair()

    /// Both days counted, or the first one not.
    private struct Pair {
        var both = Yen.zero
        var after = Yen.zero

        mutating func add(_ origin: ReceiptLedger.Origin, _ payments: PaymentsInOrder, until end: Day?) {
            both = both.plus(payments.yenDays(since: origin, until: end, countingFirst: true).charge)
            after = after.plus(payments.yenDays(since: origin, until: end, countingFirst: false).charge)
        }
    }

    mutating func add(
        consumed origin: ReceiptLedger.Origin, afresh other: ReceiptLedger.Origin, _ payments: PaymentsInOrder,
        until end: Day?
    ) {
        consumed.add(origin, payments, until: end)
        afresh.add(other, payments, until: end)
    }

    func yen(under readings: Readings) -> Yen {
        let pair = readings.takes(.afresh) ? afresh : consumed
        return readings.takes(.after) ? pair.after : pair.both
    }
}

/// One reading of a settlement, and what the 加算金 would be under each other answer with the rest as used.
package struct SettledReading: Sendable {
    package let inUse: ReadingInUse
    package let used: Yen
    /// In the order of the register.
    package let alternatives: [Alternative]

    package struct Alternative: Sendable {
        package let value: ReadingValue
        package let surcharge: Yen
    }

    /// Whether the 加算金 hangs on this reading alone.
    package var matters: Bool { alternatives.contains { $0.surcharge != used } }
}
