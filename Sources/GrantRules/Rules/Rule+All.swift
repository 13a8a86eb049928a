extension Rule {
    /// Every rule, in the order of codes. A rule that is in none of the lists below fails a test.
    package static let all: [Rule] =
        (ofPlans + ofSeveralPlans + ofSettlements.filter { !$0.judges(.plan) }).sorted { $0.code < $1.code }

    /// About one plan, in the order of codes. Whoever reads plans only carries no other.
    package static let ofPlans: [Rule] = [
        existingBesideNew, companiesWithoutFacility, emptyPlan,
        applicantNotEligible, placeNotAllowed, disadvantagedAreaUnsure, outsideTerritory,
        aboveFacilityCap, tooManyOfSize, tooManyFacilities, aboveEnvelope,
        repaymentDue, leftBeforeStart,
        aboveBodyLimit, promotionWithoutFacility,
        asksMoreThanShare, asksLessThanShare, statesMoreThanEligible, statesLessThanEligible,
        fundingDoesNotAddUp,
        readingMatters,
        aboveCompanyPayment, companyFromInside, unknownFacility, companyRepeated, noRepaymentScheme, refusedFacility,
        unitTooSmall, unitTooLarge, nameDiffers, codeNotInTable,
    ]

    /// About several plans of one body.
    static let ofSeveralPlans: [Rule] = [
        facilityFundedTwice, companyPaidOverPlans, facilitiesOverPlans, facilitiesOfSizeOverPlans, envelopeOverPlans,
        bodyLimitOverPlans, facilityPerhapsTwice, applicantsDiffer,
    ]

    /// About what became of an award; the last three are about plans as well.
    package static let ofSettlements: [Rule] = [
        fixedAboveGranted, fixedAboveAllowable, fixedBelowAllowable, excessNotOrdered, ordersAboveExcess,
        orderAboveReceipts, orderUnpaid, paidBeyond, actualOfAnotherBody, excessToOrder, overpaidBeforeFixing,
        chargesNotWhole, waivedAboveCharge, disposalAboveShare, receivedBeforeDecision,
        readingMatters, nameDiffers, codeNotInTable,
    ]

    /// The codes that make the verdict on a plan `violations`.
    static let errorCodes = CodeSet(ofPlans.filter { $0.severity == .error }.map { $0.code })

    package func citations(under schedule: Schedule) -> [Citation] {
        let questions = schedule.openQuestions + OpenQuestion.nationalGrants
        return schedule.sources(of: self).map { schedule.citation(of: $0, asking: questions) }
    }
}

extension [Rule] {
    package func first(with code: Code) -> Rule? { first { $0.code == code } }
}
