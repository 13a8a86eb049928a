/// A real day of the Gregorian calendar, years 1 to 9999 as written.
public struct Day: Hashable, Comparable, Sendable {
    /// Of the Gregorian calendar, not of an era.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// From 1 to the last day of its month, which in a leap year is 29 February.
    public let day: Int

    /// Nil for a day that the calendar does not have, and outside the years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(known: year, month, day)
    }

    /// Exactly `YYYY-MM-DD` in ASCII.
    @inlinable
    public init?(_ text: String) { self.init(utf8: text.utf8) }

    /// Exactly `YYYY-MM-DD` in ASCII.
    @inlinable
    package init?(utf8: some Collection<UInt8>) {
        var position = 0
        var numbers = 0
        for byte in utf8 {
            if position == 4 || position == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), position < 10 else { return nil }
                // YYYYMMDD as one number, which fits 32 bits.
                numbers = numbers * 10 + Int(byte &- UInt8(ascii: "0"))
            }
            position += 1
        }
        guard position == 10 else { return nil }
        self.init(year: numbers / 10_000, month: numbers / 100 % 100, day: numbers % 100)
    }

    /// A day that arithmetic on a real day has produced; its year may pass 9999.
    init(known year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    /// `YYYY-MM-DD` with leading zeros, as files write it.
    public var text: String {
        var year = "\(self.year)"
        while year.utf8.count < 4 { year = "0" + year }
        return year + (month < 10 ? "-0\(month)" : "-\(month)") + (day < 10 ? "-0\(day)" : "-\(day)")
    }
}

extension Day {
    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Of 0001-01-01 it is 1, of the day after 2.
    package var number: Int {
        let years = year - 1
        let days = years * 365 + years / 4 - years / 100 + years / 400
        return (1..<month).reduce(days + day) { $0 + Day.length(ofMonth: $1, year: year) }
    }

    package var next: Day {
        if day < Day.length(ofMonth: month, year: year) { return Day(known: year, month, day + 1) }
        return month < 12 ? Day(known: year, month + 1, 1) : Day(known: year + 1, 1, 1)
    }

    package var previous: Day {
        if day > 1 { return Day(known: year, month, day - 1) }
        return month > 1
            ? Day(known: year, month - 1, Day.length(ofMonth: month - 1, year: year))
            : Day(known: year - 1, 12, 31)
    }
}

extension Day: CustomStringConvertible { public var description: String { text } }
