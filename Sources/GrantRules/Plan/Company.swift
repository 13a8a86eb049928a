/// A company that moves in and is paid for it (進出支援金), programme ④.
public struct Company: Equatable, Sendable {
    /// Stands once among the companies of a plan; in a report `company/` comes before it.
    public var id: String
    /// Where one of two companies gives no 法人番号, names equal to the byte make them one.
    public var name: String
    /// Where two companies give one, it alone says whether they are the same; nil when it is not known.
    public var corporateNumber: CorporateNumber?
    /// By it and the reading `outside-area` the company comes from outside the area or not (F13).
    public var headquarters: Headquarters
    /// The id of the facility that it uses.
    public var facility: String
    /// Of its application to the body; asked for when it left and the scheme counts from there.
    public var appliedOn: Day?
    /// Of the payment by the body; it may be before `appliedOn`.
    public var paidOn: Day?
    /// Of the lease, or of the permission to use the office.
    public var contractedOn: Day?
    /// When it gave up the office; nil while it is there, and then nothing is due.
    public var leftOn: Day?
    /// What the body pays it; of one company, all rounds together, at most 1,000,000 yen is eligible (F11).
    public var amount: Yen

    /// Checks nothing; `Plan` refuses an id that stands twice and a prefecture's code as head office.
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

/// Where the head office of a company is, as far as F13 asks.
public enum Headquarters: Hashable, Sendable {
    /// In Japan; a ward counts as its city, and `Plan` refuses a prefecture's own code.
    case municipality(LocalGovernmentCode)
    /// Not in Japan, and so outside the area under every reading.
    case overseas
}
