/// A company that moves in and is paid for it (進出支援金), programme ④.
public struct Company: Equatable, Sendable {
    public var id: String
    public var name: String
    public var corporateNumber: CorporateNumber?
    public var headquarters: Headquarters
    /// The id of the facility that it uses.
    public var facility: String
    public var appliedOn: Day?
    public var paidOn: Day?
    /// Of the lease, or of the permission to use the office.
    public var contractedOn: Day?
    public var leftOn: Day?
    public var amount: Yen

    public init(
        id: String, name: String, corporateNumber: CorporateNumber? = nil, headquarters: Headquarters,
        facility: String, amount: Yen, appliedOn: Day? = nil, paidOn: Day? = nil,
        contractedOn: Day? = nil, leftOn: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.corporateNumber = corporateNumber
        self.headquarters = headquarters
        self.facility = facility
        self.appliedOn = appliedOn
        self.paidOn = paidOn
        self.contractedOn = contractedOn
        self.leftOn = leftOn
        self.amount = amount
    }
}

public enum Headquarters: Hashable, Sendable {
    case municipality(LocalGovernmentCode)
    case overseas
}
