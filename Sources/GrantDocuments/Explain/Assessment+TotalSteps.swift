package import GrantRules

extension Assessment {
    /// How the totals came about, subject and sentence apart.
    package var totalSteps: [DerivationStep] {
        let (eligible, national) = (totals.eligible, totals.nationalShare)
        var steps = [
            DerivationStep(subject: Amount.declared, sentence: sum(totals.declared) { $0.declared }),
            DerivationStep(subject: Amount.eligible, sentence: sum(totals.eligible) { $0.eligible.yen }),
            DerivationStep(subject: Amount.nationalShare, sentence: nationalSentence),
            difference(Amount.localShare, eligible, national),
        ]
        if totals.unsubsidised > .zero {
            steps.append(difference(Amount.unsubsidised, totals.declared, eligible))
        }
        return steps
    }

    /// Either the sum of the items' shares or one product, as the derivation has it.
    private var nationalSentence: Text {
        for step in nationalShare.steps {
            if case .scaled(let ratio, let rounding) = step.operation {
                let product = product(totals.eligible, ratio, rounding, step.result, because: .reading(.rounding))
                return sharesApart.map { Text(ja: product.ja + "。" + $0.ja, en: product.en + "; " + $0.en) } ?? product
            }
        }
        let sum = sum(totals.nationalShare) { $0.nationalShare.yen }
        let once = totals.eligible.scaled(by: rate.value, rounding: .downToYen)
        let lost = once.less(totals.nationalShare)
        guard lost > .zero else { return sum }
        let (ratio, cited) = (rate.value.text, mark([.reading(.rounding)]))
        return Text(
            ja: "\(sum.ja)。事業項目ごとに1円未満を切り捨てるため、計で一度だけ切り捨てる \(Amount.eligible.ja) × \(ratio) = "
                + "\(once.ja)より\(lost.ja)少ない\(cited.ja)",
            en: "\(sum.en); each item's share is rounded down, which makes \(lost.en) less than "
                + "\(Amount.eligible.en) × \(ratio) = \(once.en), rounded down once\(cited.en)")
    }

    /// By programme, because a plan may have thirty companies.
    private func sum(_ total: Yen, of amount: (Item) -> Yen) -> Text {
        let terms = schedule.programmes.compactMap { programme -> Text? in
            let own = items.filter { $0.programme.id == programme.id }
            if own.isEmpty { return nil }
            let sum = own.reduce(Int64(0)) { $0 + amount($1).amount }.grouped
            let name = programme.mark.isEmpty ? programme.title : Text(ja: programme.mark, en: programme.mark)
            let several = own.count > 1
            return Text(
                ja: "\(name.ja) \(sum)円" + (several ? "（\(own.count)件）" : ""),
                en: "\(name.en) \(sum) yen" + (several ? " (\(own.count) items)" : ""))
        }
        return terms.isEmpty ? Text(ja: total.ja, en: total.en) : total.sum(of: terms)
    }

    /// `22,500,000円 = 45,000,000円 × 1/2〔F03 資金の流れ〕`, and how it was rounded when something was cut off.
    func product(_ yen: Yen, _ ratio: Ratio, _ rounding: Rounding, _ result: Yen, because reason: Source) -> Text {
        let isExact =
            result.amount % ratio.numerator == 0
            && result.amount / ratio.numerator * ratio.denominator == yen.amount
        let cited = mark(isExact ? [.fact(rate.fact)] : [.fact(rate.fact), reason])
        let unit = rounding.unit.grouped
        let down = rounding.unit == 1 ? "the yen" : "\(unit) yen"
        let cut = isExact ? Text.empty : Text(ja: "（\(unit)円未満切捨て）", en: ", rounded down to \(down)")
        return Text(
            ja: "\(result.ja) = \(yen.ja) × \(ratio.text)\(cut.ja)\(cited.ja)",
            en: "\(result.en) = \(yen.en) × \(ratio.text)\(cut.en)\(cited.en)")
    }
}
