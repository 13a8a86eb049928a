extension Code {
    public static let softCostsOverPlans = Code(.t, 6)
}

extension Rule {
    /// Programme ③ and soft costs have one limit over all rounds.
    static let softCostsOverPlans = Rule(
        code: .softCostsOverPlans, severity: .error,
        title: Text(ja: "計画を通じたソフト経費の超過", en: "soft costs above the limit over all plans"),
        reason: Text(
            ja: "③とソフト経費の上限は、計画を通じて一つである。",
            en: "Programme 3 and soft costs have one limit over all plans."),
        remedy: Text(
            ja: "超えた額を自己負担とするか、以前の採択額を \"previous\" の \"softCost\" に書く。",
            en: "bear the excess, or write what was granted before in \"softCost\" of \"previous\""),
        sources: [.fact(.softCosts), .fact(.existingFacilities), .project],
        examples: {
            [
                Example(
                    "計 12,000,000円", "12,000,000 yen in all", { $0.promote(8_000_000) },
                    {
                        $0.nextRound()
                        $0.promote(4_000_000)
                    }),
                Example(
                    "計 12,000,001円", "12,000,001 yen in all", gives: [.softCostsOverPlans], at: .promotion,
                    { $0.promote(8_000_000) },
                    {
                        $0.nextRound()
                        $0.promote(4_000_001)
                    }),
            ]
        },
        together: { together, breaches in
            let limit = together.schedule.softCosts.value
            var (own, before) = (Yen.zero, Yen.zero)
            var places: [Breach.Place] = []
            for (number, assessment) in together.assessments.enumerated() {
                if let stated = assessment.plan.draft.previous.softCost {
                    before = max(before, stated.less(own))
                }
                for (index, item) in assessment.items.enumerated() where item.drawsOnSoftCosts {
                    own = own.plus(item.eligible.yen)
                    if item.eligible.yen > .zero {
                        places.append(Breach.Place(plan: number, path: item.path, item: index))
                    }
                }
            }
            let sum = own.plus(before)
            guard sum > limit else { return }
            breaches.add(
                .softCostsOverPlans, at: places.reversed(),
                figures: Breach.Figures(found: sum, limit: limit))
        },
        message: { breach, _ in
            guard let yen = breach.figures?.yen else { return nil }
            return Text(
                ja: "③とソフト経費の交付対象額は、計画を通じて \(yen.found.ja)で、1団体の上限 \(yen.limit.ja)を "
                    + "\(yen.difference.ja)超えている。",
                en: "programme 3 and soft costs come to \(yen.found.en) over the plans, \(yen.difference.en) above the "
                    + "\(yen.limit.en) per body")
        })
}

extension Item {
    fileprivate var drawsOnSoftCosts: Bool { kind == .existing || kind == .promotion }
}
