extension Code { package static let bodyLimitOverPlans = Code(.t, 6) }

extension Rule {
    static let bodyLimitOverPlans = Rule(
        code: .bodyLimitOverPlans, severity: .error,
        title: "計画を通じた1団体の上限額の超過", "above a limit of the body over all plans",
        reason: "③とソフト経費のように1団体に一つの上限額を分け合う事業は、計画を通じてその額を分け合う。",
        "Programmes that share one limit of a body, as programme 3 and soft costs do, share it over all plans.",
        remedy: "超えた額を自己負担とするか、以前の採択分を \"previous\" に書く。",
        "bear the excess, or write what was granted before in \"previous\"",
        sources: [.project],
        examples: [
            Example(rounds: "計12,000,000円", "12,000,000 yen in all", first: { $0.promote(8_000_000) }) {
                $0.promote(4_000_000)
            },
            Example(
                rounds: "計12,000,001円", "12,000,001 yen in all", at: .costs(.promotion),
                first: { $0.promote(8_000_000) }
            ) { $0.promote(4_000_001) },
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
        message: { its in
            guard let pool = its.breach.pool(of: its.together.schedule) else { return nil }
            return Text(
                ja: "交付対象事業費は計画を通じて\(its.found.ja)で、\(pool.title.ja)\(its.limit.ja)を\(its.difference.ja)超えている。",
                en: "what is eligible comes to \(its.found.en) over the plans, \(its.difference.en) above the "
                    + "\(pool.title.en), \(its.limit.en)")
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
