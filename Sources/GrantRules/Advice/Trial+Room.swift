extension Trial {
    /// How much more could be declared and what it would bring, each by itself.
    mutating func tryRoom() {
        for index in plan.draft.facilities.indices where before.items[index].headroom > .zero {
            spend(before.items[index].headroom, on: .facility(index))
        }
        trySoftRoom()
        tryCompanyRoom()
    }

    private mutating func spend(_ room: Yen, on list: PlanChange.CostList) {
        let name = name(of: list)
        propose(
            .useRoom, .state(.spend([list: room])), if: .onlyIfNeeded,
            saying:
                Text(
                    ja: "\(name.ja)には、あと \(room.ja)まで計上できる。",
                    en: "\(name.en) has room for \(room.en) more"))
    }

    /// Existing facilities and promotion share one limit, so the room is told once.
    private mutating func trySoftRoom() {
        guard let room = Room(forPromotionIn: before, plan, schedule), room.left > .zero else { return }
        let existing = before.items.lastIndex { $0.kind == .existing && $0.isAdmitted }
        let onlyExisting = plan.draft.promotion.isEmpty && plan.draft.facilities.isEmpty
        if let existing, onlyExisting {
            spend(room.left, on: .existing(existing - plan.draft.facilities.count))
        } else {
            spend(room.left, on: .promotion)
        }
    }

    private mutating func tryCompanyRoom() {
        var more: [Int: Yen] = [:]
        var sum = Yen.zero
        for (company, item) in before.items.dropFirst(plan.firstCompanyItem).enumerated()
        where item.headroom > .zero {
            more[company] = item.headroom
            sum = sum.plus(item.headroom)
        }
        guard !more.isEmpty else { return }
        let count = more.count
        propose(
            .useRoom, .state(.pay(more)), if: .onlyIfNeeded,
            saying:
                Text(
                    ja: "進出支援金は、\(count)社に合わせてあと \(sum.ja)まで計上できる。",
                    en:
                        "payments to \(count == 1 ? "one company" : "\(count) companies") have room for \(sum.en) more in all"
                ))
    }
}

extension Text {
    fileprivate static let onlyIfNeeded = Text(
        ja: "対象となる費用が実際に見込まれる場合に限る。残り枠は合算できない",
        en: "only if such costs are really expected; rooms of lines that share a limit do not add up")
}
