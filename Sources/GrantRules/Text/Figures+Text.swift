extension Int64 {
    /// Digits in groups of three: 52,000,000.
    public var grouped: String {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(26)
        var digits = magnitude
        var count = 0
        repeat {
            if count > 0, count % 3 == 0 { utf8.append(UInt8(ascii: ",")) }
            utf8.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits % 10))
            digits /= 10
            count += 1
        } while digits > 0
        if self < 0 { utf8.append(UInt8(ascii: "-")) }
        utf8.reverse()
        return String(decoding: utf8, as: UTF8.self)
    }
}

extension Yen {
    /// A sum over many plans that passes 64 bits says that it is at least so much.
    public var grouped: String { (amount == .max ? "≥" : "") + amount.grouped }
    /// 52,000,000円
    public var ja: String { grouped + "円" }
    /// 52,000,000 yen
    public var en: String { grouped + " yen" }
}

extension Day {
    /// 2023年3月31日
    var ja: String { "\(year)年\(month)月\(day)日" }
}
