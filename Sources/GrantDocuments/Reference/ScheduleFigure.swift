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
        for label in pools.filter({ $0.limit == nil }).map({ $0.label }) {
            for size in sizes {
                figures.append(
                    ScheduleFigure(
                        title: Text(ja: "\(label.ja) \(size.name.ja)", en: "\(label.en), \(size.name.en)"),
                        yen: size.cap))
            }
        }
        for size in sizes {
            figures.append(
                ScheduleFigure(
                    title: Text(ja: "①② 施設数 \(size.name.ja)", en: "1 and 2: facilities, \(size.name.en)"),
                    count: size.count))
        }
        figures.append(
            ScheduleFigure(
                title: Text(ja: "①② 施設数 1団体の合計", en: "1 and 2: facilities of a body in all"), count: facilityCount))
        for pool in pools {
            if let limit = pool.limit { figures.append(ScheduleFigure(title: pool.label, yen: limit)) }
        }
        figures.append(
            ScheduleFigure(title: Text(ja: "予算額（国費）", en: "appropriation (national money)"), yen: appropriation))
        return figures
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
