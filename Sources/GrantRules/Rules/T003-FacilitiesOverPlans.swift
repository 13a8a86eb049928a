extension Code { package static let facilitiesOverPlans = Code(.t, 3) }

extension Rule {
    static let facilitiesOverPlans = Rule(
        code: .facilitiesOverPlans, severity: .error,
        title: "計画を通じた施設数の超過", "too many facilities over all plans",
        reason: "1団体が整備できる①②の施設の数は、計画を通じて数える。二つの計画に載る施設は一つと数え、以前の採択分を含める。",
        "The facilities of programmes 1 and 2 are counted over all plans: one in two plans once, earlier rounds too.",
        remedy: "施設を上限の数までに減らす。", "keep those that come first, up to the limit",
        sources: [.fact(.facilityCount), .project],
        examples: [
            Example(rounds: "計3か所", "three in all", first: { $0.build(capacities: [10, 10]) }) {
                $0.nextRound(capacities: [30])
            },
            Example(rounds: "計4か所", "four in all", at: .facility(1), first: { $0.build(capacities: [10, 10]) }) {
                $0.nextRound(capacities: [30, 30])
            },
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
        message: { its in
            let (count, most, before) = (its.figures.found, its.figures.limit, its.together.offices.earlier.count)
            "①②の施設は計画を通じて\(count)か所" + (before > 0 ? "（ほかの採択分\(before)か所を含む）" : "")
                + "で、1団体の上限\(most)か所を超えている。"
            "there are \(count) facilities over the plans"
                + (before > 0 ? ", \(before) of them stated in \"previous\"" : "") + ", and a body may have \(most)"
        })
}
