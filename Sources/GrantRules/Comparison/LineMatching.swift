/// Finds for each line of the later plan the one of the earlier plan that it continues.
///
/// An id is the author's own word for it, so it decides; a facility that changed its programme keeps it. What is left
/// over may have been given a new id: then a facility is known by name and municipality, a company by 法人番号 or
/// else by name, and only when that fits one line on either side.
struct LineMatching {
    private(set) var lines: [PlanComparison.Line] = []

    init(_ before: Assessment, _ after: Assessment) {
        let (old, new) = (LineMatching.entries(before), LineMatching.entries(after))
        var partner = Array(repeating: Int?.none, count: new.count)
        var match = Array(repeating: PlanComparison.Line.Match.none, count: new.count)
        var taken = Array(repeating: false, count: old.count)
        let rounds: [(PlanComparison.Line.Match, (Entry) -> Key?)] = [
            (.id, { $0.id }), (.corporateNumber, { $0.number }), (.name, { $0.name }),
        ]
        for (why, key) in rounds {
            let olds = LineMatching.unique(old, where: { !taken[$0] }, key)
            let news = LineMatching.unique(new, where: { partner[$0] == nil }, key)
            for (key, place) in news {
                guard let other = olds[key] else { continue }
                partner[place] = other
                match[place] = why
                taken[other] = true
            }
        }
        for place in new.indices {
            lines.append(PlanComparison.Line(before: partner[place], after: place, match: match[place]))
        }
        for place in old.indices where !taken[place] {
            lines.append(PlanComparison.Line(before: place, after: nil, match: .none))
        }
    }

    private struct Key: Hashable {
        let isPlace: Bool
        let text: ExactText
        let number: Int64
    }

    private struct Entry {
        let id: Key
        let number: Key?
        let name: Key?
    }

    private static func unique(_ entries: [Entry], where isFree: (Int) -> Bool, _ key: (Entry) -> Key?) -> [Key: Int] {
        var places: [Key: Int] = [:]
        var doubled: Set<Key> = []
        for (place, entry) in entries.enumerated() where isFree(place) {
            guard let key = key(entry) else { continue }
            if places.updateValue(place, forKey: key) != nil { doubled.insert(key) }
        }
        for key in doubled { places[key] = nil }
        return places
    }

    private static func entries(_ assessment: Assessment) -> [Entry] {
        let plan = assessment.plan
        func place(_ id: String, _ name: String, _ municipality: LocalGovernmentCode) -> Entry {
            Entry(
                id: Key(isPlace: true, text: ExactText(id), number: 0), number: nil,
                name: Key(isPlace: true, text: ExactText(name), number: Int64(municipality.number)))
        }
        var entries = plan.draft.facilities.map { place($0.id, $0.name, $0.municipality) }
        entries += plan.draft.existingFacilities.map { place($0.id, $0.name, $0.municipality) }
        for item in assessment.items where item.programme.lines == .costs {
            entries.append(Entry(id: Key(isPlace: false, text: ExactText(item.id), number: -1), number: nil, name: nil))
        }
        for company in plan.draft.companies {
            entries.append(
                Entry(
                    id: Key(isPlace: false, text: ExactText(company.id), number: 0),
                    number: company.corporateNumber.map {
                        Key(isPlace: false, text: ExactText(""), number: $0.number)
                    }, name: Key(isPlace: false, text: ExactText(company.name), number: 0)))
        }
        return entries
    }
}
