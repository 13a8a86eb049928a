/// What anyone may write down of an award and of what became of it, field by field as in `grant-settlement/1`.
public struct SettlementDraft: Equatable, Sendable {
    public var title: String?
    public var applicant: Applicant
    /// 交付決定 and its changes.
    public var decisions: [Decision]
    public var receipts: [Receipt] = []
    public var fixed: Decision?
    public var readings: [StatedReading] = []
    public var orders: [ReturnOrder] = []
    public var taxReturns: [TaxReturn] = []
    public var disposals: [Disposal] = []
    public var notes: String?

    public init(applicant: Applicant, decisions: [Decision]) {
        self.applicant = applicant
        self.decisions = decisions
    }
}

/// A paper that says how much the grant is: 交付決定, its change, or 額の確定.
public struct Decision: Equatable, Sendable {
    public var day: Day
    public var nationalShare: Yen
    public var document: String?

    public init(on day: Day, nationalShare: Yen, document: String? = nil) {
        self.day = day
        self.nationalShare = nationalShare
        self.document = document
    }
}

/// Grant money that the body received.
public struct Receipt: Equatable, Sendable {
    public var day: Day
    public var amount: Yen
    public var kind: Kind?

    public enum Kind: String, Sendable, CaseIterable {
        /// 概算払
        case advance
        /// 精算払
        case final
    }

    public init(on day: Day, amount: Yen, kind: Kind? = nil) {
        self.day = day
        self.amount = amount
        self.kind = kind
    }
}
