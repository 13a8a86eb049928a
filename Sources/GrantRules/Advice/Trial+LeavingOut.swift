extension Trial {
    /// What a limit or a condition refuses brings nothing, so leaving it out mends the error at no cost; where nothing
    /// would stay, the plan would be empty, an error of its own.
    mutating func tryLeavingOut() {
        let codes: [Code] = [
            .existingBesideNew, .companiesWithoutFacility, .placeNotAllowed, .promotionWithoutFacility,
            .companyFromInside, .unknownFacility, .refusedFacility, .tooManyOfSize, .tooManyFacilities,
        ]
        let items = before.items
        for code in codes { leaveOut(items.indices.filter { items[$0].refusedBy.contains(code) }) }
        leaveOut(items.indices.filter { !items[$0].isAdmitted })
        // The other half of C301: the existing facilities instead of the new ones.
        if items.contains(where: { $0.refusedBy.contains(.existingBesideNew) }) {
            leaveOut(items.indices.filter { items[$0].programme.lines.isFacility })
        }
    }

    private mutating func leaveOut(_ gone: [Int]) {
        let items = before.items
        guard !gone.isEmpty else { return }
        var arrangement = Arrangement(of: plan.draft)
        func places(_ belongs: (Programme.Lines) -> Bool) -> Set<Int> {
            Set(gone.filter { belongs(items[$0].programme.lines) }.map { items[$0].index })
        }
        let facilities = places { $0.isFacility }
        let existing = places { $0 == .existingFacilities }
        let companies = places { $0 == .companies }
        let lists = gone.map { items[$0].programme }.filter { $0.lines == .costs }.map { $0.id }
        arrangement.facilities.removeAll { facilities.contains($0) }
        arrangement.existingFacilities.removeAll { existing.contains($0) }
        arrangement.companies.removeAll { companies.contains($0) }
        arrangement.costsLeftOut = lists
        arrangement.leaveOutCompanies(at: facilities, existing: existing, of: plan)
        guard losesNoHistory(arrangement) else { return }

        let also = self.companies(without: arrangement).filter { !companies.contains($0.index) }
        propose(.leaveOut, .arrange(arrangement)) { Text.leavingOut(gone.map { items[$0] }, using: also) }
    }
}
