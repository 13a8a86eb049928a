extension Code { package static let bodyLimitOverPlans = Code(.t, 6) }

extension Rule {
    /// What shares one limit of a body shares it over all rounds.
    static let bodyLimitOverPlans = Rule(
        code: .bodyLimitOverPlans, severity: .error,
        title: Text(ja: "計画を通じた1団体の上限額の超過", en: "above a limit of the body over all plans"),
        reason: Text(
            ja: "③とソフト経費のように1団体に一つの上限額を分け合う事業は、計画を通じてその額を分け合う。",
            en: "Programmes that share one limit of a body, as programme 3 and soft costs do, share it over all plans."),
        remedy: Text(
            ja: "超えた額を自己負担とするか、以前の採択分を \"previous\" に書く。",
            en: "bear the excess, or write what was granted before in \"previous\""),
        sources: [.project],
        examples: [
            Example(
                "計12,000,000円", "12,000,000 yen in all", { $0.promote(8_000_000) },
                {
                    $0.nextRound()
                    $0.promote(4_000_000)
                }),
            Example(
                "計12,000,001円", "12,000,001 yen in all", gives: [.bodyLimitOverPlans], at: .costs(.promotion),
                { $0.promote(8_000_000) },
                {
                    $0.nextRound()
                    $0.promote(4_000_001)
                }),
        ],
        together: { together, breaches in
            guard together.isOfOneBody else { return }
            var told: [[Breach.Place]] = []
            for (index, pool) in together.schedule.pools.enumerated() {
                switch pool.measure {
                case .size, .company, .body(_, after: .facilities): continue
                case .body(let limit, let earlier):
                    let drawn = together.drawn(on: pool, after: earlier)
                    // The same lines above one limit are above the narrower one as well.
                    guard drawn.sum > limit.value, !told.contains(drawn.places) else { continue }
                    told.append(drawn.places)
                    breaches.add(
                        .bodyLimitOverPlans, at: drawn.places.reversed(),
                        found: drawn.sum, limit: limit.value, pool: index)
                }
            }
        },
        message: { breach, together in
            guard let yen = breach.figures?.yen, let pool = breach.pool(of: together.schedule) else { return nil }
            return Text(
                ja: "交付対象事業費は計画を通じて\(yen.found.ja)で、\(pool.title.ja)\(yen.limit.ja)を\(yen.difference.ja)超えている。",
                en: "what is eligible comes to \(yen.found.en) over the plans, \(yen.difference.en) above the "
                    + "\(pool.title.en), \(yen.limit.en)")
        })
}

extension Together {
    /// What the lines of all plans take of a pool, with what only `previous` tells of.
    fileprivate func drawn(on pool: Pool, after earlier: Pool.Earlier) -> (sum: Yen, places: [Breach.Place]) {
        var (own, before) = (Yen.zero, Yen.zero)
        var places: [Breach.Place] = []
        for (number, assessment) in assessments.enumerated() {
            before = max(before, assessment.plan.draft.previous.spent(on: earlier).less(own))
            for (index, item) in assessment.items.enumerated() where pool.programmes.contains(item.programme.id) {
                own = own.plus(item.eligible.yen)
                if item.eligible.yen > .zero {
                    places.append(Breach.Place(plan: number, path: item.path, item: index))
                }
            }
        }
        return (own.plus(before), places)
    }
}
