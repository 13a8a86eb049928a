/// An era by which officials write years.
struct Era {
    let name: String
    let firstDay: Day
    let yearBefore: Int

    /// The latest first; until 1872 days were counted by another calendar.
    static let all = [
        Era(name: "令和", firstDay: Day(known: 2019, 5, 1), yearBefore: 2018),
        Era(name: "平成", firstDay: Day(known: 1989, 1, 8), yearBefore: 1988),
        Era(name: "昭和", firstDay: Day(known: 1926, 12, 25), yearBefore: 1925),
        Era(name: "大正", firstDay: Day(known: 1912, 7, 30), yearBefore: 1911),
        Era(name: "明治", firstDay: Day(known: 1873, 1, 1), yearBefore: 1867),
    ]
}
