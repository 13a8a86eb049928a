extension Code { package static let tooManyFacilities = Code(.f, 203) }

extension Rule {
    static let tooManyFacilities = Rule(
        code: .tooManyFacilities, severity: .error,
        title: "施設数の超過", "too many facilities",
        reason: "1団体に認められる①②の施設の数は、規模を問わず決まっており、以前の採択分も数える。認められない施設は数えない。",
        "A body may have only so many facilities of programmes 1 and 2, whatever their sizes, those of earlier rounds "
            + "included. A refused one uses up nothing.",
        remedy: "優先する施設を先に並べ、限度を超える施設は計画から外す。", "put the preferred ones first, and leave out those above the limit",
        sources: [.fact(.facilityCount)],
        examples: [
            Example("2か所", "two") { $0.build(capacities: [10, 10]) },
            Example("3か所", "three") { $0.build(capacities: [10, 10, 10]) },
            Example("4か所", "four", at: .facility(3)) { $0.build(capacities: [10, 10, 10, 10]) },
            Example("以前の採択と合わせて4か所", "four with earlier rounds", at: .facility(1)) {
                $0.build(capacities: [10, 10])
                $0.previous.facilities = [
                    .example("old-1", capacity: 10, cost: 20_000_000),
                    .example("old-2", capacity: 10, cost: 20_000_000),
                ]
            },
        ],
        limit: .refusing(.facilities) { candidate, running, breaches in
            let allowed = running.schedule.facilityCount.value
            guard running.facilities >= allowed else { return }
            candidate.refuse(by: .tooManyFacilities)
            breaches.add(
                .tooManyFacilities, at: candidate.line.path, item: candidate.item,
                figures: Finding.Figures(found: Int64(running.facilities + 1), limit: Int64(allowed)))
        },
        message: { its in
            let (found, limit) = (its.figures.found.grouped, its.figures.limit.grouped)
            "施設は1団体\(limit)か所までで、\(its.name.ja)は\(found)か所目にあたる。"
            "at most \(limit) facilities per body, and \(its.name.en) is number \(found)"
        })
}
