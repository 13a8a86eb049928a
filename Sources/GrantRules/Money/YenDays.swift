/// Yen times days (積数): what a charge of so much a day is worked out from.
///
/// The largest amount over ten thousand years passes 64 bits, so whole ten thousands and the rest are kept apart. A day
/// costs 3/10,000, so they are also what is asked for in the end.
package struct YenDays: Hashable, Sendable {
    private var tenThousands: Int64 = 0
    private var rest: Int64 = 0

    private static let unit: Int64 = 10_000
    /// 10.95 % a year is exactly so many ten-thousandths a day, in leap years too (L09).
    private static let ratePerDay: Int64 = 3

    package static let zero = YenDays()

    private init() {}

    package init(_ yen: Yen, days: Int) {
        let parts = yen.amount.quotientAndRemainder(dividingBy: YenDays.unit)
        let small = (parts.remainder &* Int64(days)).quotientAndRemainder(dividingBy: YenDays.unit)
        tenThousands = parts.quotient &* Int64(days) &+ small.quotient
        rest = small.remainder
    }

    package func plus(_ other: YenDays) -> YenDays {
        var sum = self
        let small = (rest &+ other.rest).quotientAndRemainder(dividingBy: YenDays.unit)
        sum.tenThousands &+= other.tenThousands &+ small.quotient
        sum.rest = small.remainder
        return sum
    }

    /// `other` is not larger.
    package func less(_ other: YenDays) -> YenDays {
        var difference = self
        let borrowed: Int64 = rest < other.rest ? 1 : 0
        difference.tenThousands &-= other.tenThousands &+ borrowed
        difference.rest += borrowed &* YenDays.unit &- other.rest
        return difference
    }

    /// The charge at 10.95 % a year (3/10,000 a day), rounded down to the yen once (L10).
    package var charge: Yen {
        Yen(sum: tenThousands &* YenDays.ratePerDay &+ rest &* YenDays.ratePerDay / YenDays.unit)
    }

    /// Digits in groups of three.
    package var grouped: String {
        // Its last digit heads the next group of three, so one digit of it is taken over.
        let low = tenThousands % 100 * YenDays.unit + rest
        let high = tenThousands / 100
        guard high > 0 else { return low.grouped }
        let six = String(repeating: "0", count: 6 - String(low).utf8.count) + String(low)
        return high.grouped + "," + six.prefix(3) + "," + six.suffix(3)
    }
}
