extension Rule {
    /// Every rule, in the order of codes. A rule that is missing here fails a test.
    package static let all: [Rule] = [
        existingBesideNew, companiesWithoutFacility, emptyPlan,
        applicantNotEligible, placeNotAllowed, disadvantagedAreaUnsure, outsideTerritory,
        aboveFacilityCap, tooManyOfSize, tooManyFacilities, aboveEnvelope,
        repaymentDue, leftBeforeStart,
        fixedAboveGranted, fixedAboveAllowable, fixedBelowAllowable, excessNotOrdered, ordersAboveExcess,
        orderAboveReceipts, orderUnpaid, paidBeyond, actualOfAnotherBody, excessToOrder, overpaidBeforeFixing,
        chargesNotWhole, waivedAboveCharge, disposalAboveShare, receivedBeforeDecision,
        aboveBodyLimit, promotionWithoutFacility,
        asksMoreThanShare, asksLessThanShare, statesMoreThanEligible, statesLessThanEligible,
        fundingDoesNotAddUp,
        readingMatters,
        aboveCompanyPayment, companyFromInside, unknownFacility, companyRepeated, noRepaymentScheme, refusedFacility,
        facilityFundedTwice, companyPaidOverPlans, facilitiesOverPlans, facilitiesOfSizeOverPlans, envelopeOverPlans,
        bodyLimitOverPlans, facilityPerhapsTwice, applicantsDiffer,
        unitTooSmall, unitTooLarge, nameDiffers, codeNotInTable,
    ]

    package static func with(_ code: Code) -> Rule? { all.first { $0.code == code } }

    /// The codes that make a verdict `violations`.
    static let errorCodes = CodeSet(all.filter { $0.severity == .error }.map { $0.code })

    package func citations(under schedule: Schedule) -> [Citation] {
        schedule.sources(of: self).map { schedule.citation(of: $0) }
    }
}
