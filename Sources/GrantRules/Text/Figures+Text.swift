extension Int64 {
    /// Digits in groups of three: 52,000,000.
    package var grouped: String { (self < 0 ? "-" : "") + magnitude.grouped }
}

extension UInt64 {
    fileprivate var grouped: String {
        let (thousands, rest) = quotientAndRemainder(dividingBy: 1_000)
        if thousands == 0 { return String(rest) }
        return thousands.grouped + (rest < 10 ? ",00" : rest < 100 ? ",0" : ",") + String(rest)
    }
}

extension Int64 {
    /// `+7,500,000`, `0`, and less as public accounts write it: `△500,000`
    package func signed(_ language: Language) -> String {
        if self < 0, language == .ja { return "△" + grouped.dropFirst() }
        return self > 0 ? "+" + grouped : grouped
    }
}

extension Yen {
    /// A sum over many plans that passes 64 bits says that it is at least so much.
    package var grouped: String { (amount == .max ? "≥" : "") + amount.grouped }
    /// 52,000,000円
    package var ja: String { grouped + "円" }
    /// 52,000,000 yen
    package var en: String { grouped + " yen" }
}

extension Day {
    /// 令和5年3月31日
    package var ja: String {
        let era = Era.all.first { $0.firstDay <= self }
        let year = self.year - (era?.yearBefore ?? 0)
        return (era?.name ?? "西暦") + (era != nil && year == 1 ? "元" : "\(year)") + "年\(month)月\(day)日"
    }

    package subscript(language: Language) -> String { language == .ja ? ja : text }
}

extension Ratio {
    /// 全額, 2分の1
    package var ja: String { numerator == denominator ? "全額" : "\(denominator)分の\(numerator)" }

    package subscript(language: Language) -> String { language == .ja ? ja : text }
}
