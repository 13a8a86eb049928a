/// The body that files the plan (申請団体).
public struct Applicant: Equatable, Sendable {
    public var code: LocalGovernmentCode
    public var name: String
    public var disadvantagedArea: Claim?

    public init(code: LocalGovernmentCode, name: String, disadvantagedArea: Claim? = nil) {
        self.code = code
        self.name = name
        self.disadvantagedArea = disadvantagedArea
    }
}

/// The statement that a place includes a disadvantaged area (条件不利地域), and by which law or notice.
public struct Claim: Equatable, Sendable {
    public let basis: String

    /// Refuses an empty basis.
    public init?(basis: String) {
        guard !basis.isEmpty else { return nil }
        self.basis = basis
    }

}

/// One source of the body's own part of the money.
public struct Funding: Equatable, Sendable {
    public var item: String
    public var amount: Yen

    public init(item: String, amount: Yen) {
        self.item = item
        self.amount = amount
    }
}

/// What the body asks for.
public struct Requested: Equatable, Sendable {
    public var eligibleCost: Yen?
    public var nationalShare: Yen?

    public init(eligibleCost: Yen? = nil, nationalShare: Yen? = nil) {
        self.eligibleCost = eligibleCost
        self.nationalShare = nationalShare
    }
}
