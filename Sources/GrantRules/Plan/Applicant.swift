/// The body that files the plan (申請団体).
public struct Applicant: Equatable, Sendable {
    /// On it hang the case of F02 and whose territory a place is; one outside the table is a warning (U704).
    public var code: LocalGovernmentCode
    /// As the body writes it; compared with the table of places, with and without its prefecture before it (U703).
    public var name: String
    /// By it a municipality of the Tokyo area may apply, case (2) of F02; elsewhere it has no effect.
    public var disadvantagedArea: Claim?

    /// Does not ask whether code and name belong together: that is U703, of an assessment.
    public init(code: LocalGovernmentCode, name: String, disadvantagedArea: Claim? = nil) {
        self.code = code
        self.name = name
        self.disadvantagedArea = disadvantagedArea
    }
}

/// The statement that a place includes a disadvantaged area (条件不利地域), and by which law or notice.
public struct Claim: Equatable, Sendable {
    /// The law or notice, such as 離島振興法; never empty, and taken as stated.
    public let basis: String

    /// Refuses an empty basis.
    public init?(basis: String) {
        guard !basis.isEmpty else { return nil }
        self.basis = basis
    }

}

/// One source of the body's own part of the money.
public struct Funding: Equatable, Sendable {
    /// Where the money comes from, such as 臨時交付金 (F15).
    public var item: String
    /// Shown and never counted; only the sum of all sources is compared, with what the grant leaves (Q605).
    public var amount: Yen

    /// Checks nothing beyond what `Yen` does.
    public init(item: String, amount: Yen) {
        self.item = item
        self.amount = amount
    }
}

/// What the body asks for.
public struct Requested: Equatable, Sendable {
    /// Compared with what is eligible (Q603, Q604); nil when the body names no such amount.
    public var eligibleCost: Yen?
    /// Compared with what is allowable (Q601, Q602); nil when the body names no such amount.
    public var nationalShare: Yen?

    /// Either amount, both, or neither, which asks for nothing.
    public init(eligibleCost: Yen? = nil, nationalShare: Yen? = nil) {
        self.eligibleCost = eligibleCost
        self.nationalShare = nationalShare
    }
}
