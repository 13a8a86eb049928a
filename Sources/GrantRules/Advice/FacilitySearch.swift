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
    private var tries = 0
    private var visits = 0

    private static let mostTries = 20_000
    private static let mostVisits = 3_000_000

    init(_ plan: Plan, _ readings: Readings) {
        field = FacilityField(plan, readings)
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
        bestSet = present
        bestWorth = field.worth(of: present)
        extend([], from: 0, cost: .zero, companies: 0)
        return FacilityChoice(facilities: bestSet, isExact: !isSpent)
    }

    private var isSpent: Bool { tries >= FacilitySearch.mostTries || visits >= FacilitySearch.mostVisits }

    private mutating func extend(_ chosen: [Int], from start: Int, cost: Yen, companies: Int64) {
        var grew = false
        for place in start..<pool.count where chosen.count < field.room {
            var most = cost
            let left = field.room - chosen.count
            for _ in 0..<left { most = most.plus(mostCost[place]) }
            let bound = field.measure(most) + companies + Int64(left) * mostCompanies[place]
            guard bound + field.slack > bestWorth, !isSpent else { return }
            guard fits(place, beside: chosen) else { continue }
            grew = true
            visits += 1
            extend(
                chosen + [place], from: place + 1, cost: cost.plus(pool[place].cost),
                companies: companies + pool[place].companies)
        }
        guard !grew, !chosen.isEmpty, !isSpent else { return }
        judge(chosen, bound: field.measure(cost) + companies + field.slack, cost)
    }

    private func fits(_ place: Int, beside chosen: [Int]) -> Bool {
        let size = pool[place].size
        return chosen.filter { pool[$0].size == size }.count < field.room(ofSize: size)
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
