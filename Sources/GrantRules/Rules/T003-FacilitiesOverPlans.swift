extension Code { package static let facilitiesOverPlans = Code(.t, 3) }

extension Rule {
    /// The number of facilities holds over all rounds.
    static let facilitiesOverPlans = Rule(
        code: .facilitiesOverPlans, severity: .error,
        title: Text(ja: "計画を通じた施設数の超過", en: "too many facilities over all plans"),
        reason: Text(
            ja: "1団体が整備できる①②の施設の数は、計画を通じて数える。二つの計画に載る施設は一つと数え、以前の採択分を含める。",
            en:
                "The facilities of programmes 1 and 2 are counted over all plans: one in two plans once, earlier rounds too."
        ),
        remedy: Text(ja: "施設を上限の数までに減らす。", en: "keep those that come first, up to the limit"),
        sources: [.fact(.facilityCount), .project],
        examples: [
            Example("計3か所", "three in all", { $0.build(capacities: [10, 10]) }, { $0.nextRound(capacities: [30]) }),
            Example(
                "計4か所", "four in all", gives: [.facilitiesOverPlans], at: .facility(1),
                { $0.build(capacities: [10, 10]) }, { $0.nextRound(capacities: [30, 30]) }),
        ],
        together: { together, breaches in
            guard together.isOfOneBody else { return }
            let (new, earlier) = (together.offices.new, together.offices.earlier)
            let (count, most) = (new.count + earlier.count, together.schedule.facilityCount.value)
            guard count > most else { return }
            breaches.add(
                .facilitiesOverPlans, at: new.reversed().map { $0.place },
                figures: Finding.Figures(found: Int64(count), limit: Int64(most)))
        },
        message: { breach, together in
            guard let figures = breach.figures else { return nil }
            let (count, most, before) = (figures.found, figures.limit, together.offices.earlier.count)
            return Text(
                ja: "①②の施設は計画を通じて\(count)か所"
                    + (before > 0 ? "（ほかの採択分\(before)か所を含む）" : "") + "で、1団体の上限\(most)か所を超えている。",
                en: "there are \(count) facilities over the plans"
                    + (before > 0 ? ", \(before) of them stated in \"previous\"" : "") + ", and a body may have \(most)"
            )
        })
}
