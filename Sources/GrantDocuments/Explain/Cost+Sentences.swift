import GrantRules

extension Assessment {
    /// The lines of the plan that an item is made of; a payment to a company is one line.
    func costs(of item: Item) -> [Cost] {
        switch item.programme.lines {
        case .publicFacilities, .privateFacilities: plan.draft.facilities[item.index].costs
        case .existingFacilities: plan.draft.existingFacilities[item.index].costs
        case .costs: plan.draft.costs[item.programme.id]
        case .companies: []
        }
    }
}

extension Cost {
    private static let mostListed = 4

    /// `24,000,000円 = 改修工事費 21,000,000円 + 備品 3,000,000円`
    static func sum(of costs: [Cost], _ total: Yen) -> Text {
        guard costs.count > 1 else {
            guard let only = costs.first else { return Text(ja: total.ja, en: total.en) }
            return Text(ja: "\(total.ja)（\(only.label)）", en: "\(total.en) (\(only.label))")
        }
        guard costs.count <= mostListed else {
            return Text(ja: "\(total.ja)（費用 \(costs.count)件の合計）", en: "\(total.en), the sum of \(costs.count) costs")
        }
        return total.sum(of: costs.map { Text(ja: "\($0.label) \($0.amount.ja)", en: "\($0.label) \($0.amount.en)") })
    }

    /// `備品: 他の補助金の対象`
    static func exclusions(in costs: [Cost]) -> Text {
        let excluded = costs.filter { $0.excluded != nil }
        var said = excluded.prefix(mostListed).map { "\($0.label): \(($0.excluded?.reason ?? "").cutForSentence)" }
        var saidInEnglish = said
        if excluded.count > mostListed {
            said.append("ほか\(excluded.count - mostListed)件")
            saidInEnglish.append("and \(excluded.count - mostListed) more")
        }
        return Text(ja: said.joined(separator: "、"), en: saidInEnglish.joined(separator: "; "))
    }

    private var label: String { item.cutForSentence }
}

extension Yen {
    /// `24,000,000円 = … + …`
    func sum(of terms: [Text]) -> Text {
        let terms = terms.joined(by: Text(ja: " + ", en: " + "))
        return Text(ja: "\(ja) = \(terms.ja)", en: "\(en) = \(terms.en)")
    }
}

extension String {
    /// Long enough for any honest name; a longer one would drown the sentence.
    fileprivate var cutForSentence: String {
        let scalars = unicodeScalars.prefix(61)
        return scalars.count <= 60 ? self : String(UnicodeScalarView(scalars.dropLast())) + "…"
    }
}
