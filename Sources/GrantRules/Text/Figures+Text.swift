extension Int64 {
    /// Digits in groups of three: 52,000,000.
    package var grouped: String { (self < 0 ? "-" : "") + magnitude.grouped }
}

extension UInt64 {
    fileprivate var grouped: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(26)
        var rest = self
        var count = 0
        repeat {
            if count == 3 {
                digits.append(UInt8(ascii: ","))
                count = 0
            }
            digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
            count += 1
        } while rest > 0
        digits.reverse()
        return String(decoding: digits, as: UTF8.self)
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
