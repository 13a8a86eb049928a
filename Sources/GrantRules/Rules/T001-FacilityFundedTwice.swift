extension Code { package static let facilityFundedTwice = Code(.t, 1) }

extension Rule {
    static let facilityFundedTwice = Rule(
        code: .facilityFundedTwice, severity: .error,
        title: "二つの計画に載る施設", "facility funded twice",
        reason: "同じ id で同じ市区町村の施設は一つの施設であり、交付対象となるのは一つの計画だけである。",
        "A facility of one id in one municipality is one facility, which one plan may be funded for.",
        remedy: "一方の計画から外すか、別の施設なら id を変える。", "leave it out of one plan, or give another facility another id",
        sources: [.fact(.facilityCaps), .fact(.implementationPlan), .project],
        examples: [
            Example(rounds: "別の施設", "another facility") { _ in },
            Example(rounds: "同じ id の施設", "the same id", at: .facility(0)) { $0.facilities[0].id = "office-a" },
            Example(rounds: "同じ id で別の市区町村", "the same id elsewhere") {
                $0.facilities[0].id = "office-a"
                $0.facilities[0].municipality = .fukushima
            },
        ],
        together: { together, breaches in
            for (again, first) in together.offices.repeated {
                breaches.add(.facilityFundedTwice, at: [again.place, first.place])
            }
        },
        message: { its in
            let items =
                ([Breach.Place(plan: its.breach.plan, path: its.breach.path, item: Int(its.breach.item))]
                + its.breach.others)
                .compactMap { its.together.item(at: $0) }
            let sum = items.reduce(Yen.zero) { $0.plus($1.eligible.yen) }
            "\(its.name.ja)が二つの計画で交付対象となっている（合わせて\(sum.ja)）。"
            "\(its.name.en) is funded by two plans (\(sum.en) in all)"
        })
}

extension PlanDraft {
    /// A later round of the example's body: other offices, and nothing else.
    mutating func nextRound(capacities: [Int] = [10], cost: Int64 = 5_000_000) {
        facilities = capacities.enumerated().map { index, people in
            .example("east-\(index + 1)", "東町第\(index + 1)オフィス", capacity: people, cost: cost)
        }
        leaveOutTheRest()
        clawback = nil
    }
}
