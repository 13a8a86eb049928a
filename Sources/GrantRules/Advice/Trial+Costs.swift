extension Trial {
    /// A whole line of cost from where a limit cuts it to where there is room.
    ///
    /// Only lines whose wording speaks for the other list are thought of: construction is never promotion.
    mutating func tryMovingCosts() {
        guard let promotion = Room(forPromotionIn: before, plan, schedule) else { return }
        let first = plan.firstCompanyItem - 1
        for index in plan.draft.facilities.indices where before.items[index].isAdmitted {
            let item = before.items[index]
            let excess = item.base.less(item.eligible.yen)
            if excess > .zero, promotion.left > .zero {
                move(from: .facility(index), to: .promotion, word: .soft) { amount in
                    min(amount, promotion.left).amount - amount.less(excess).amount
                }
            }
            if item.headroom > .zero, !plan.draft.promotion.isEmpty, before.items[first].isAdmitted {
                let cut = before.items[first].base.less(before.items[first].eligible.yen)
                move(from: .promotion, to: .facility(index), word: .facility) { amount in
                    min(amount, item.headroom).amount - amount.less(cut).amount
                }
            }
        }
    }

    /// The one line of the list by which most is gained.
    private mutating func move(
        from: PlanChange.CostList, to: PlanChange.CostList, word: CostWording, _ gain: (Yen) -> Int64
    ) {
        var best: (index: Int, gain: Int64)?
        for (index, cost) in plan.draft.costs(of: from).enumerated()
        where cost.excluded == nil && CostWording.of(cost.item) == word {
            let gained = gain(cost.amount)
            if gained > best?.gain ?? 0 { best = (index, gained) }
        }
        guard let best else { return }
        let cost = plan.draft.costs(of: from)[best.index]
        let (source, target) = (name(of: from), name(of: to))
        let condition =
            word == .soft
            ? Text(
                ja: "この費用が施設整備・運営ではなく、プロモーションやビジネスマッチングにあたる場合に限る",
                en: "only if this is promotion or business matching and not equipping or running the facility")
            : Text(
                ja: "この費用がこの施設の整備・運営にあたる場合に限る",
                en: "only if this is for equipping or running that facility")
        propose(
            .moveCost, .moveCost(from: PlanChange.CostLine(list: from, index: best.index), to: to), if: condition,
            saying:
                Text(
                    ja: "\(source.ja)の\(cost.item.ja) \(cost.amount.ja)を、\(target.ja)に移す。",
                    en: "move \(cost.item.en), \(cost.amount.en), from \(source.en) to \(target.en)"))
    }

    func name(of list: PlanChange.CostList) -> Text {
        switch list {
        case .facility(let index): before.items[index].displayName
        case .existing(let index): before.items[plan.draft.facilities.count + index].displayName
        case .promotion: Text(ja: "プロジェクト推進（ソフト経費）", en: "promotion")
        }
    }
}

/// What is left for soft costs after everything that shares their limit.
struct Room {
    let left: Yen

    init?(forPromotionIn assessment: Assessment, _ plan: Plan, _ schedule: Schedule) {
        guard assessment.applicantCase != nil else { return nil }
        let used = assessment.items.filter { $0.kind == .existing || $0.kind == .promotion }
            .reduce(plan.draft.previous.softCost ?? .zero) { $0.plus($1.eligible.yen) }
        left = schedule.softCosts.value.less(used)
    }
}

/// What the wording of a line of cost says about where it belongs.
enum CostWording {
    case soft, facility, unclear

    static func of(_ item: String) -> CostWording {
        let isSoft = softWords.contains { item.utf8.contains($0) }
        let isFacility = facilityWords.contains { item.utf8.contains($0) }
        if isSoft == isFacility { return .unclear }
        return isSoft ? .soft : .facility
    }

    private static let softWords = [
        "プロモーション", "広報", "広告", "宣伝", "周知", "マッチング", "誘致", "イベント", "セミナー", "説明会",
        "パンフレット", "ホームページ", "ＰＲ", "PR活動", "PR費", "promotion", "Promotion", "marketing", "matching", "event",
        "publicity",
        "advertis",
    ].map { Array($0.utf8) }

    private static let facilityWords = [
        "工事", "改修", "整備", "施設", "運営", "管理", "備品", "什器", "機器", "設備", "通信", "光熱", "賃借", "賃料",
        "家賃", "人件費", "construction", "equipment", "furniture", "running", "rent", "utilities", "renovation",
    ].map { Array($0.utf8) }
}

extension String.UTF8View {
    fileprivate func contains(_ word: [UInt8]) -> Bool {
        var start = startIndex
        while start != endIndex {
            if self[start...].starts(with: word) { return true }
            formIndex(after: &start)
        }
        return false
    }
}
