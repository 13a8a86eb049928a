package import GrantRules

extension Assessment {
    /// How the totals came about, subject and sentence apart.
    package var totalSteps: [DerivationStep] {
        let (eligible, national) = (totals.eligible, totals.nationalShare)
        var steps = [
            DerivationStep(Amount.declared, sum(totals.declared) { $0.declared }),
            DerivationStep(Amount.eligible, sum(totals.eligible) { $0.eligible.yen }),
            nationalStep,
            difference(Amount.localShare, eligible, national),
        ]
        if totals.unsubsidised > .zero {
            steps.append(difference(Amount.unsubsidised, totals.declared, eligible))
        }
        return steps
    }

    /// Either the sum of the items' shares or one product, as the derivation has it.
    private var nationalStep: DerivationStep {
        for step in nationalShare.steps {
            if case .scaled(let ratio, let rounding) = step.operation {
                let product = product(totals.eligible, ratio, rounding, step.result, because: .reading(.rounding))
                guard let apart = sharesApart else { return DerivationStep(Amount.nationalShare, product) }
                return DerivationStep(
                    Amount.nationalShare,
                    Text(ja: product.ja + "。" + apart.ja, en: product.en + "; " + apart.en))
            }
        }
        let sum = sum(totals.nationalShare) { $0.nationalShare.yen }
        let once = totals.eligible.scaled(by: rate.value, rounding: .downToYen)
        let lost = once.less(totals.nationalShare)
        guard lost > .zero else { return DerivationStep(Amount.nationalShare, sum) }
        let (ratio, cited) = (rate.value.text, mark([.reading(.rounding)]))
        return DerivationStep(
            Amount.nationalShare,
            Text(
                ja: "\(sum.ja)。事業項目ごとに1円未満を切り捨てるため、計で一度だけ切り捨てる \(Amount.eligible.ja) × \(ratio) = "
                    + "\(once.ja)より\(lost.ja)少ない\(cited.ja)",
                en: "\(sum.en); each item's share is rounded down, which makes \(lost.en) less than "
                    + "\(Amount.eligible.en) × \(ratio) = \(once.en), rounded down once\(cited.en)"))
    }

    /// By programme, because a plan may have thirty companies.
    private func sum(_ total: Yen, of amount: (Item) -> Yen) -> Text {
        var terms: [Text] = []
        for programme in schedule.programmes {
            var count = 0
            var sum: Int64 = 0
            for item in items where item.programme.id == programme.id {
                count += 1
                sum += amount(item).amount
            }
            guard count > 0 else { continue }
            let name = programme.mark.isEmpty ? programme.title : Text(ja: programme.mark, en: programme.mark)
            let several = count > 1
            terms.append(
                Text(
                    ja: "\(name.ja) \(sum.grouped)円" + (several ? "（\(count)件）" : ""),
                    en: "\(name.en) \(sum.grouped) yen" + (several ? " (\(count) items)" : "")))
        }
        guard terms.count > 1 || terms.first?.ja.isEmpty == false else { return Text(ja: total.ja, en: total.en) }
        return Text(
            ja: "\(total.ja) = " + terms.map { $0.ja }.joined(separator: " + "),
            en: "\(total.en) = " + terms.map { $0.en }.joined(separator: " + "))
    }

    /// `22,500,000円 = 45,000,000円 × 1/2〔F03 資金の流れ〕`, and how it was rounded when something was cut off.
    func product(_ yen: Yen, _ ratio: Ratio, _ rounding: Rounding, _ result: Yen, because reason: Source) -> Text {
        let isExact =
            result.amount % ratio.numerator == 0
            && result.amount / ratio.numerator * ratio.denominator == yen.amount
        let cited = mark(isExact ? [.fact(rate.fact)] : [.fact(rate.fact), reason])
        let unit = rounding.unit.grouped
        let down = rounding.unit == 1 ? "the yen" : "\(unit) yen"
        let cut =
            isExact
            ? Text(ja: "", en: "") : Text(ja: "（\(unit)円未満切捨て）", en: ", rounded down to \(down)")
        return Text(
            ja: "\(result.ja) = \(yen.ja) × \(ratio.text)\(cut.ja)\(cited.ja)",
            en: "\(result.en) = \(yen.en) × \(ratio.text)\(cut.en)\(cited.en)")
    }
}
