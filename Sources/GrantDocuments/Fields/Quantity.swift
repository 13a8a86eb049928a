import GrantRules

/// What a whole number counts; its limits and its unit are all that sentences about it need.
struct Quantity: Sendable {
    let limits: ClosedRange<Int64>
    let name: Text
    /// Whole yen, people: what is written.
    let takes: Text
    let units: (ja: String, one: String, many: String)
    let example: Int64
    /// What a number beyond the limits is.
    let outside: Slip.Kind
    /// The numbers that may stand there, when not all between the limits.
    var only: [Int64] = []

    static let yen = money(from: 0)
    static let someYen = money(from: 1)
    static let years = inYears(Disposal.periods, example: 10)
    static let elapsedYears = inYears(Disposal.elapsedYears, example: 3)
    static let taxRate = Quantity(
        limits: 8...10, name: Text(ja: "税率", en: "tax rate"), takes: Text(ja: "税率（%）", en: "a tax rate in per cent"),
        units: ("%", "per cent", "per cent"), example: 10, outside: .outOfRange,
        only: TaxReturn.Rate.allCases.map { $0.rawValue })
    static let people = Quantity(
        limits: 1...Int64(Capacity.largest), name: Text(ja: "収容可能人数", en: "capacity"),
        takes: Text(ja: "人数", en: "a number of people"), units: ("人", "person", "people"), example: 18,
        outside: .outOfRange)
    static let months = Quantity(
        limits: 1...Int64(Clawback.Step.longest), name: Text(ja: "月数", en: "number of months"),
        takes: Text(ja: "月数", en: "a number of months"), units: ("か月", "month", "months"), example: 36,
        outside: .monthsOutOfRange)

    private static func money(from least: Int64) -> Quantity {
        Quantity(
            limits: least...Yen.largestStated, name: Text(ja: "金額", en: "amount"),
            takes: Text(ja: "円単位の整数", en: "whole yen"), units: ("円", "yen", "yen"), example: 21_000_000,
            outside: .outOfRange)
    }

    private static func inYears(_ limits: ClosedRange<Int>, example: Int64) -> Quantity {
        Quantity(
            limits: Int64(limits.lowerBound)...Int64(limits.upperBound), name: Text(ja: "年数", en: "number of years"),
            takes: Text(ja: "年数", en: "a number of years"), units: ("年", "year", "years"), example: example,
            outside: .outOfRange)
    }

    /// 「人」, “people”.
    var unit: Text { Text(ja: units.ja, en: units.many) }

    func ja(_ value: Int64) -> String { value.grouped + units.ja }

    func en(_ value: Int64) -> String { value.grouped + " " + (value == 1 ? units.one : units.many) }

    /// How to write one.
    var plainly: Text {
        Text(
            ja: "\(takes.ja)を半角の数字だけで書く。例: \(example)", en: "write \(takes.en) in plain digits, for example \(example)")
    }

    func allows(_ value: Int64) -> Bool { limits.contains(value) && (only.isEmpty || only.contains(value)) }

    /// 「0円から9,999,999,999,999円まで」
    var range: Text {
        guard only.isEmpty else {
            return Text(
                ja: only.map { ja($0) }.joined(separator: "か"), en: only.map { en($0) }.joined(separator: " or "))
        }
        return Text(
            ja: "\(ja(limits.lowerBound))から\(ja(limits.upperBound))まで",
            en: "\(limits.lowerBound.grouped) to \(en(limits.upperBound))")
    }
}
