/// A day as a number of days, which is how a workbook holds one.
///
/// Excel's 1900 has a 29th of February that never was, so nothing before March of that year is a day here.
package struct CellDay: Equatable, Sendable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init?(_ days: Int64, from1904: Bool) {
        guard (0...CellDay.lastSerial).contains(days) else { return nil }
        let serial = Int(days) + (from1904 ? 1_462 : 0)
        guard serial >= CellDay.firstSerial, serial <= CellDay.lastSerial else { return nil }
        // In years that begin with March the leap day is the last, and months are thirty and a half days or so long.
        let days = serial + CellDay.daysBefore1900
        let era = days / 146_097
        let inEra = days % 146_097
        let yearOfEra = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * inYear + 2) / 153
        day = inYear - (153 * fromMarch + 2) / 5 + 1
        month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    /// A day of the Gregorian calendar, which is believed to be one.
    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Nil before March 1900 and after 9999.
    package var serial: Int64? {
        let marchYear = month <= 2 ? year - 1 : year
        let fromMarch = (month + 9) % 12
        let days =
            365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + (153 * fromMarch + 2) / 5 + day - 1
        let serial = Int64(days - CellDay.daysBefore1900)
        return (Int64(CellDay.firstSerial)...CellDay.lastSerial).contains(serial) ? serial : nil
    }

    private static let firstSerial = 61
    private static let lastSerial: Int64 = 2_958_465
    /// From the first of March of the year 0 to the day before Excel's first.
    private static let daysBefore1900 = 693_899
}
