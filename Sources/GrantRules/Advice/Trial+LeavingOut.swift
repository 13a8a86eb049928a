extension Trial {
    /// What a limit or a condition refuses brings nothing, so leaving it out mends the error at no cost.
    mutating func tryLeavingOut() {
        let codes: [Code] = [
            .existingBesideNew, .companiesWithoutFacility, .placeNotAllowed, .promotionWithoutFacility,
            .companyFromInside, .unknownFacility, .refusedFacility,
        ]
        for code in codes { leaveOut { $0.refusedBy.contains(code) } }
        leaveOut { !$0.isAdmitted }
        // The other half of C301: the existing facilities instead of the new ones.
        if before.items.contains(where: { $0.refusedBy.contains(.existingBesideNew) }) {
            leaveOut { $0.kind == .facility }
        }
    }

    private mutating func leaveOut(_ goes: (Item) -> Bool) {
        let items = before.items
        let gone = items.indices.filter { goes(items[$0]) }
        guard !gone.isEmpty, gone.count < items.count else { return }
        let firstExisting = plan.draft.facilities.count
        let firstCompany = plan.firstCompanyItem
        var arrangement = Arrangement(of: plan.draft)
        let facilities = Set(gone.filter { items[$0].kind == .facility })
        let existing = Set(gone.filter { items[$0].kind == .existing }.map { $0 - firstExisting })
        let companies = Set(gone.filter { items[$0].kind == .company }.map { $0 - firstCompany })
        arrangement.facilities.removeAll { facilities.contains($0) }
        arrangement.existingFacilities.removeAll { existing.contains($0) }
        arrangement.companies.removeAll { companies.contains($0) }
        arrangement.keepsPromotion = !gone.contains { items[$0].kind == .promotion }
        arrangement.leaveOutCompanies(at: facilities, existing: existing, of: plan)
        guard losesNoHistory(arrangement) else { return }

        let staying = Set(arrangement.companies)
        let also = plan.draft.companies.indices
            .filter { !staying.contains($0) && !companies.contains($0) }.map { items[firstCompany + $0] }
        let names = Text.list(gone.map { items[$0].displayName })
        let others = Text.list(also.map { $0.displayName })
        propose(
            .leaveOut, .arrange(arrangement),
            saying:
                also.isEmpty
                ? Text(ja: "\(names.ja)を計画から外す。", en: "leave out \(names.en)")
                : Text(
                    ja: "\(names.ja)を計画から外す。そこを利用する\(others.ja)も外す。",
                    en: "leave out \(names.en), and \(others.en), which would use it"))
    }
}
