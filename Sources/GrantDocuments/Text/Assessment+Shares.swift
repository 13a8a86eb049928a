public import GrantRules

extension Assessment {
    /// One line on the total that is not the sum of the column above it, only when it is not.
    public var sharesApart: Text? {
        let sum = items.reduce(Int64(0)) { $0 + $1.nationalShare.yen.amount }
        let difference = totals.nationalShare.amount - sum
        guard difference != 0 else { return nil }
        let (yen, isMore) = (abs(difference).grouped, difference > 0)
        let unit =
            totals.readings.takes(.thousand)
            ? Text(ja: "千円未満", en: "1,000 yen") : Text(ja: "1円未満", en: "the yen")
        return Text(
            ja: "国費の計は、計で一度だけ\(unit.ja)を切り捨てるため、品目の国費の和より \(yen)円\(isMore ? "多い" : "少ない")",
            en: "the total national share is rounded down once, to \(unit.en), and is \(yen) yen "
                + "\(isMore ? "more" : "less") than the items' shares add up to")
    }
}
