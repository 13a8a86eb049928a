/// Which facility each company uses and which companies may be one, found once per plan.
struct PlanLinks: Sendable {
    /// By company, as listed.
    let facilityOfCompany: [FacilityLink]
    /// Whether any two entries of ④, earlier rounds' included, share a name or a 法人番号.
    let someCompanyRepeats: Bool

    enum FacilityLink: Hashable, Sendable {
        case facility(Int)
        case existing(Int)
        case earlierRound
        case nowhere
    }

    init(_ draft: PlanDraft) {
        guard let companies = draft.companySupport?.companies, !companies.isEmpty else {
            facilityOfCompany = []
            someCompanyRepeats = false
            return
        }
        facilityOfCompany = PlanLinks.links(of: companies, in: draft)
        someCompanyRepeats = PlanLinks.repeats(among: companies, and: draft.previous.companies)
    }

    /// From here on a table costs less than the search.
    private static let searchable = 16

    private static func links(of companies: [Company], in draft: PlanDraft) -> [FacilityLink] {
        let places =
            draft.facilities.count + draft.existingFacilities.count + draft.previous.facilities.count
            + draft.previous.existingFacilities.count
        if places <= searchable { return companies.map { search(for: $0.facility, in: draft) } }
        var table: [ExactText: FacilityLink] = [:]
        for (index, facility) in draft.facilities.enumerated() {
            table[ExactText(facility.id)] = .facility(index)
        }
        for (index, facility) in draft.existingFacilities.enumerated() {
            table[ExactText(facility.id)] = .existing(index)
        }
        for facility in draft.previous.facilities { table[ExactText(facility.id)] = .earlierRound }
        for facility in draft.previous.existingFacilities { table[ExactText(facility.id)] = .earlierRound }
        return companies.map { table[ExactText($0.facility)] ?? .nowhere }
    }

    private static func search(for id: String, in draft: PlanDraft) -> FacilityLink {
        let wanted = ExactText(id)
        for index in draft.facilities.indices where ExactText(draft.facilities[index].id) == wanted {
            return .facility(index)
        }
        for index in draft.existingFacilities.indices
        where ExactText(draft.existingFacilities[index].id) == wanted {
            return .existing(index)
        }
        let earlier =
            draft.previous.facilities.contains { ExactText($0.id) == wanted }
            || draft.previous.existingFacilities.contains { ExactText($0.id) == wanted }
        return earlier ? .earlierRound : .nowhere
    }

    private static func repeats(
        among companies: [Company], and earlier: [EarlierRounds.Payment]
    ) -> Bool {
        if companies.count + earlier.count <= searchable {
            for index in companies.indices {
                let name = ExactText(companies[index].name)
                let number = companies[index].corporateNumber
                for other in 0..<index {
                    if number != nil, number == companies[other].corporateNumber { return true }
                    if ExactText(companies[other].name) == name { return true }
                }
                for payment in earlier {
                    if number != nil, number == payment.corporateNumber { return true }
                    if ExactText(payment.name) == name { return true }
                }
            }
            return false
        }
        var names: Set<ExactText> = []
        var numbers: Set<CorporateNumber> = []
        for payment in earlier {
            names.insert(ExactText(payment.name))
            if let number = payment.corporateNumber { numbers.insert(number) }
        }
        for company in companies {
            if !names.insert(ExactText(company.name)).inserted { return true }
            if let number = company.corporateNumber, !numbers.insert(number).inserted { return true }
        }
        return false
    }
}
