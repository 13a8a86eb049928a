extension Code { package static let tooManyOfSize = Code(.f, 202) }

extension Rule {
    /// Each size may be built so many times; only the reading `counts` asks.
    static let tooManyOfSize = Rule(
        code: .tooManyOfSize, severity: .error,
        title: "同じ規模の施設数の超過", "too many facilities of one size",
        reason: "1団体に認められる施設の数は規模ごとに決まっており、以前の採択分も数える。",
        "A body may have only so many facilities of each size, those of earlier rounds included.",
        remedy: "優先する施設を先に並べるか、規模の組合せの解釈を内閣府に照会し、回答を \"readings\" に記す。",
        "put the preferred ones first, or ask the ministry how sizes combine and record the answer in \"readings\"",
        sources: [.fact(.facilitiesOfEachSize), .reading(.tierMixing)],
        examples: [
            Example("50人以上が1か所", "one of 50 people") { $0.build(capacities: [50]) },
            Example("50人以上が2か所", "two of 50 people", gives: [.readingMatters], at: .facility(1)) {
                $0.build(capacities: [50, 50])
            },
            Example("20人以上50人未満が2か所", "two of 20 and 49 people") { $0.build(capacities: [20, 49]) },
            Example("20人以上50人未満が3か所", "three of 20 to 49 people", gives: [.readingMatters], at: .facility(2)) {
                $0.build(capacities: [20, 30, 49])
            },
            Example("20人未満が3か所", "three under 20 people") { $0.build(capacities: [19, 19, 19]) },
            Example("総枠の解釈では規模ごとに数えない", "envelope does not count sizes") {
                $0.build(capacities: [50, 50])
                $0.answer(.envelope)
            },
        ],
        limit: .refusing(.facilities) { candidate, running, breaches in
            guard !running.readings.takes(.envelope),
                running.facilities < running.schedule.facilityCount.value
            else { return }
            let allowed = running.schedule.sizes[candidate.line.size].count.value
            let before = running.facilities(ofSize: candidate.line.size)
            guard before >= allowed else { return }
            candidate.refuse(by: .tooManyOfSize)
            breaches.add(
                .tooManyOfSize, at: candidate.line.path, item: candidate.item,
                figures: Finding.Figures(found: Int64(before + 1), limit: Int64(allowed)))
        },
        message: { its in
            let size = its.assessment.size(of: its.breach).name
            let (found, limit) = (its.figures.found.grouped, its.figures.limit.grouped)
            "\(size.ja)の施設は1団体\(limit)か所までで、\(its.name.ja)は\(found)か所目にあたる。"
            "at most \(limit) \(limit == "1" ? "facility" : "facilities") of \(size.en) per body, and \(its.name.en) is "
                + "number \(found)"
        })
}
