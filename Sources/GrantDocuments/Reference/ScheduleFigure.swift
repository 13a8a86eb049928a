import GrantRules

extension Schedule {
    /// Each with its name and its clause, in the order in which a planner asks for them.
    var figures: [(title: Text, figure: Text, fact: Fact.ID)] {
        func yen(_ title: Text, _ yen: Cited<Yen>) -> (Text, Text, Fact.ID) {
            (title, Text(ja: yen.value.ja, en: yen.value.en), yen.fact)
        }
        func places(_ title: Text, _ count: Cited<Int>) -> (Text, Text, Fact.ID) {
            (title, Text(ja: "\(count.value)か所", en: "\(count.value)"), count.fact)
        }
        let rates = [
            (Text(ja: "補助率 高水準タイプ", en: "rate, high-standard type"), highStandardRate),
            (Text(ja: "補助率 標準タイプ", en: "rate, standard type"), standardRate),
        ].map { title, rate in (title, Text(ja: rate.value.text, en: rate.value.text), rate.fact) }
        let caps = pools.filter { $0.limit == nil }.flatMap { pool in
            sizes.map { size in
                yen(Text(ja: "\(pool.label.ja) \(size.name.ja)", en: "\(pool.label.en), \(size.name.en)"), size.cap)
            }
        }
        let counts = sizes.map { size in
            places(Text(ja: "①② 施設数 \(size.name.ja)", en: "1 and 2: facilities, \(size.name.en)"), size.count)
        }
        let count = places(Text(ja: "①② 施設数 1団体の合計", en: "1 and 2: facilities of a body in all"), facilityCount)
        let limits = pools.compactMap { pool in pool.limit.map { yen(pool.label, $0) } }
        let money = yen(Text(ja: "予算額（国費）", en: "appropriation (national money)"), appropriation)
        return rates + caps + counts + [count] + limits + [money]
    }
}
