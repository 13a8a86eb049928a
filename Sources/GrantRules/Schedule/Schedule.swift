/// One edition of the grant: every figure with the fact it comes from, and no logic.
///
/// Nothing in it ever changes; it is a class only so that handing it around costs a pointer.
public final class Schedule: Sendable {
    /// As `schedule` of a plan spells it: `r2-hosei3`; two editions of one id are equal.
    public let id: String
    /// The grant and the budget that paid for it, as reports name them.
    public let title: Text
    /// The document that every fact is quoted from.
    package let source: Text
    package let facts: [Fact]
    /// The facts as reports cite them, written once.
    let citations: [(id: Fact.ID, citation: Citation)]
    /// The laws that bind it beside the slides.
    package let statutes: [Statute]
    /// What the cabinet order calls it, which is not what the slides do.
    package let officialName: Text
    /// The register of readings, in the order in which every report lists them.
    package let openQuestions: [OpenQuestion]
    package let settledQuestions: [SettledQuestion]
    /// Every answer of the register.
    let answers: AnswerSet
    /// The first answer to each question.
    let defaults: Readings

    package let appropriation: Cited<Yen>
    package let standardRate: Cited<Ratio>
    package let highStandardRate: Cited<Ratio>
    /// Prefecture parts of the codes in the Tokyo area.
    package let tokyoArea: Cited<[Int]>
    /// From the smallest size to the largest; at most eight.
    package let sizes: [FacilitySize]
    /// How many facilities of every size a body may have.
    package let facilityCount: Cited<Int>
    /// In the order in which reports list them; at most eight.
    package let programmes: [Programme]
    /// In the order in which a line draws on them; at most eight.
    package let pools: [Pool]
    /// The places of the pools on which each programme draws, as bits.
    let draws: [UInt8]
    private let programmeOfLines: [Int?]
    /// An item that declares less than this, but more than nothing, was perhaps written in 千円 or 万円.
    package let smallestPlausible: Yen

    init(
        id: String, title: Text, source: Text, facts: [Fact], statutes: [Statute],
        officialName: Text, openQuestions: [OpenQuestion],
        settledQuestions: [SettledQuestion], appropriation: Cited<Yen>, standardRate: Cited<Ratio>,
        highStandardRate: Cited<Ratio>, tokyoArea: Cited<[Int]>, sizes: [FacilitySize], facilityCount: Cited<Int>,
        programmes: [Programme], pools: [Pool], smallestPlausible: Yen
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.facts = facts
        citations = facts.map { ($0.id, $0.citation) }
        self.statutes = statutes
        self.officialName = officialName
        self.openQuestions = openQuestions
        self.settledQuestions = settledQuestions
        let values = openQuestions.flatMap { $0.answers.map { $0.value } }
        answers = AnswerSet(values.map { AnswerSet($0) })
        defaults = Readings(openQuestions.map { $0.defaultValue })
        self.appropriation = appropriation
        self.standardRate = standardRate
        self.highStandardRate = highStandardRate
        self.tokyoArea = tokyoArea
        self.sizes = sizes
        self.facilityCount = facilityCount
        self.programmes = programmes
        self.pools = pools
        programmeOfLines = Programme.Lines.allCases.map { lines in programmes.firstIndex { $0.lines == lines } }
        draws = programmes.map { programme in
            pools.enumerated().reduce(0) { bits, pool in
                pool.element.programmes.contains(programme.id) ? bits | 1 << UInt8(pool.offset) : bits
            }
        }
        self.smallestPlausible = smallestPlausible
    }

    /// Facilities that hold at least so many people, up to the next size.
    package struct FacilitySize: Sendable {
        package let from: Int
        /// The last capacity of this size, none for the largest.
        package let through: Int?
        package let name: Text
        package let cap: Cited<Yen>
        package let count: Cited<Int>
    }

    /// Where in `sizes` a facility of this capacity belongs.
    package func size(of capacity: Capacity) -> Int {
        var index = sizes.count - 1
        while index > 0, capacity.people < sizes[index].from { index -= 1 }
        return index
    }

    package func rate(of type: PlanType) -> Cited<Ratio> {
        type == .standard ? standardRate : highStandardRate
    }
}

extension Schedule {
    /// Where in `programmes` the lines of this shape belong; a list of costs belongs where its key says.
    func programme(of lines: Programme.Lines) -> Int? { programmeOfLines[Int(lines.rawValue)] }

    func programme(listing id: Programme.ID) -> Int? {
        programmes.firstIndex { $0.lines == .costs && $0.id == id }
    }

    /// The lowest limit of a line, whatever stands beside it and however the questions are answered.
    func cap(of programme: Int, size: Int) -> Yen {
        var cap = Yen(sum: Yen.largestSum)
        forEachPool(of: programme) { pool in
            guard pools[pool].under == nil else { return }
            switch pools[pool].measure {
            case .size: cap = min(cap, sizes[size].cap.value)
            case .body(let limit, _), .company(let limit): cap = min(cap, limit.value)
            }
        }
        return cap
    }

    @inline(__always)
    func forEachPool(of programme: Int, _ body: (_ place: Int) -> Void) {
        var rest = draws[programme]
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
    }

    package func pools(of programme: Programme) -> [Pool] {
        pools.filter { $0.programmes.contains(programme.id) }
    }

    /// Whether two programmes draw on one pool.
    func share(_ one: Programme, _ other: Programme) -> Bool {
        pools(of: one).contains { $0.programmes.contains(other.id) }
    }

    /// The programmes, together those that draw on one pool.
    package var programmesByPool: [[Programme]] {
        programmes.reduce(into: []) { groups, programme in
            if let place = groups.firstIndex(where: { $0.contains { share($0, programme) } }) {
                groups[place].append(programme)
            } else {
                groups.append([programme])
            }
        }
    }

    package func isInTokyoArea(_ code: LocalGovernmentCode) -> Bool { tokyoArea.value.contains(code.prefecture) }
}

extension Schedule: Equatable {
    /// An edition is one object.
    public static func == (one: Schedule, other: Schedule) -> Bool { one === other }
}
