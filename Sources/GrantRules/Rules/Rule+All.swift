extension Rule {
    /// Every rule, in the order of codes. A rule that is missing here fails a test.
    public static let all: [Rule] = [
        existingBesideNew, companiesWithoutFacility, emptyPlan,
        applicantNotEligible, placeNotAllowed, disadvantagedAreaUnsure, outsideTerritory,
        aboveFacilityCap, tooManyOfSize, tooManyFacilities, aboveEnvelope,
        repaymentDue, leftBeforeStart,
        aboveSoftCosts, promotionWithoutFacility,
        asksMoreThanShare, asksLessThanShare, statesMoreThanEligible, statesLessThanEligible,
        fundingDoesNotAddUp,
        readingMatters,
        aboveCompanyPayment, companyFromInside, unknownFacility, companyRepeated, noRepaymentScheme, refusedFacility,
        unitTooSmall, unitTooLarge, nameDiffers, codeNotInTable,
    ]

    public static func with(_ code: Code) -> Rule? { all.first { $0.code == code } }

    /// The codes that make a verdict `violations`.
    static let errorCodes = CodeSet(all.filter { $0.severity == .error }.map { $0.code })

    public func citations(under schedule: Schedule) -> [Citation] {
        sources.map { schedule.citation(of: $0) }
    }
}
