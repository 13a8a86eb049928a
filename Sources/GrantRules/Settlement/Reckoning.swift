/// The answer to one settlement: what is fixed, what goes back with what charges, and what hangs on the readings.
public struct Reckoning: Sendable {
    /// What was reckoned; readings that it fixes may have been overridden for this run.
    public let settlement: Settlement
    package let actual: Actual?
    /// The day up to which what is unpaid is charged.
    public let asOf: Day?
    /// Of the award as a whole, before its orders are charged one by one.
    public let amounts: AwardAmounts
    /// In the order of the file.
    package let orders: [OrderAccount]
    package let readings: [SettledReading]
    /// Smallest and largest 加算金 over the open readings.
    public let range: YenRange
    /// In the order of codes, and of the file within a code.
    package private(set) var breaches: [Breach] = []
    /// `violations` as soon as one finding is an error.
    public private(set) var verdict = Verdict.conforms

    /// The 加算金 of all orders.
    public var surcharge: Yen { orders.reduce(.zero) { $0.plus($1.surcharge) } }
    /// What is still to be paid under all orders.
    public var owed: Yen { orders.reduce(.zero) { $0.plus($1.owed) } }
    package var draft: SettlementDraft { settlement.draft }
    /// The register by which sources are cited.
    package var schedule: Schedule { .latest }
}

extension Settlement {
    /// Nothing for a day on which not everything had happened yet.
    public func reckoned(with actual: Actual? = nil, asOf day: Day? = nil, overriding overrides: Readings = .none)
        -> Reckoning?
    {
        if let day, day < lastDay { return nil }
        return Reckoning(self, actual, asOf: day, overriding: overrides)
    }
}

extension Reckoning {
    fileprivate init(_ settlement: Settlement, _ actual: Actual?, asOf: Day?, overriding overrides: Readings) {
        self.settlement = settlement
        self.actual = actual
        self.asOf = asOf
        let draft = settlement.draft
        let register = OpenQuestion.nationalGrants
        let state = ReadingState(register, stated: draft.readings, overriding: overrides)
        amounts = AwardAmounts(draft, actual)
        let (orders, totals) = Reckoning.accounts(of: draft, asOf: asOf, under: state.used)
        self.orders = orders
        readings = register.map { question in
            let inUse = question.inUse(stated: draft.readings, overriding: overrides)
            return SettledReading(
                inUse: inUse, used: totals.yen(under: state.used),
                alternatives: question.answers.filter { $0.value != inUse.value }.map {
                    SettledReading.Alternative(
                        value: $0.value, surcharge: totals.yen(under: state.used.taking($0.value)))
                })
        }
        var range = YenRange(totals.yen(under: state.used))
        state.used.forEachWay(of: state.open) { range.include(totals.yen(under: $0)) }
        self.range = range
        var found = Breaches(keepingAll: true)
        for case .settlement(let check, _) in Rule.ofSettlements.flatMap({ $0.looks }) { check(self, &found) }
        breaches = found.inOrder
        let errors = Rule.ofSettlements.filter { $0.severity == .error }.map { $0.code }
        if breaches.contains(where: { errors.contains($0.code) }) { verdict = .violations }
    }

    /// The orders act by their day, and within a day as they stand in the file.
    private static func accounts(of draft: SettlementDraft, asOf: Day?, under readings: Readings)
        -> (orders: [OrderAccount], totals: SurchargeTotals)
    {
        var (ledger, totals) = (ReceiptLedger(draft.receipts), SurchargeTotals())
        var accounts: [(place: Int, account: OrderAccount)] = []
        let byDay = draft.orders.indices.sorted { (draft.orders[$0].day, $0) < (draft.orders[$1].day, $1) }
        for place in byDay {
            let order = draft.orders[place]
            let payments = PaymentsInOrder(order)
            let end = asOf ?? payments.lastDay
            ledger.advance(to: order.day)
            let consumed = ledger.consume(order.amount)
            if order.ground.bearsSurcharge {
                totals.add(
                    consumed: ledger.origin(of: consumed), afresh: ledger.originAfresh(order.amount), payments,
                    until: end)
            }
            let account = OrderAccount(
                order, taking: readings.takes(.afresh) ? ledger.afresh(order.amount) : consumed,
                of: draft.receipts, toTake: consumed.reduce(.zero) { $0.plus($1.amount) }, payments, until: end,
                countingFirst: !readings.takes(.after))
            accounts.append((place, account))
        }
        return (accounts.sorted { $0.place < $1.place }.map { $0.account }, totals)
    }
}

extension ReadingState {
    init(_ register: [OpenQuestion], stated: [StatedReading], overriding overrides: Readings) {
        let values = register.flatMap { $0.answers.map { $0.value } }
        self.init(
            Readings(register.map { $0.defaultValue }), AnswerSet(values.map { AnswerSet($0) }), stated: stated,
            overriding: overrides)
    }
}

extension Reckoning {
    /// Nothing for a breach that no rule of settlements makes.
    package func finding(for breach: Breach, in bytes: Range<Int> = 0..<0) -> Finding? {
        guard let rule = Rule.ofSettlements.first(with: breach.code) else { return nil }
        let words = rule.looks.compactMap { look in if case .settlement(_, let words) = look { words } else { nil } }
        guard let message = words.first?(Case(breach: breach, subject: self)) else { return nil }
        return Finding(
            rule, at: Finding.Place(pointer: breach.path.pointer, bytes: bytes), item: item(of: breach),
            reading: breach.reading, figures: breach.figures, message: message, under: schedule,
            citing: breach.reading.map { [.reading($0)] }, asking: OpenQuestion.nationalGrants)
    }

    package var findings: [Finding] { breaches.compactMap { finding(for: $0) } }

    /// `order/r1`, by which a finding is known again when the list has changed.
    private func item(of breach: Breach) -> String? {
        guard breach.item >= 0 else { return nil }
        let place = Int(breach.item)
        return breach.path.isOfDisposal
            ? "disposal/" + draft.disposals[place].id : "order/" + draft.orders[place].id
    }

    /// Whether the charges of an order go on to a day that nobody has named: then they are lower bounds.
    package func grows(_ account: OrderAccount) -> Bool { asOf == nil && account.principalUnpaid > .zero }

    /// The order that a breach belongs to; only rules about orders ask.
    func account(of breach: Breach) -> OrderAccount { orders[Int(breach.item)] }
}
