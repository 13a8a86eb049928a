extension Int64 {
    /// Digits in groups of three: 52,000,000.
    public var grouped: String {
        var digits = magnitude
        var reversed: [UInt8] = []
        var count = 0
        repeat {
            if count > 0, count % 3 == 0 { reversed.append(UInt8(ascii: ",")) }
            reversed.append(UInt8(ascii: "0") + UInt8(digits % 10))
            digits /= 10
            count += 1
        } while digits > 0
        if self < 0 { reversed.append(UInt8(ascii: "-")) }
        reversed.reverse()
        return String(decoding: reversed, as: UTF8.self)
    }
}

extension Yen {
    public var grouped: String { amount.grouped }
    /// 52,000,000円
    public var ja: String { amount.grouped + "円" }
    /// 52,000,000 yen
    public var en: String { amount.grouped + " yen" }
}
