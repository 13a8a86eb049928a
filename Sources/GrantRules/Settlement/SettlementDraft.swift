/// What anyone may write down of an award and of what became of it, field by field as in `grant-settlement/1`.
public struct SettlementDraft: Equatable, Sendable {
    /// For people; nothing is judged by it.
    public var title: String?
    /// The body that received the grant; its claim of a disadvantaged area is not asked for here.
    public var applicant: Applicant
    /// 交付決定 and its changes.
    public var decisions: [Decision]
    /// May be empty; of two on one day, the later in the list is the later.
    public var receipts: [Receipt] = []
    /// 額の確定 (L02), not before the first decision; nil while the amount is not fixed.
    public var fixed: Decision?
    /// Questions that the settlement fixes, each on a stated basis and at most once.
    public var readings: [StatedReading] = []
    /// They act by their day, on one day in the order of the list.
    public var orders: [ReturnOrder] = []
    /// Estimates beside everything else: no order and no total counts them.
    package var taxReturns: [TaxReturn] = []
    /// Estimates beside everything else: no order and no total counts them.
    package var disposals: [Disposal] = []
    /// For people; nothing is judged by them.
    public var notes: String?

    /// An award of which nothing has come yet; `Settlement` refuses one without any decision.
    public init(applicant: Applicant, decisions: [Decision]) {
        self.applicant = applicant
        self.decisions = decisions
    }
}

/// A paper that says how much the grant is: 交付決定, its change, or 額の確定.
public struct Decision: Equatable, Sendable {
    /// The latest up to the day of fixing says what was granted; of 額の確定 it is that day itself.
    public var day: Day
    /// The whole of it from that day on, not what a change adds.
    public var nationalShare: Yen
    /// Which paper it is; nothing is judged by it.
    public var document: String?

    /// Checks nothing beyond what its values do.
    public init(on day: Day, nationalShare: Yen, document: String? = nil) {
        self.day = day
        self.nationalShare = nationalShare
        self.document = document
    }
}

/// Grant money that the body received.
public struct Receipt: Equatable, Sendable {
    /// Orders of this day or later may take from it; the 加算金 runs from it (L05), or under `after` from the next day.
    public var day: Day
    /// National money, as received.
    public var amount: Yen
    /// For people, nil when not stated: no figure hangs on it.
    public var kind: Kind?

    /// How it was paid out, as the body states it; nothing is judged by it.
    public enum Kind: String, Sendable, CaseIterable {
        /// 概算払
        case advance
        /// 精算払
        case final
    }

    /// Checks nothing beyond what its values do.
    public init(on day: Day, amount: Yen, kind: Kind? = nil) {
        self.day = day
        self.amount = amount
        self.kind = kind
    }
}
