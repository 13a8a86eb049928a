extension Trial {
    /// The best facilities first; the rest either left out or listed after them.
    mutating func tryFacilities() {
        // Where none can be kept, what is refused can only be left out, which is another suggestion.
        guard !choice.facilities.isEmpty else { return }
        let first = Set(choice.facilities)
        let places = plan.draft.facilities.indices
        let admitted = places.filter { before.items[$0].isAdmitted }
        let rest = places.filter { !first.contains($0) }
        // Those refused for where they stand are another matter and stay.
        let misplaced = rest.filter { before.items[$0].refusedBy.contains(.placeNotAllowed) }
        let surplus = rest.filter { !before.items[$0].refusedBy.contains(.placeNotAllowed) }
        var chosen = Arrangement(of: plan.draft)
        chosen.facilities =
            choice.facilities == admitted ? places.filter { !surplus.contains($0) } : choice.facilities + misplaced
        chosen.leaveOutCompanies(at: Set(surplus), of: plan)
        if !surplus.isEmpty, losesNoHistory(chosen) {
            let (stay, companies) = (names(choice.facilities), companies(without: chosen))
            let go = Text.leavingOut(surplus.map { before.items[$0] }, using: companies)
            propose(.chooseFacilities, .arrange(chosen)) {
                "施設を\(stay.ja)に絞り、この順に並べる。\(go.ja)"
                "keep \(stay.en), in this order, and \(go.en)"
            }
        }
        guard choice.facilities != admitted else { return }
        var reordered = Arrangement(of: plan.draft)
        reordered.facilities = choice.facilities + rest
        let order = names(choice.facilities)
        propose(.reorderFacilities, .arrange(reordered)) {
            "\(order.ja)を、この順に施設の先頭へ移す。残りの施設はその後に置く。"
            "list \(order.en) first, in this order, and the other facilities after them"
        }
    }

    private func names(_ facilities: [Int]) -> Text { Text.list(facilities.map { before.items[$0].quotedName }) }
}

extension Arrangement {
    /// A company cannot stay without the facility that it uses.
    mutating func leaveOutCompanies(at facilities: Set<Int>, existing: Set<Int> = [], of plan: Plan) {
        companies.removeAll { company in
            guard case .item(let item) = plan.companyLine(company).facility else { return false }
            let line = plan.lines[item]
            return line.lines.isFacility ? facilities.contains(line.index) : existing.contains(line.index)
        }
    }
}

extension Trial {
    /// The companies that do not stay.
    func companies(without arrangement: Arrangement) -> [Item] {
        let staying = Set(arrangement.companies)
        return before.items.filter { $0.programme.lines == .companies && !staying.contains($0.index) }
    }

    /// A company that has left may owe money back, so its line is never one to take away.
    func losesNoHistory(_ arrangement: Arrangement) -> Bool {
        let staying = Set(arrangement.companies)
        let companies = plan.draft.companies
        return companies.indices.allSatisfy { staying.contains($0) || companies[$0].leftOn == nil }
    }
}

extension Text {
    /// With the companies that go because of it.
    static func leavingOut(_ items: [Item], using: [Item]) -> Text {
        let (names, others) = (list(items.map { $0.quotedName }), list(using.map { $0.quotedName }))
        return using.isEmpty
            ? Text(ja: "\(names.ja)を計画から外す。", en: "leave out \(names.en)")
            : Text(
                ja: "\(names.ja)を計画から外す。そこを利用する\(others.ja)も外す。",
                en: "leave out \(names.en), and \(others.en), which would use it")
    }

    /// The first few, and how many more.
    static func list(_ names: [Text]) -> Text {
        let shown = names.prefix(5)
        let more = names.count - shown.count
        return Text(
            ja: shown.map { $0.ja }.joined() + (more > 0 ? "ほか\(more)件" : ""),
            en: shown.map { $0.en }.joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
    }
}
