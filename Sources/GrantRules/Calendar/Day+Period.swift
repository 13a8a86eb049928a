extension Day {
    /// The last day of a period of `months` months counted from this day (民法 140 and 143).
    ///
    /// The first day is not counted, so the period begins on the day after. It ends on the day before the one
    /// that corresponds to that beginning in the last month; when the last month has no such day, on its last day.
    package func lastDay(ofMonths months: Int) -> Day {
        let beginning = next
        let monthsSinceYearZero = beginning.year * 12 + (beginning.month - 1) + months
        let year = monthsSinceYearZero / 12
        let month = monthsSinceYearZero % 12 + 1
        let length = Day.length(ofMonth: month, year: year)
        if beginning.day > length { return Day(known: year, month, length) }
        return Day(known: year, month, beginning.day).previous
    }
}
