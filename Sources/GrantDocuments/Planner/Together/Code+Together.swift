public import GrantRules

/// What only several plans together can show. The family T is not one of a single plan's.
extension Code {
    /// One facility is funded by two plans.
    public static let facilityFundedTwice = Code("T", 1)
    /// One company is paid more than the limit over all plans.
    public static let companyPaidOverPlans = Code("T", 2)
    /// More facilities over all plans than a body may have.
    public static let facilitiesOverPlans = Code("T", 3)
    /// More facilities of one size over all plans than a body may have.
    public static let facilitiesOfSizeOverPlans = Code("T", 4)
    /// The envelope of all facilities is passed over all plans.
    public static let envelopeOverPlans = Code("T", 5)
    /// Soft costs and programme ③ pass their limit over all plans.
    public static let softCostsOverPlans = Code("T", 6)
    /// Two facilities of different ids have one name and one municipality.
    public static let facilityPerhapsTwice = Code("T", 7)
    /// The plans name different applicants.
    public static let applicantsDiffer = Code("T", 8)
}

/// A finding about several plans.
public struct TogetherFinding: Sendable {
    public let code: Code
    public let severity: Severity
    /// Where it stands, the latest plan's place first.
    public let places: [Place]
    public let figures: Breach.Figures?
    public let message: Text
    public let mend: Text
    public let citations: [Citation]

    public struct Place: Sendable {
        /// Which of the plans, from 0.
        public let plan: Int
        public let path: PlanPath
    }
}
