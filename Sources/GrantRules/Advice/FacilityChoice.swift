/// Which facilities to list first, so that the national share is the largest that any order can give.
package struct FacilityChoice: Sendable {
    /// Places in the plan, in the order to list them.
    package let facilities: [Int]
    /// Whether nothing better can exist; false only when so many companies share facilities that trying every set
    /// would take too long.
    package let isExact: Bool
}

extension Plan {
    /// The best choice of facilities for the readings used; the present one when none is better.
    ///
    /// Where the total is rounded, eligible costs are compared: more of them may be the same share.
    package func bestFacilities(overriding overrides: Readings = .none) -> FacilityChoice {
        var search = FacilitySearch(self, ReadingState(self, overriding: overrides).used)
        return search.best()
    }
}

/// A facility that could be admitted, and what it can bring.
struct FacilityCandidate {
    let index: Int
    let size: Int
    /// What is eligible of it when it is admitted and no envelope cuts it.
    let cost: Yen
    /// What the companies that use it bring at most, in the measure of the search.
    let companies: Int64
    /// Whether one of its companies may be one with another's, so that what it brings depends on the others.
    let isEntangled: Bool
}
