extension Code { package static let companiesWithoutFacility = Code(.c, 302) }

extension Rule {
    static let companiesWithoutFacility = Rule(
        code: .companiesWithoutFacility, severity: .error,
        title: "施設のない進出支援", "company support without a facility",
        reason: "④は①②③の施設を利用する企業への支援で、施設が一つもない計画では認められない。以前に採択された施設も数える。",
        "Programme 4 supports companies that use a facility of programmes 1 to 3, earlier rounds' included; without "
            + "any there is nothing to use.",
        remedy: "利用する施設を計画に載せるか、以前に採択された施設を \"previous\" に書く。",
        "list the facility that they use, or write the one of an earlier round in \"previous\"",
        sources: [.fact(.companiesFromOutside), .fact(.combinations)],
        examples: [
            Example("施設が1か所", "one facility") { _ in },
            Example("施設なし", "no facility", at: .companySupport) {
                $0.facilities = []
                $0.costs[.promotion] = []
            },
            Example("以前に採択された施設", "a facility of an earlier round") {
                $0.facilities = []
                $0.previous.existingFacilities = [.init(id: "office-a", name: "既存オフィス")]
            },
        ],
        limit: .barring(.companies) { candidate, running, _ in
            if running.filing.lacksFacility { candidate.refuse(by: .companiesWithoutFacility) }
        },
        check: .plan { filing, breaches in
            guard filing.lacksFacility, !filing.draft.companies.isEmpty else { return }
            breaches.add(.companiesWithoutFacility, at: .companySupport)
        },
        message: { _ in
            "進出支援の企業があるのに、利用する施設が計画にも以前の採択分にもない。"
            "there are companies, but no facility of this plan or of an earlier round that they could use"
        })
}

extension Filing {
    /// Whether the body may apply and its plan names no facility at all, of this round or an earlier one.
    fileprivate var lacksFacility: Bool {
        applicantCase != nil && plan.draft.facilities.isEmpty && plan.draft.existingFacilities.isEmpty
            && plan.draft.previous.facilities.isEmpty && plan.draft.previous.existingFacilities.isEmpty
    }
}
