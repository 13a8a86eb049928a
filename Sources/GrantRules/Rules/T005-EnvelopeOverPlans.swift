extension Code { package static let envelopeOverPlans = Code(.t, 5) }

extension Rule {
    /// One sum for all facilities of all rounds, if the last plan reads it so.
    static let envelopeOverPlans = Rule(
        code: .envelopeOverPlans, severity: .error,
        title: "計画を通じた総枠の超過", "above the envelope over all plans",
        reason: "総枠の解釈（envelope）では、施設の交付対象事業費を計画を通じて一つの枠に収める。",
        "Under the reading \"envelope\" the facilities of all plans share one sum.",
        remedy: "費用を見直すか、以前の採択分を \"previous\" に書く。",
        "revise the costs, or write what was granted before in \"previous\"",
        sources: [.project],
        examples: [
            Example(rounds: "計90,000,000円", "90,000,000 yen in all", first: { $0.spend(45_000_000, capacity: 30) }) {
                $0.shareEnvelope(0)
            },
            Example(
                rounds: "計90,000,001円", "90,000,001 yen in all", at: .facility(1),
                first: { $0.spend(45_000_000, capacity: 30) }
            ) { $0.shareEnvelope(1) },
        ],
        together: { together, breaches in
            guard together.isOfOneBody else { return }
            let offices = together.offices
            let parts =
                offices.all.filter { $0.size != nil }.map { $0.eligible } + offices.earlier.map { $0.eligibleCost }
            let sum = parts.reduce(Yen.zero) { $0.plus($1) }
            for (index, pool) in together.schedule.pools.enumerated() {
                guard case .body(let limit, after: .facilities) = pool.measure, together.readings.ask(pool.under),
                    sum > limit.value
                else { continue }
                breaches.add(
                    .envelopeOverPlans, at: offices.new.reversed().map { $0.place },
                    found: sum, limit: limit.value, pool: index)
            }
        },
        message: { its in
            "施設の交付対象事業費は計画を通じて\(its.found.ja)で、施設全体の総枠\(its.limit.ja)を\(its.difference.ja)超えている。"
            "facilities come to \(its.found.en) over the plans, \(its.difference.en) above the \(its.limit.en) for all "
                + "facilities"
        })
}

extension PlanDraft {
    /// A later round of 45,000,000 yen and perhaps a little more, under `envelope`.
    fileprivate mutating func shareEnvelope(_ more: Int64) {
        nextRound(capacities: [30], cost: 45_000_000)
        if more > 0 { facilities.append(.example("east-2", "東町第2オフィス", capacity: 10, cost: more)) }
        answer(.envelope)
    }
}
