extension Code { package static let facilitiesOfSizeOverPlans = Code(.t, 4) }

extension Rule {
    /// The number of each size holds over all rounds, unless the last plan reads one envelope.
    static let facilitiesOfSizeOverPlans = Rule(
        code: .facilitiesOfSizeOverPlans, severity: .error,
        title: "計画を通じた規模ごとの施設数の超過", "too many facilities of one size over all plans",
        reason: "規模ごとの施設の数も、計画を通じて数える。最後の計画が総枠の解釈（envelope）を採る場合は数えない。",
        "Facilities of each size are counted over all plans as well, unless the last plan reads \"envelope\".",
        remedy: "施設を上限の数までに減らす。", "keep those that come first, up to the limit",
        sources: [.fact(.facilitiesOfEachSize), .project],
        examples: [
            Example(rounds: "30人を計2か所", "two of 30 people in all", first: { $0.build(capacities: [30]) }) {
                $0.nextRound(capacities: [30])
            },
            Example(
                rounds: "30人を計3か所", "three of 30 people in all", at: .facility(0),
                first: { $0.build(capacities: [30, 30]) }
            ) { $0.nextRound(capacities: [30]) },
        ],
        together: { together, breaches in
            guard together.isOfOneBody, !together.readings.takes(.envelope) else { return }
            let schedule = together.schedule
            for (index, size) in schedule.sizes.enumerated() {
                let new = together.offices.new.filter { $0.size == index }
                let count = new.count + together.offices.earlier.count { schedule.size(of: $0.capacity) == index }
                guard count > size.count.value else { continue }
                breaches.add(
                    .facilitiesOfSizeOverPlans, at: new.reversed().map { $0.place },
                    figures: Finding.Figures(found: Int64(count), limit: Int64(size.count.value)))
            }
        },
        message: { its in
            let (count, most) = (its.figures.found, its.figures.limit)
            let size = its.together.assessments[its.breach.plan].size(of: its.breach).name
            "\(size.ja)の施設は計画を通じて\(count)か所で、上限\(most)か所を超えている。"
            "there are \(count) facilities of \(size.en) over the plans, and a body may have \(most)"
        })
}
