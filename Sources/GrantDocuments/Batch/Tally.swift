package import GrantRules

/// What many plans add up to.
package struct Tally: Sendable {
    package private(set) var blank = 0
    package private(set) var unreadable = 0
    package private(set) var conforms = Sums()
    package private(set) var violations = Sums()
    package private(set) var standard = Sums()
    package private(set) var highStandard = Sums()
    /// In the order of the editions.
    package private(set) var programmes: [ProgrammeCount] = []
    /// On how many lines each code stood.
    package private(set) var codes: [CodeCount] = []

    package init(_ schedules: [Schedule] = Schedule.all) {
        programmes = schedules.programmes.map { ProgrammeCount(programme: $0) }
    }

    package struct Sums: Sendable {
        package private(set) var plans = 0
        package private(set) var declared = Yen.zero
        package private(set) var eligible = Yen.zero
        package private(set) var nationalShare = Yen.zero
        package private(set) var min = Yen.zero
        package private(set) var max = Yen.zero

        mutating func count(_ totals: Outcome, _ range: YenRange) {
            plans += 1
            declared = declared.plus(totals.declared)
            eligible = eligible.plus(totals.eligible)
            nationalShare = nationalShare.plus(totals.nationalShare)
            min = min.plus(range.min)
            max = max.plus(range.max)
        }

        func adding(_ other: Sums) -> Sums {
            var sums = self
            sums.plans += other.plans
            sums.declared = sums.declared.plus(other.declared)
            sums.eligible = sums.eligible.plus(other.eligible)
            sums.nationalShare = sums.nationalShare.plus(other.nationalShare)
            sums.min = sums.min.plus(other.min)
            sums.max = sums.max.plus(other.max)
            return sums
        }
    }

    package struct ProgrammeCount: Sendable {
        package let programme: Programme
        /// Plans with at least one item of it.
        package fileprivate(set) var plans = 0
        package fileprivate(set) var items = 0
    }

    package struct CodeCount: Sendable {
        package let code: Code
        package let lines: Int
    }
}

extension Tally {
    package var all: Sums { conforms.adding(violations) }
    /// Blank lines apart.
    package var lines: Int { conforms.plans + violations.plans + unreadable }

    mutating func countBlank() { blank += 1 }
    mutating func countUnreadable() { unreadable += 1 }

    mutating func count(_ plan: Plan, _ totals: Outcome, _ range: YenRange) {
        if totals.verdict == .conforms { conforms.count(totals, range) } else { violations.count(totals, range) }
        if plan.draft.type == .standard { standard.count(totals, range) } else { highStandard.count(totals, range) }
        for (programme, items) in zip(plan.draft.schedule.programmes, plan.itemsByProgramme) {
            count(items > 0 ? 1 : 0, items, of: programme)
        }
    }

    private mutating func count(_ plans: Int, _ items: Int, of programme: Programme) {
        let place = programmes.firstIndex { $0.programme.id == programme.id } ?? programmes.count
        if place == programmes.count { programmes.append(ProgrammeCount(programme: programme)) }
        programmes[place].plans += plans
        programmes[place].items += items
    }

    /// Each code at most once.
    mutating func setLines(_ lines: Int, with code: Code) {
        guard lines > 0 else { return }
        let place = codes.firstIndex { $0.code > code } ?? codes.count
        codes.insert(CodeCount(code: code, lines: lines), at: place)
    }

    /// Together with what another core counted.
    package mutating func add(_ other: Tally) {
        blank += other.blank
        unreadable += other.unreadable
        conforms = conforms.adding(other.conforms)
        violations = violations.adding(other.violations)
        standard = standard.adding(other.standard)
        highStandard = highStandard.adding(other.highStandard)
        for counted in other.programmes { count(counted.plans, counted.items, of: counted.programme) }
        for count in other.codes {
            let own = codes.firstIndex { $0.code == count.code }.map { codes.remove(at: $0).lines } ?? 0
            setLines(own + count.lines, with: count.code)
        }
    }
}
