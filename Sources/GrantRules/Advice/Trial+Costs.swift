extension Trial {
    /// A whole line of cost from where a limit cuts it to where there is room.
    ///
    /// Only lines whose wording speaks for the other list are thought of: construction is never promotion.
    mutating func tryMovingCosts() {
        for programme in plan.draft.schedule.programmes where programme.lines == .costs {
            guard let wording = programme.wording, let room = before.left(for: programme) else { continue }
            let list = before.items.first { $0.programme.id == programme.id }
            for item in before.items where item.programme.lines.isFacility && item.isAdmitted {
                guard let facilityWording = item.programme.wording else { continue }
                // What a list has above its limit can leave it without a loss.
                let excess = item.base.less(item.eligible.yen)
                move(
                    from: .facility(item.index), to: .costs(programme.id), worded: wording, not: facilityWording,
                    if: Text(
                        ja: "この費用が施設整備・運営ではなく、\(wording.scope.ja)にあたる場合に限る",
                        en: "only if this is \(wording.scope.en) and not equipping or running the facility")
                ) { amount in min(amount, room).amount - amount.less(excess).amount }
                guard let list else { continue }
                let cut = list.base.less(list.eligible.yen)
                move(
                    from: .costs(programme.id), to: .facility(item.index), worded: facilityWording, not: wording,
                    if: Text(
                        ja: "この費用が\(facilityWording.scope.ja)にあたる場合に限る",
                        en: "only if this is for \(facilityWording.scope.en)")
                ) { amount in min(amount, item.headroom).amount - amount.less(cut).amount }
            }
        }
    }

    /// The one line of the list by which most is gained.
    private mutating func move(
        from: PlanChange.CostList, to: PlanChange.CostList, worded: CostWording, not other: CostWording,
        if condition: Text, _ gain: (Yen) -> Int64
    ) {
        var best: (index: Int, gain: Int64)?
        for (index, cost) in plan.draft.costs(of: from).enumerated()
        where cost.excluded == nil && worded.fits(cost.item) && !other.fits(cost.item) {
            let gained = gain(cost.amount)
            if gained > best?.gain ?? 0 { best = (index, gained) }
        }
        guard let best else { return }
        let cost = plan.draft.costs(of: from)[best.index]
        let (source, target) = (name(of: from), name(of: to))
        propose(.moveCost, .moveCost(from: PlanChange.CostLine(list: from, index: best.index), to: to), if: condition) {
            "\(source.ja)の\(cost.item.ja) \(cost.amount.ja)を、\(target.ja)に移す。"
            "move \(cost.item.en), \(cost.amount.en), from \(source.en) to \(target.en)"
        }
    }

    func name(of list: PlanChange.CostList) -> Text {
        switch list {
        case .facility(let index): Text(quoting: plan.draft.facilities[index].name)
        case .existing(let index): Text(quoting: plan.draft.existingFacilities[index].name)
        case .costs(let id): plan.draft.schedule.programmes.first { $0.id == id }?.title ?? Text(quoting: id.text)
        }
    }
}

extension Assessment {
    /// What everything that shares its limits leaves for a list of costs.
    func left(for programme: Programme) -> Yen? {
        var least: Yen?
        for pool in schedule.pools(of: programme) {
            guard case .body(let limit, let earlier) = pool.measure, totals.readings.ask(pool.under) else { continue }
            let used = items.filter { pool.programmes.contains($0.programme.id) }
                .reduce(plan.draft.previous.spent(on: earlier)) { $0.plus($1.eligible.yen) }
            let left = limit.value.less(used)
            least = least.map { min($0, left) } ?? left
        }
        return least
    }
}

extension CostWording {
    /// Whether the wording of a cost has one of the words; capitals are not told from small letters.
    func fits(_ item: String) -> Bool {
        let text = item.utf8.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
        return words.contains { word in
            let word = Array(word.utf8)
            return text.indices.contains { text[$0...].starts(with: word) }
        }
    }
}
