import GrantRules

/// One figure of a schedule with its name and its clause.
struct ScheduleFigure {
    let title: Text
    let figure: Text
    let fact: Fact.ID
}

extension Schedule {
    /// In the order in which a planner asks for them.
    var figures: [ScheduleFigure] {
        var figures = [
            ScheduleFigure(
                title: Text(ja: "補助率 高水準タイプ", en: "rate, high-standard type"),
                ratio: highStandardRate),
            ScheduleFigure(
                title: Text(ja: "補助率 標準タイプ", en: "rate, standard type"),
                ratio: standardRate),
        ]
        for size in sizes {
            figures.append(
                ScheduleFigure(
                    title: Text(ja: "①② 1施設の上限額 \(size.name.ja)", en: "1 and 2: cap of a facility, \(size.name.en)"),
                    yen: size.cap))
        }
        for size in sizes {
            figures.append(
                ScheduleFigure(
                    title: Text(ja: "①② 施設数 \(size.name.ja)", en: "1 and 2: facilities, \(size.name.en)"),
                    count: size.count))
        }
        return figures + [
            ScheduleFigure(
                title: Text(ja: "①② 施設数 1団体の合計", en: "1 and 2: facilities of a body in all"),
                count: facilityCount),
            ScheduleFigure(
                title: Text(
                    ja: "①② 1団体の施設全体（解釈 envelope のときだけ）",
                    en: "1 and 2: all facilities of a body (reading envelope only)"),
                yen: envelope),
            ScheduleFigure(
                title: Text(ja: "③ 1団体の上限額", en: "3: limit of a body"),
                yen: existingFacilities),
            ScheduleFigure(
                title: Text(ja: "ソフト経費 1団体の上限額（③と合わせて）", en: "promotion: limit of a body, with 3"),
                yen: softCosts),
            ScheduleFigure(
                title: Text(ja: "④ 1社の上限額", en: "4: limit of a company"),
                yen: companyPayment),
            ScheduleFigure(
                title: Text(ja: "予算額（国費）", en: "appropriation (national money)"),
                yen: appropriation),
        ]
    }
}

extension ScheduleFigure {
    fileprivate init(title: Text, yen: Cited<Yen>) {
        self.init(title: title, figure: Text(ja: yen.value.ja, en: yen.value.en), fact: yen.fact)
    }

    fileprivate init(title: Text, ratio: Cited<Ratio>) {
        self.init(
            title: title, figure: Text(ja: ratio.value.text, en: ratio.value.text), fact: ratio.fact)
    }

    fileprivate init(title: Text, count: Cited<Int>) {
        self.init(
            title: title, figure: Text(ja: "\(count.value)か所", en: "\(count.value)"), fact: count.fact)
    }
}
