import Testing

@testable import GrantRules

/// Periods of months by 民法 140 and 143.
@Suite struct PeriodTests {
    @Test(arguments: [
        // The plain case: the day of the month stays.
        ("2021-10-01", 36, "2024-10-01"), ("2021-10-01", 60, "2026-10-01"), ("2021-04-15", 1, "2021-05-15"),
        // Across the end of a year.
        ("2021-12-31", 1, "2022-01-31"), ("2021-11-30", 1, "2021-12-31"), ("2021-12-15", 12, "2022-12-15"),
        // February, with and without its 29th.
        ("2020-02-28", 12, "2021-02-28"), ("2020-02-29", 12, "2021-02-28"), ("2021-02-28", 12, "2022-02-28"),
        ("2019-02-28", 12, "2020-02-29"), ("2020-02-29", 48, "2024-02-29"), ("2020-02-28", 48, "2024-02-28"),
        ("2021-01-28", 1, "2021-02-28"), ("2021-01-29", 1, "2021-02-28"), ("2021-01-30", 1, "2021-02-28"),
        ("2021-01-31", 1, "2021-02-28"), ("2020-01-28", 1, "2020-02-28"), ("2020-01-29", 1, "2020-02-29"),
        ("2020-01-30", 1, "2020-02-29"), ("2020-01-31", 1, "2020-02-29"),
        // The day after the first has no fellow in the last month: the period ends with that month.
        ("2021-08-30", 6, "2022-02-28"), ("2021-08-31", 6, "2022-02-28"), ("2021-08-27", 6, "2022-02-27"),
        ("2021-08-28", 6, "2022-02-28"), ("2021-03-30", 1, "2021-04-30"), ("2021-03-31", 1, "2021-04-30"),
        ("2021-04-30", 1, "2021-05-31"), ("2021-05-30", 1, "2021-06-30"), ("2021-05-31", 1, "2021-06-30"),
        // 1900 and 2100 have no 29th of February, 2000 has.
        ("2096-02-29", 48, "2100-02-28"), ("1996-02-29", 48, "2000-02-29"), ("2000-02-29", 1_200, "2100-02-28"),
        ("2021-10-01", 1_200, "2121-10-01"), ("9999-12-31", 1, "10000-01-31"),
    ]) func `a period ends on its last day`(_ start: String, _ months: Int, _ end: String) throws {
        #expect(try #require(Day(start)).lastDay(ofMonths: months).text == end)
    }

    /// Around 2000, which has a 29th of February, and 2100, which has none.
    @Test(arguments: Array(1_999...2_006) + Array(2_096...2_103))
    func `from every day of a year, one to sixty months end where a walk day by day ends`(_ year: Int) throws {
        var start = try #require(Day(year: year, month: 1, day: 1))
        while start.year == year {
            let walked = ends(from: SlowDay(start.text), months: 60)
            for (months, end) in walked.enumerated() {
                let found = start.lastDay(ofMonths: months + 1)
                try #require(
                    found.year == end.year && found.month == end.month && found.day == end.day,
                    "\(start.text) and \(months + 1) months: \(found.text)")
            }
            start = start.next
        }
    }

    /// The last days of one month, two months and so on, met on one walk.
    private func ends(from start: SlowDay, months: Int) -> [SlowDay] {
        let first = start.next
        var ends: [SlowDay] = []
        var (yesterday, today, passed) = (start, first, 0)
        while ends.count < months {
            if passed == ends.count + 1 {
                if today.day == first.day {
                    ends.append(yesterday)
                } else if today.isLastOfMonth {
                    ends.append(today)
                }
            }
            yesterday = today
            today = today.next
            if today.day == 1 { passed += 1 }
        }
        return ends
    }

    @Test func `days of four hundred years follow each other both ways`() throws {
        var day = try #require(Day("1900-01-01"))
        var slow = SlowDay("1900-01-01")
        for _ in 0..<146_097 {
            let next = day.next
            slow = slow.next
            try #require((next.year, next.month, next.day) == (slow.year, slow.month, slow.day))
            try #require(next.previous == day && day < next)
            day = next
        }
        #expect(day.text == "2300-01-01")
    }
}
