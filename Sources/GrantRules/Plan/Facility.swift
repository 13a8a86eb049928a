/// A facility of programme ① or ②.
public struct Facility: Equatable, Sendable {
    /// Stands once among facilities of every kind, earlier rounds' too; in a report `facility/` comes before it.
    public var id: String
    /// As the body writes it; one of the same name and place in another plan may be the same (T007).
    public var name: String
    /// Whether it belongs to ① or to ②.
    public var operation: Operation
    /// By it the facility has its size, and so its cap (F06) and how many there may be (F07).
    public var capacity: Capacity
    /// Where it stands, as E102 and E104 ask; `Plan` refuses a prefecture's own code.
    public var municipality: LocalGovernmentCode
    /// Asked for only of a facility of a prefecture of the Tokyo area, case (3) of F02.
    public var disadvantagedArea: Claim?
    /// The private operator's own money, ② only: shown and not counted.
    public var operatorContribution: Yen?
    /// What the body spends on equipping and running it (F06); `Plan` refuses an empty list.
    public var costs: [Cost]

    /// Who runs a facility, which is what tells ① from ② (F04).
    public enum Operation: String, Sendable, CaseIterable {
        /// ①: the body itself (自治体運営施設整備).
        case `public`
        /// ②: a private operator, with the body's help (民間運営施設開設支援).
        case `private`
    }

    /// Checks nothing; `Plan` refuses a list without costs, a prefecture as place, and an operator's money on ①.
    public init(
        id: String, name: String, operation: Operation, capacity: Capacity,
        municipality: LocalGovernmentCode, disadvantagedArea: Claim? = nil, costs: [Cost],
        operatorContribution: Yen? = nil
    ) {
        self.id = id
        self.name = name
        self.operation = operation
        self.capacity = capacity
        self.municipality = municipality
        self.disadvantagedArea = disadvantagedArea
        self.operatorContribution = operatorContribution
        self.costs = costs
    }
}

/// A facility of programme ③.
public struct ExistingFacility: Equatable, Sendable {
    /// Shares one set of ids with the facilities of ①②; in a report `existing/` comes before it.
    public var id: String
    /// As the body writes it; one of the same name and place in another plan may be the same (T007).
    public var name: String
    /// Where it stands, as E102 and E104 ask; `Plan` refuses a prefecture's own code.
    public var municipality: LocalGovernmentCode
    /// Asked for only of a facility of a prefecture of the Tokyo area, case (3) of F02.
    public var disadvantagedArea: Claim?
    /// What the body spends on better use of it, equipment too (F10); `Plan` refuses an empty list.
    public var costs: [Cost]

    /// Checks nothing; `Plan` refuses a list without costs and a prefecture as place.
    public init(
        id: String, name: String, municipality: LocalGovernmentCode, disadvantagedArea: Claim? = nil, costs: [Cost]
    ) {
        self.id = id
        self.name = name
        self.municipality = municipality
        self.disadvantagedArea = disadvantagedArea
        self.costs = costs
    }
}

/// One line of what the body spends.
public struct Cost: Equatable, Sendable {
    /// What the money is for (費目), in the planner's words; no amount hangs on them.
    public var item: String
    /// What the body spends, eligible or not.
    public var amount: Yen
    /// Why this line is not eligible, when it is not.
    public var excluded: Exclusion?

    /// Eligible unless a reason is given why it is not.
    public init(item: String, amount: Yen, excluded: Exclusion? = nil) {
        self.item = item
        self.amount = amount
        self.excluded = excluded
    }

    /// That the planner leaves a cost out of what the grant is asked for, and why.
    public struct Exclusion: Equatable, Sendable {
        /// In the planner's words, such as 他の補助金の対象; never empty, and taken as stated.
        public let reason: String

        /// Refuses an empty reason.
        public init?(_ reason: String) {
            guard !reason.isEmpty else { return nil }
            self.reason = reason
        }
    }
}
