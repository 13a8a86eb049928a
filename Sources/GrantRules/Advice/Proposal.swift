/// A change that is worth making, with the proof: the plan assessed again after it.
package struct Proposal: Sendable {
    package let kind: Kind
    package let change: PlanChange
    /// What to do, with names and figures.
    package let message: Text
    /// What has to be true for it, when that is more than the plan can show.
    package let condition: Text?
    /// The plan before and after.
    package let before: Standing
    package let after: Standing

    /// What kind of change it is; its id never changes its meaning.
    package enum Kind: String, Sendable, CaseIterable {
        case writeFacilityID = "write-facility-id"
        case chooseFacilities = "choose-facilities"
        case reorderFacilities = "reorder-facilities"
        case leaveOut = "leave-out"
        case moveCost = "move-cost"
        case askForAllowable = "ask-for-allowable"
        case nameRepaymentScheme = "name-repayment-scheme"
        case claimDisadvantagedArea = "claim-disadvantaged-area"
        case nameEarlierPlace = "name-earlier-place"
        case fixReading = "fix-reading"
        case useRoom = "use-room"

        package var id: String { rawValue }
    }

    /// Whether it can be written into the plan as it is, without a fact that only the body knows.
    package var isComplete: Bool {
        if case .state = change { return false }
        return true
    }

    /// More national money than before; never less than nothing.
    package var gain: Int64 { after.nationalShare.amount - before.nationalShare.amount }

    /// Errors that are gone, a code as often as it is.
    package var mends: [Code] { before.errors.less(after.errors, by: { $0 }).map { $0.code } }
}

/// What counts of an assessed plan when two are compared.
package struct Standing: Sendable {
    package let verdict: Verdict
    package let eligible: Yen
    package let nationalShare: Yen
    package let unsubsidised: Yen
    let errors: [ErrorMark]

    init(_ assessment: Assessment) {
        verdict = assessment.verdict
        eligible = assessment.totals.eligible
        nationalShare = assessment.totals.nationalShare
        unsubsidised = assessment.totals.unsubsidised
        errors = ErrorMark.all(of: assessment)
    }

    package var localShare: Yen { eligible.less(nationalShare) }

    /// The codes of all errors, in order, each as often as it stands.
    package var errorCodes: [Code] { errors.map { $0.code } }
}

/// An error of a plan, and what it is about.
struct ErrorMark: Hashable, Sendable {
    let code: Code
    /// The id of the item; for F202 and F203 nothing, because which facility is the one too many is a matter of
    /// order and not another error.
    let subject: ExactText

    /// In the order of codes, as the breaches are.
    static func all(of assessment: Assessment) -> [ErrorMark] {
        assessment.breaches.compactMap { breach in
            guard Rule.errorCodes.contains(breach.code) else { return nil }
            let dependsOnOrder = breach.code == .tooManyOfSize || breach.code == .tooManyFacilities
            let named = breach.item >= 0 && !dependsOnOrder
            return ErrorMark(
                code: breach.code, subject: ExactText(named ? assessment.items[Int(breach.item)].id : ""))
        }
    }
}
