public import GrantRules

extension Assessment {
    /// How the amounts of one item came about, from what is declared to who pays.
    public func sentences(of item: Item) -> [Text] {
        guard let place = items.firstIndex(where: { $0.id == item.id }) else { return [] }
        return steps(ofItemAt: place).map { $0.whole }
    }

    /// How the totals came about.
    public var totalSentences: [Text] { totalSteps.map { $0.whole } }

    /// The same for the item at this place, subject and sentence apart.
    package func steps(ofItemAt place: Int) -> [DerivationStep] {
        let item = items[place]
        var steps: [DerivationStep] = []
        var before = Yen.zero
        for (place, step) in item.eligible.steps.enumerated() {
            let isLast = place == item.eligible.steps.count - 1
            steps.append(said(step, isLast: isLast, from: before, costs: costs(of: item)))
            before = step.result
        }
        if item.binding == .none, let pool = item.nearest { steps.append(whole(of: item, within: pool)) }
        if item.eligible.yen > .zero {
            for step in item.nationalShare.steps {
                guard case .scaled = step.operation else { continue }
                steps.append(said(step, isLast: true, from: item.eligible.yen, costs: []))
            }
            steps.append(difference(Amount.localShare, item.eligible.yen, item.nationalShare.yen))
        }
        if item.declared > item.eligible.yen {
            steps.append(difference(Amount.unsubsidised, item.declared, item.eligible.yen))
        }
        return steps
    }

    private func said(_ step: Derivation.Step, isLast: Bool, from before: Yen, costs: [Cost]) -> DerivationStep {
        let result = step.result
        switch step.operation {
        case .given(_, let yen):
            return DerivationStep(subject: Amount.declared, sentence: Cost.sum(of: costs, yen))
        case .plus(_, let yen):
            return DerivationStep(
                Amount.eligible, ja: "\(result.ja) = \(before.ja) + \(yen.ja)",
                en: "\(result.en) = \(before.en) + \(yen.en)")
        case .less(let yen):
            let why = Cost.exclusions(in: costs)
            return DerivationStep(
                Amount.base, ja: "\(result.ja) = \(before.ja) − 対象外の費用 \(yen.ja)（\(why.ja)）",
                en: "\(result.en) = \(before.en) less \(yen.en) excluded (\(why.en))")
        case .capped(let ceiling, let pool):
            let limit = pool.leaving(ceiling)
            let sources = mark(pool.sources)
            return DerivationStep(
                isLast ? Amount.eligible : Amount.limited,
                ja: "\(result.ja)（\(before.ja)のうち、\(limit.ja)まで）\(sources.ja)",
                en: "\(result.en), of \(before.en), as far as \(limit.en)\(sources.en)")
        case .refused(let codes):
            let rules = codes.sorted.compactMap { Rule.ofPlans.first(with: $0) }.map {
                Text(ja: $0.code.rawValue + " " + $0.title.ja, en: $0.code.rawValue + " " + $0.title.en)
            }.joined(by: Text(ja: "、", en: "; "))
            return DerivationStep(
                Amount.eligible, ja: "\(result.ja)（認められない）〔\(rules.ja)〕", en: "\(result.en), refused [\(rules.en)]")
        case .scaled(let ratio, let rounding):
            let product = product(before, ratio, rounding, result, because: .statute(.belowYen))
            return DerivationStep(subject: Amount.nationalShare, sentence: product)
        }
    }

    /// An item that no limit cuts.
    private func whole(of item: Item, within pool: Pool) -> DerivationStep {
        // What no limit cuts is at most a cap, so it is an amount that a plan may state.
        let ceiling = Yen(item.base.amount + item.headroom.amount) ?? item.cap
        let limit = pool.leaving(ceiling)
        let sources = mark(pool.sources)
        let yen = item.eligible.yen
        return DerivationStep(
            Amount.eligible, ja: "\(yen.ja)（\(limit.ja)以内なので全額）\(sources.ja)",
            en: "\(yen.en), all of it, being within \(limit.en)\(sources.en)")
    }

    func difference(_ subject: Text, _ from: Yen, _ what: Yen) -> DerivationStep {
        let result = (from.amount - what.amount).grouped
        return DerivationStep(
            subject, ja: "\(result)円 = \(from.ja) − \(what.ja)", en: "\(result) yen = \(from.en) − \(what.en)")
    }
}
