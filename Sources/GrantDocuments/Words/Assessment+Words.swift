package import GrantRules

extension Assessment {
    /// One line on the total that is not the sum of the column above it, only when it is not.
    package var sharesApart: Text? {
        let sum = items.reduce(Int64(0)) { $0 + $1.nationalShare.yen.amount }
        let difference = totals.nationalShare.amount - sum
        guard difference != 0 else { return nil }
        let (yen, isMore) = (abs(difference).grouped, difference > 0)
        let unit =
            totals.readings.takes(.thousand)
            ? Text(ja: "千円未満", en: "1,000 yen") : Text(ja: "1円未満", en: "the yen")
        return Text(
            ja: "国費の計は、計で一度だけ\(unit.ja)を切り捨てるため、事業項目の国費の和より\(yen)円\(isMore ? "多い" : "少ない")",
            en: "the total national share is rounded down once, to \(unit.en), and is \(yen) yen "
                + "\(isMore ? "more" : "less") than the items' shares add up to")
    }
}

extension Assessment {
    /// What hangs on the readings.
    var rangeSentence: Text {
        guard range.min != range.max else {
            let isFixed = readings.contains { reading in
                !reading.inUse.isOpen
                    && reading.alternatives.contains { $0.outcome.nationalShare != reading.used.nationalShare }
            }
            return isFixed
                ? Text(ja: "国費は、確定した解釈を除き、解釈によって変わらない", en: "no open reading changes the national share")
                : Text(ja: "国費は解釈によって変わらない", en: "no reading changes the national share")
        }
        let ends = [(range.min, rangeEnds.least), (range.max, rangeEnds.most)].compactMap { together($0, $1) }
        return Text(
            ja: "国費は解釈によって\(range.min.ja)から\(range.max.ja)まで変わる" + ends.map { "。" + $0.ja }.joined(),
            en: "depending on the readings the national share is between \(range.min.en) and \(range.max.en)"
                + ends.map { "; " + $0.en }.joined())
    }

    /// An end of the range that no answer gives by itself.
    private func together(_ yen: Yen, _ ends: Readings) -> Text? {
        let others = readings.map { $0.inUse }.filter { ends[$0.reading] != $0.value }
        guard others.count > 1 else { return nil }
        let answers = others.map { "\($0.reading.id)=\(ends[$0.reading]?.id ?? "")" }
        return Text(
            ja: "\(yen.ja)は \(answers.joined(separator: "、")) とした場合",
            en: "\(yen.en) under " + answers.joined(separator: " and "))
    }

    /// `tier-mixing=counts existing-with-new=separate …`
    var readingsLine: String { readings.map { $0.inUse.word }.joined(separator: " ") }

    /// Which case of F02 lets the body apply.
    var caseTitle: Text {
        switch applicantCase {
        case .outsideTokyoArea:
            Text(ja: "(1) 東京圏外の地方公共団体", en: "(1) local government outside the Tokyo area")
        case .municipalityWithDisadvantagedArea:
            Text(
                ja: "(2) 条件不利地域を含む東京圏内の市町村",
                en: "(2) municipality of the Tokyo area with a disadvantaged area")
        case .prefectureInTokyoArea:
            Text(
                ja: "(3) 条件不利地域を含む市町村で事業を行う東京圏内の都県",
                en: "(3) prefecture of the Tokyo area, within such municipalities")
        case nil: Text(ja: "該当なし", en: "none")
        }
    }
}
