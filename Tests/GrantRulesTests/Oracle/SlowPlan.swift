// The part of a `grant-plan/1` (docs/specification.md, section 3) that can change a figure or a code.
// Titles, notes and the wording of cost items are left out: no rule looks at them.

/// One line of cost. `excluded` says why the line is not eligible.
struct SlowCost {
    var amount: Int
    var excluded: String?
}

/// Who applies. `claim` is the basis of `disadvantagedArea`.
struct SlowApplicant {
    var code: String
    var name: String
    var claim: String?
}

/// A reading the plan fixes; a readable plan always says on what basis.
struct SlowFixedReading {
    var id: String
    var value: String
    var basis: String = ""
}

/// Programmes 1 and 2: `operation` is "public" or "private".
struct SlowFacility {
    var id: String
    var name: String
    var operation: String
    var capacity: Int
    var municipality: String
    var claim: String?
    var costs: [SlowCost]
    var operatorContribution: Int?
}

/// Programme 3.
struct SlowExistingFacility {
    var id: String
    var name: String
    var municipality: String
    var claim: String?
    var costs: [SlowCost]
}

/// One step of the municipality's own repayment schedule; `share` is as the plan writes it.
struct SlowStep {
    var withinMonths: Int
    var share: String
}

/// `countedFrom` is "applied" or "paid".
struct SlowClawback {
    var countedFrom: String
    var steps: [SlowStep]
}

/// Programme 4. Dates are `YYYY-MM-DD`; `headquarters` is a code or "overseas".
struct SlowCompany {
    var id: String
    var name: String
    var corporateNumber: String?
    var headquarters: String
    var facility: String
    var amount: Int
    var appliedOn: String?
    var paidOn: String?
    var contractedOn: String?
    var leftOn: String?
}

struct SlowEarlierFacility {
    var id: String
    var capacity: Int
    var eligibleCost: Int
}

struct SlowEarlierCompany {
    var name: String
    var corporateNumber: String?
    var eligibleCost: Int
}

/// What earlier rounds already granted this body.
struct SlowPrevious {
    var facilities: [SlowEarlierFacility] = []
    var existingFacilityIds: [String] = []
    var softCost: Int = 0
    var companies: [SlowEarlierCompany] = []
}

/// The whole plan. `type` is "standard" or "high-standard".
struct SlowPlan {
    var applicant: SlowApplicant
    var type: String
    var readings: [SlowFixedReading] = []
    var previous: SlowPrevious = SlowPrevious()
    var facilities: [SlowFacility] = []
    var existingFacilities: [SlowExistingFacility] = []
    var promotion: [SlowCost] = []
    var clawback: SlowClawback?
    var companies: [SlowCompany] = []
    var requestedEligibleCost: Int?
    var requestedNationalShare: Int?
    var localFunding: [Int] = []
}
