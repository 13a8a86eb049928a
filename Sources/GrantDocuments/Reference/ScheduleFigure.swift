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
        let rates = [
            highStandardRate.figure(Text(ja: "補助率 高水準タイプ", en: "rate, high-standard type")),
            standardRate.figure(Text(ja: "補助率 標準タイプ", en: "rate, standard type")),
        ]
        let caps = pools.filter { $0.limit == nil }.flatMap { pool in
            sizes.map { size in
                size.cap.figure(
                    Text(ja: "\(pool.label.ja) \(size.name.ja)", en: "\(pool.label.en), \(size.name.en)"))
            }
        }
        let counts = sizes.map { size in
            size.count.figure(Text(ja: "①② 施設数 \(size.name.ja)", en: "1 and 2: facilities, \(size.name.en)"))
        }
        let count = facilityCount.figure(Text(ja: "①② 施設数 1団体の合計", en: "1 and 2: facilities of a body in all"))
        let limits = pools.compactMap { pool in pool.limit?.figure(pool.label) }
        let money = appropriation.figure(Text(ja: "予算額（国費）", en: "appropriation (national money)"))
        return rates + caps + counts + [count] + limits + [money]
    }
}

extension Cited<Yen> {
    fileprivate func figure(_ title: Text) -> ScheduleFigure {
        ScheduleFigure(title: title, figure: Text(ja: value.ja, en: value.en), fact: fact)
    }
}

extension Cited<Ratio> {
    fileprivate func figure(_ title: Text) -> ScheduleFigure {
        ScheduleFigure(title: title, figure: Text(ja: value.text, en: value.text), fact: fact)
    }
}

extension Cited<Int> {
    fileprivate func figure(_ title: Text) -> ScheduleFigure {
        ScheduleFigure(title: title, figure: Text(ja: "\(value)か所", en: "\(value)"), fact: fact)
    }
}
