/// The search behind `bestFacilities`.
///
/// An order of facilities matters only by the few that it admits, so sets of at most three are tried. Facilities to
/// which three others are never inferior are left out first; then the most promising sets come first, and a branch
/// is cut when not even its bound beats the best so far. A set is judged by the engine itself, and only one that
/// leaves no other facility room: an order of the whole plan admits no other.
struct FacilitySearch {
    private let field: FacilityField
    /// From the most promising on.
    private let pool: [FacilityCandidate]
    /// From each place of the pool on: the most that companies bring.
    private var mostCompanies: [Int64] = []
    /// By size, from each place of the pool on: the next facility of that size.
    private var nextOfSize: [[Int]] = []
    /// By size: as many as there are and may come.
    private let mostOfSize: [Int]
    private let slack: Int64
    private var bestSet: [Int]
    private var bestWorth: Int64

    private let limits: Limits
    /// How many orders the engine has judged.
    private(set) var tries = 0
    /// How many places of the pool have been looked at.
    private(set) var visits = 0

    /// How far a search goes before it gives up being exact.
    struct Limits {
        var tries = 20_000
        var visits = 3_000_000
        /// A try costs as much as the lines that every set has in common.
        var lines = 4_000_000
    }

    init(_ plan: Plan, _ readings: Readings, within limits: Limits = Limits()) {
        let field = FacilityField(plan, readings)
        let pool = field.undominated(field.candidates).sorted {
            (field.bound($0), $1.index) > (field.bound($1), $0.index)
        }
        for candidate in pool.reversed() {
            mostCompanies.append(max(candidate.companies, mostCompanies.last ?? candidate.companies))
        }
        mostCompanies.reverse()
        let sizes = field.schedule.sizes.indices
        for size in sizes {
            var next = [pool.count]
            var nearest = pool.count
            for place in pool.indices.reversed() {
                if pool[place].size == size { nearest = place }
                next.append(nearest)
            }
            nextOfSize.append(next.reversed())
        }
        mostOfSize = sizes.map { size in min(field.room(ofSize: size), pool.count { $0.size == size }) }
        slack = field.slack
        bestSet = field.admittedNow
        bestWorth = field.worth(of: bestSet)
        (self.field, self.pool, self.limits) = (field, pool, limits)
    }

    mutating func best() -> FacilityChoice {
        if field.applicantMayApply { extend([], from: 0, cost: .zero, companies: 0) }
        return FacilityChoice(facilities: bestSet, isExact: !isSpent)
    }

    private var isSpent: Bool {
        tries >= limits.tries || visits >= limits.visits || tries * field.commonLines >= limits.lines
    }

    private mutating func extend(_ chosen: [Int], from start: Int, cost: Yen, companies: Int64) {
        let rooms = nextOfSize.indices.map { nextOfSize[$0][start] < pool.count ? room(ofSize: $0, beside: chosen) : 0 }
        let left = min(field.room - chosen.count, rooms.reduce(0, +))
        let open = left > 0 ? rooms.indices.filter { rooms[$0] > 0 } : []
        var place = next(from: start, ofSizes: open)
        while place < pool.count {
            visits += 1
            // The pool falls by what each can bring, so one that costs more has companies that bring less: as many of
            // this cost, with the most that any company brings, are a bound.
            var most = cost
            for _ in 0..<left { most = most.plus(pool[place].cost) }
            let bound = field.measure(most) + companies + Int64(left) * mostCompanies[place]
            guard bound + slack > bestWorth, !isSpent else { return }
            extend(
                chosen + [place], from: place + 1, cost: cost.plus(pool[place].cost),
                companies: companies + pool[place].companies)
            place = next(from: place + 1, ofSizes: open)
        }
        if isFull(chosen) { judge(chosen, bound: field.measure(cost) + companies + slack, cost) }
    }

    /// Whether no other facility would be admitted beside them.
    private func isFull(_ chosen: [Int]) -> Bool {
        chosen.count >= field.room || mostOfSize.indices.allSatisfy { count(ofSize: $0, in: chosen) >= mostOfSize[$0] }
    }

    private func room(ofSize size: Int, beside chosen: [Int]) -> Int {
        field.room(ofSize: size) - count(ofSize: size, in: chosen)
    }

    private func count(ofSize size: Int, in chosen: [Int]) -> Int { chosen.count { pool[$0].size == size } }

    /// The first place from there on whose facility still fits.
    private func next(from start: Int, ofSizes open: [Int]) -> Int {
        open.reduce(pool.count) { min($0, nextOfSize[$1][start]) }
    }

    private mutating func judge(_ chosen: [Int], bound: Int64, _ cost: Yen) {
        guard bound > bestWorth else { return }
        let set = chosen.map { pool[$0].index }.sorted()
        for order in field.orderMatters(at: cost) ? FacilitySearch.orders(of: set) : [set] {
            tries += 1
            let worth = field.worth(of: order)
            if worth > bestWorth { (bestWorth, bestSet) = (worth, order) }
        }
    }

    /// The plan's own order first.
    private static func orders(of set: [Int]) -> [[Int]] {
        guard !set.isEmpty else { return [[]] }
        return set.indices.flatMap { first in
            var rest = set
            let head = rest.remove(at: first)
            return orders(of: rest).map { [head] + $0 }
        }
    }
}
