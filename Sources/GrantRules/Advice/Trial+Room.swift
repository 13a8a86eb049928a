extension Trial {
    /// How much more could be declared and what it would bring, each by itself.
    mutating func tryRoom() {
        for item in before.items where item.programme.lines.isFacility && item.headroom > .zero {
            spend(item.headroom, on: .facility(item.index))
        }
        tryListRoom()
        tryCompanyRoom()
    }

    private mutating func spend(_ room: Yen, on list: PlanChange.CostList) {
        let name = name(of: list)
        propose(.useRoom, .state(.spend([list: room])), if: .onlyIfNeeded) {
            "\(name.ja)には、あと\(room.ja)まで交付対象となりうる。"
            "\(name.en) has room for \(room.en) more"
        }
    }

    /// A limit that existing facilities share with a list of costs is told once, for the list.
    private mutating func tryListRoom() {
        for programme in plan.draft.schedule.programmes where programme.lines == .costs {
            guard let room = before.left(for: programme) else { continue }
            let sharing = before.items.last {
                $0.programme.lines == .existingFacilities && $0.isAdmitted
                    && plan.draft.schedule.share($0.programme, programme)
            }
            if let sharing, plan.draft.costs[programme.id].isEmpty, plan.draft.facilities.isEmpty {
                // Its own limit may be lower than the one that is shared.
                spend(sharing.headroom, on: .existing(sharing.index))
            } else {
                spend(room, on: .costs(programme.id))
            }
        }
    }

    /// Of a company with several entries the last has what all of them leave; to one that has left nothing more is paid.
    private mutating func tryCompanyRoom() {
        let twins = plan.twins
        var seen = Array(repeating: CompanyTwins.Paid(), count: twins.earlier.count)
        var more: [Int: Yen] = [:]
        var sum = Yen.zero
        for item in before.items.reversed() where item.programme.lines == .companies && item.isAdmitted {
            if twins.companies.indices.contains(item.index) {
                let entry = twins.companies[item.index]
                let isTold = seen.total(for: entry).count > 0
                // Also where nothing is told: what is one company with this need not be one with the last.
                seen.record(item.headroom, entry)
                if isTold { continue }
            }
            guard item.headroom > .zero, plan.draft.companies[item.index].leftOn == nil else { continue }
            more[item.index] = item.headroom
            sum = sum.plus(item.headroom)
        }
        guard !more.isEmpty else { return }
        let count = more.count
        propose(.useRoom, .state(.pay(more)), if: .onlyIfNeeded) {
            "進出支援金は、上限に達していない\(count)社について、あと\(sum.ja)まで交付対象となりうる。"
            "payments to \(count == 1 ? "one company" : "\(count) companies") have room for \(sum.en) more in all"
        }
    }
}

extension Text {
    fileprivate static let onlyIfNeeded = Text(
        ja: "対象となる費用が実際に見込まれる場合に限る。残額は、上限を同じくする事業項目の間では合算できない",
        en: "only if such costs are really expected; what remains of a limit that several lines share does not add up")
}
