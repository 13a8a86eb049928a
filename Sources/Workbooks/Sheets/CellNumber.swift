/// A number as a workbook writes it (`21000000`, `2.1E7`, `20999999.999999996`), worked out in decimal.
///
/// Excel keeps binary fractions and shows fifteen digits of them, so fifteen digits are what it is worth.
package struct CellNumber: Equatable, Sendable {
    package let isNegative: Bool
    /// The significant digits as one number, without zeros at the end.
    private let digits: Int64
    /// How many zeros follow them; below zero, how many of them follow the point.
    private let scale: Int

    private static let mostDigits = 15

    package init?(_ text: String) {
        var written = text.utf8[...]
        var exponent = 0
        if let mark = written.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
            guard let number = Int(String(Substring(written[mark...].dropFirst()))), (-400...400).contains(number)
            else { return nil }
            exponent = number
            written = written[..<mark]
        }
        let isNegative = written.first == UInt8(ascii: "-")
        if isNegative || written.first == UInt8(ascii: "+") { written.removeFirst() }
        var digits: Int64 = 0
        var kept = 0
        var hasDigits = false
        var isPastPoint = false
        for byte in written {
            switch byte {
            case UInt8(ascii: ".") where !isPastPoint: isPastPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                hasDigits = true
                if isPastPoint { exponent -= 1 }
                // One digit more than counts, to round by; the rest only shift.
                if kept > CellNumber.mostDigits {
                    exponent += 1
                } else {
                    digits = digits * 10 + Int64(byte & 0x0F)
                    if digits > 0 { kept += 1 }
                }
            default: return nil
            }
        }
        guard hasDigits else { return nil }
        if kept > CellNumber.mostDigits {
            digits = (digits + 5) / 10
            exponent += 1
        }
        while digits > 0, digits.isMultiple(of: 10) {
            digits /= 10
            exponent += 1
        }
        self.isNegative = isNegative && digits > 0
        self.digits = digits
        scale = digits == 0 ? 0 : exponent
    }

    /// Nil when something is left after the point, or there are more than eighteen digits.
    package var whole: Int64? {
        guard (0...CellNumber.mostDigits).contains(scale) else { return nil }
        var value = digits
        for _ in 0..<scale {
            guard value < 100_000_000_000_000_000 else { return nil }
            value *= 10
        }
        return isNegative ? -value : value
    }

    /// Of a number that counts days: those, and the minutes of the one that has begun. Thousandths of a second are rounded
    /// first, because fifteen digits hold few times exactly: 09:30 is a little less than half past.
    package var daysAndMinutes: (days: Int64, minutes: Int64)? {
        if let whole { return (whole, 0) }
        guard !isNegative, (-CellNumber.mostDigits..<0).contains(scale) else { return nil }
        let day = (0..<(-scale)).reduce(Int64(1)) { day, _ in day * 10 }
        // Ten digits tell them apart, and the product stays within 64 bits.
        let cut = max(1, day / 10_000_000_000)
        let (part, whole) = (digits % day / cut, day / cut)
        let thousandths = (part * 86_400_000 + whole / 2) / whole
        return (digits / day + thousandths / 86_400_000, thousandths % 86_400_000 / 60_000)
    }

    /// In plain digits as far as a person would write them so.
    package var plain: String {
        if let whole { return "\(whole)" }
        let sign = isNegative ? "-" : ""
        guard (-20..<0).contains(scale) else { return "\(sign)\(digits)e\(scale)" }
        let all = "\(digits)"
        let padded = String(repeating: "0", count: max(0, 1 - scale - all.utf8.count)) + all
        return "\(sign)\(padded.dropLast(-scale)).\(padded.suffix(-scale))"
    }
}
