extension Plan {
    /// Every facility of the plan with its place, in the order of the items.
    func forEachPlace(
        _ body: (_ path: PlanPath, _ item: Int, _ place: LocalGovernmentCode, _ claim: Claim?) -> Void
    ) {
        for index in draft.facilities.indices {
            body(
                .facility(index), index, draft.facilities[index].municipality,
                draft.facilities[index].disadvantagedArea)
        }
        for index in draft.existingFacilities.indices {
            body(
                .existingFacility(index), draft.facilities.count + index,
                draft.existingFacilities[index].municipality, draft.existingFacilities[index].disadvantagedArea)
        }
    }

    /// Where the companies begin among the items.
    var firstCompanyItem: Int {
        draft.facilities.count + draft.existingFacilities.count + (draft.promotion.isEmpty ? 0 : 1)
    }

    /// Whether the plan names a facility at all, of this round or an earlier one.
    var namesFacility: Bool {
        !draft.facilities.isEmpty || !draft.existingFacilities.isEmpty || !draft.previous.facilities.isEmpty
            || !draft.previous.existingFacilities.isEmpty
    }
}

extension Running {
    /// E102 for the item in hand.
    func allowsPlace(of candidate: Candidate) -> Bool {
        let index = candidate.index
        if candidate.kind == .facility {
            return plan.allowsPlace(
                plan.draft.facilities[index].municipality, claim: plan.draft.facilities[index].disadvantagedArea,
                applicantCase: applicantCase)
        }
        return plan.allowsPlace(
            plan.draft.existingFacilities[index].municipality,
            claim: plan.draft.existingFacilities[index].disadvantagedArea, applicantCase: applicantCase)
    }
}
