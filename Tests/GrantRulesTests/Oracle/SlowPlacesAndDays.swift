// docs/specification.md, section 6 (tables), F02, and section 7 (days and repayment).

typealias SlowTable = [String: (prefecture: String, name: String)]

// MARK: Section 6: places

let slowTokyoArea = ["11", "12", "13", "14"]

let slowDesignatedCities = [
    "01100", "04100", "11100", "12100", "14100", "14130", "14150", "15100", "22100", "22130", "23100",
    "26100", "27100", "27140", "28100", "33100", "34100", "40100", "40130", "43100",
]

let slowReferenceList = [
    // Tokyo
    "133078", "133086", "133612", "133621", "133639", "133647", "133817", "133825", "134015", "134023",
    "134210",
    // Saitama
    "112071", "112097", "112119", "113492", "113611", "113620", "113654", "113697", "113832",
    // Chiba
    "122050", "122181", "122238", "122262", "122386", "122343", "123498", "124273", "124419", "124435",
    "124630",
    // Kanagawa
    "143642", "143839", "144029",
]

/// Equal letter for letter; Swift's own `==` would also equate different spellings of one letter.
func slowSame(_ one: String, _ other: String) -> Bool {
    Array(one.unicodeScalars) == Array(other.unicodeScalars)
}

/// What was already worked out for a code; the same plan asks some twenty times.
final class SlowMemory {
    var cities: [String: String?] = [:]
    var listed: [String: Bool] = [:]
    var cases: [String: Int?] = [:]
}

struct SlowPlaces {
    let table: SlowTable
    let memory = SlowMemory()

    func prefecture(_ code: String) -> String { String(code.prefix(2)) }

    func isTokyoArea(_ code: String) -> Bool { slowTokyoArea.contains(prefecture(code)) }

    func isPrefecture(_ code: String) -> Bool { String(code.prefix(5).suffix(3)) == "000" }

    /// The designated city whose ward this is, in five digits; nil when it is not a ward's code.
    func cityOfWard(_ code: String) -> String? {
        if let known = memory.cities[code] { return known }
        let city = findCityOfWard(code)
        memory.cities[code] = .some(city)
        return city
    }

    private func findCityOfWard(_ code: String) -> String? {
        if table[code] != nil { return nil }
        if Array(code)[2] != "1" { return nil }
        if prefecture(code) == "13" { return nil }
        let five = String(code.prefix(5))
        let below = slowDesignatedCities.filter { prefecture($0) == prefecture(code) && $0 < five }
        return below.max()
    }

    /// The municipality in five digits: a ward counts as its city.
    func municipality(_ code: String) -> String { cityOfWard(code) ?? String(code.prefix(5)) }

    func isOnReferenceList(_ code: String) -> Bool {
        if let known = memory.listed[code] { return known }
        let listed = slowReferenceList.contains { String($0.prefix(5)) == municipality(code) }
        memory.listed[code] = listed
        return listed
    }

    func isUnknown(_ code: String) -> Bool { table[code] == nil && cityOfWard(code) == nil }

    /// U703: the name is the table's, or prefecture and name together; small and large KE are equal.
    func nameFits(code: String, name: String) -> Bool {
        guard let row = table[code] else { return true }
        func plain(_ text: String) -> String {
            text.unicodeScalars.map { $0 == "ヶ" ? "ケ" : String($0) }.joined()
        }
        return slowSame(plain(name), plain(row.name))
            || slowSame(plain(name), plain(row.prefecture + row.name))
    }

    /// Whether a place lies in the applicant's own territory (E104, and S502 turned round).
    func isInTerritory(_ place: String, of applicant: String, wholePrefecture: Bool) -> Bool {
        if wholePrefecture || isPrefecture(applicant) { return prefecture(place) == prefecture(applicant) }
        return municipality(place) == municipality(applicant)
    }

    /// F02: 1, 2 or 3, or nil when the applicant is not eligible (section 4, 1).
    func applicantCase(_ applicant: SlowApplicant) -> Int? {
        if let known = memory.cases[applicant.code] { return known }
        let found = findApplicantCase(applicant)
        memory.cases[applicant.code] = .some(found)
        return found
    }

    private func findApplicantCase(_ applicant: SlowApplicant) -> Int? {
        if !isTokyoArea(applicant.code) { return 1 }
        if isPrefecture(applicant.code) { return 3 }
        if applicant.claim != nil || isOnReferenceList(applicant.code) { return 2 }
        return nil
    }
}

// MARK: Section 7: days, one after another

struct SlowDay {
    var year: Int
    var month: Int
    var day: Int

    init(_ text: String) {
        let parts = text.split(separator: "-").map { Int($0) ?? 0 }
        precondition(parts.count == 3, "not a date: \(text)")
        (year, month, day) = (parts[0], parts[1], parts[2])
    }

    var isLastOfMonth: Bool {
        switch month {
        case 4, 6, 9, 11: return day == 30
        case 2:
            let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            return day == (leap ? 29 : 28)
        default: return day == 31
        }
    }

    var next: SlowDay {
        var following = self
        if !isLastOfMonth {
            following.day += 1
        } else if month < 12 {
            following.month += 1
            following.day = 1
        } else {
            following.year += 1
            following.month = 1
            following.day = 1
        }
        return following
    }

    func isBefore(_ other: SlowDay) -> Bool {
        (year, month, day) < (other.year, other.month, other.day)
    }
}

/// The last day of a period of so many months from `start`, which is itself not counted: walk from the
/// day after it, month by month, to the corresponding day, and stop on the day before it; where the
/// last month has no such day, stop on the last day of that month.
func slowPeriodEnd(from start: SlowDay, months: Int) -> SlowDay {
    let first = start.next
    var monthsPassed = 0
    var yesterday = start
    var today = first
    while true {
        if monthsPassed == months {
            if today.day == first.day { return yesterday }
            if today.isLastOfMonth { return today }
        }
        yesterday = today
        today = today.next
        if today.day == 1 { monthsPassed += 1 }
    }
}

/// amount × share, rounded down, where the share is written "a/b": doubling the amount bit by bit and
/// taking out whole b's as they come, so that nothing overflows.
func slowShare(_ share: String, of amount: Int) -> Int {
    let parts = share.split(separator: "/").map { Int($0) ?? 0 }
    precondition(parts.count == 2 && parts[0] > 0, "not a share: \(share)")
    let (above, below) = (parts[0], parts[1])
    precondition(above <= below && below <= 1_000_000_000_000_000_000, "not a share: \(share)")
    var whole = 0
    var rest = 0
    for bit in String(amount, radix: 2) {
        whole *= 2
        rest *= 2
        if bit == "1" { rest += above }
        while rest >= below {
            rest -= below
            whole += 1
        }
    }
    return whole
}

enum SlowLeaving {
    case nothing
    case due(String)
    case unclear
}

/// What follows from a company's leaving: nothing, a step of the scheme, or K802.
func slowLeaving(_ company: SlowCompany, under clawback: SlowClawback?) -> SlowLeaving {
    guard let clawback, let leftOn = company.leftOn else { return .nothing }
    let days = ["applied": company.appliedOn, "paid": company.paidOn, "contracted": company.contractedOn]
    let startText = days[clawback.countedFrom] ?? nil
    guard let startText else { return .unclear }
    let start = SlowDay(startText)
    let left = SlowDay(leftOn)
    if left.isBefore(start) { return .unclear }
    for step in clawback.steps {
        let end = slowPeriodEnd(from: start, months: step.withinMonths)
        if !end.isBefore(left) { return .due(step.share) }
    }
    return .nothing
}
