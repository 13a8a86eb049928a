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
        let kind: Kind
        let text: ExactText
        let number: Int64

        init(_ kind: Kind, _ text: String, _ number: Int64 = 0) {
            (self.kind, self.text, self.number) = (kind, ExactText(text), number)
        }
    }

    private enum Kind { case place, costs, company }

    private struct Entry {
        let id: Key
        var number: Key?
        var name: Key?
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
        let draft = assessment.plan.draft
        func place(_ id: String, _ name: String, _ municipality: LocalGovernmentCode) -> Entry {
            Entry(id: Key(.place, id), name: Key(.place, name, Int64(municipality.number)))
        }
        var entries = draft.facilities.map { place($0.id, $0.name, $0.municipality) }
        entries += draft.existingFacilities.map { place($0.id, $0.name, $0.municipality) }
        entries += assessment.items.filter { $0.programme.lines == .costs }.map { Entry(id: Key(.costs, $0.id)) }
        return entries
            + draft.companies.map { company in
                Entry(
                    id: Key(.company, company.id), number: company.corporateNumber.map { Key(.company, "", $0.number) },
                    name: Key(.company, company.name))
            }
    }
}
