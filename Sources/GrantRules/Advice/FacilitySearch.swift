/// The search behind `bestFacilities`.
///
/// An order of facilities matters only by the few that it admits, so sets of at most three are tried. Facilities to
/// which three others are never inferior are left out first; then the most promising sets come first, and a branch
/// is cut when not even its bound beats the best so far. A set is judged by the engine itself.
struct FacilitySearch {
    private let field: FacilityField
    /// From the most promising on.
    private var pool: [FacilityCandidate] = []
    /// From each place of the pool on: the largest cost and the most that companies bring.
    private var mostCost: [Yen] = []
    private var mostCompanies: [Int64] = []
    private var bestSet: [Int] = []
    private var bestWorth: Int64 = -1
    /// By size, from each place of the pool on: the next facility of that size.
    private var nextOfSize: [[Int]] = []
    private let slack: Int64
    private let mostTries: Int
    private var tries = 0
    /// How many places of the pool have been looked at.
    private(set) var visits = 0

    private static let mostVisits = 3_000_000

    init(_ plan: Plan, _ readings: Readings) {
        field = FacilityField(plan, readings)
        slack = field.slack
        // A try costs as much as the lines that every set has in common.
        mostTries = min(20_000, 4_000_000 / max(1, field.commonLines))
    }

    mutating func best() -> FacilityChoice {
        let present = field.admittedNow
        guard field.applicantMayApply, field.room > 0, field.plan.draft.facilities.count > 1 else {
            return FacilityChoice(facilities: present, isExact: true)
        }
        pool = field.undominated(field.candidates)
        pool.sort { (field.bound($0), $1.index) > (field.bound($1), $0.index) }
        mostCost = Array(repeating: .zero, count: pool.count)
        mostCompanies = Array(repeating: 0, count: pool.count)
        for place in pool.indices.reversed() {
            let isLast = place == pool.count - 1
            mostCost[place] = isLast ? pool[place].cost : max(pool[place].cost, mostCost[place + 1])
            mostCompanies[place] = isLast ? pool[place].companies : max(pool[place].companies, mostCompanies[place + 1])
        }
        for size in field.schedule.sizes.indices {
            var next = Array(repeating: pool.count, count: pool.count + 1)
            for place in pool.indices.reversed() { next[place] = pool[place].size == size ? place : next[place + 1] }
            nextOfSize.append(next)
        }
        bestSet = present
        bestWorth = field.worth(of: present)
        extend([], from: 0, cost: .zero, companies: 0)
        return FacilityChoice(facilities: bestSet, isExact: !isSpent)
    }

    private var isSpent: Bool { tries >= mostTries || visits >= FacilitySearch.mostVisits }

    private mutating func extend(_ chosen: [Int], from start: Int, cost: Yen, companies: Int64) {
        var grew = false
        let rooms = nextOfSize.indices.map { nextOfSize[$0][start] < pool.count ? room(ofSize: $0, beside: chosen) : 0 }
        let left = min(field.room - chosen.count, rooms.reduce(0, +))
        let open = left > 0 ? rooms.indices.filter { rooms[$0] > 0 } : []
        var place = next(from: start, ofSizes: open)
        while place < pool.count {
            visits += 1
            var most = cost
            for _ in 0..<left { most = most.plus(mostCost[place]) }
            let bound = field.measure(most) + companies + Int64(left) * mostCompanies[place]
            guard bound + slack > bestWorth, !isSpent else { return }
            grew = true
            extend(
                chosen + [place], from: place + 1, cost: cost.plus(pool[place].cost),
                companies: companies + pool[place].companies)
            place = next(from: place + 1, ofSizes: open)
        }
        guard !grew, !chosen.isEmpty, !isSpent else { return }
        judge(chosen, bound: field.measure(cost) + companies + slack, cost)
    }

    private func room(ofSize size: Int, beside chosen: [Int]) -> Int {
        field.room(ofSize: size) - chosen.count { pool[$0].size == size }
    }

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
        guard set.count > 1 else { return [set] }
        return set.indices.flatMap { first in
            var rest = set
            let head = rest.remove(at: first)
            return orders(of: rest).map { [head] + $0 }
        }
    }
}
