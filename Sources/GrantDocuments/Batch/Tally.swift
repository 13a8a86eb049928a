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
        package fileprivate(set) var plans = 0
        package fileprivate(set) var declared = Yen.zero
        package fileprivate(set) var eligible = Yen.zero
        package fileprivate(set) var nationalShare = Yen.zero
        package fileprivate(set) var min = Yen.zero
        package fileprivate(set) var max = Yen.zero

        mutating func add(_ other: Sums) {
            plans += other.plans
            declared = declared.plus(other.declared)
            eligible = eligible.plus(other.eligible)
            nationalShare = nationalShare.plus(other.nationalShare)
            min = min.plus(other.min)
            max = max.plus(other.max)
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
    package var all: Sums {
        var all = conforms
        all.add(violations)
        return all
    }
    /// Blank lines apart.
    package var lines: Int { conforms.plans + violations.plans + unreadable }

    mutating func countBlank() { blank += 1 }
    mutating func countUnreadable() { unreadable += 1 }

    mutating func count(_ plan: Plan, _ totals: Outcome, _ range: YenRange) {
        let one = Sums(
            plans: 1, declared: totals.declared, eligible: totals.eligible, nationalShare: totals.nationalShare,
            min: range.min, max: range.max)
        if totals.verdict == .conforms { conforms.add(one) } else { violations.add(one) }
        if plan.draft.type == .standard { standard.add(one) } else { highStandard.add(one) }
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
        conforms.add(other.conforms)
        violations.add(other.violations)
        standard.add(other.standard)
        highStandard.add(other.highStandard)
        for counted in other.programmes { count(counted.plans, counted.items, of: counted.programme) }
        for count in other.codes {
            let own = codes.firstIndex { $0.code == count.code }.map { codes.remove(at: $0).lines } ?? 0
            setLines(own + count.lines, with: count.code)
        }
    }
}
