extension Code { package static let facilityFundedTwice = Code(.t, 1) }

extension Rule {
    /// A facility is funded by one plan.
    static let facilityFundedTwice = Rule(
        code: .facilityFundedTwice, severity: .error,
        title: Text(ja: "二つの計画に載る施設", en: "facility funded twice"),
        reason: Text(
            ja: "同じ id で同じ市区町村の施設は一つの施設であり、交付対象となるのは一つの計画だけである。",
            en: "A facility of one id in one municipality is one facility, which one plan may be funded for."),
        remedy: Text(
            ja: "一方の計画から外すか、別の施設なら id を変える。",
            en: "leave it out of one plan, or give another facility another id"),
        sources: [.fact(.facilityCaps), .fact(.implementationPlan), .project],
        examples: [
            Example("別の施設", "another facility", { _ in }, { $0.nextRound() }),
            Example(
                "同じ id の施設", "the same id", gives: [.facilityFundedTwice], at: .facility(0), { _ in },
                {
                    $0.nextRound()
                    $0.facilities[0].id = "office-a"
                }),
            Example(
                "同じ id で別の市区町村", "the same id elsewhere", { _ in },
                {
                    $0.nextRound()
                    $0.facilities[0].id = "office-a"
                    $0.facilities[0].municipality = .fukushima
                }),
        ],
        together: { together, breaches in
            for (again, first) in together.offices.repeated {
                breaches.add(.facilityFundedTwice, at: [again.place, first.place])
            }
        },
        message: { breach, together in
            let items = ([Breach.Place(plan: breach.plan, path: breach.path, item: Int(breach.item))] + breach.others)
                .compactMap { together.item(at: $0) }
            let name = breach.name(in: together)
            let sum = items.reduce(Yen.zero) { $0.plus($1.eligible.yen) }
            return Text(
                ja: "\(name.ja)が二つの計画で交付対象となっている（合わせて\(sum.ja)）。",
                en: "\(name.en) is funded by two plans (\(sum.en) in all)")
        })
}

extension PlanDraft {
    /// A later round of the example's body: other offices, and nothing else.
    mutating func nextRound(capacities: [Int] = [10], cost: Int64 = 5_000_000) {
        facilities = capacities.enumerated().map { index, people in
            .example("east-\(index + 1)", "東町第\(index + 1)オフィス", capacity: people, cost: cost)
        }
        costs = CostLists()
        companies = []
        clawback = nil
    }
}
