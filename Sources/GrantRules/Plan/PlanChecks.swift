/// The checks that need more than one value, given piece by piece.
///
/// `Plan.init` gives them a whole draft. A reader that could not read everything gives what it has, so that an id
/// that stands twice is reported beside an amount that is no number; a piece that is missing is never a problem.
package struct PlanChecks<Place: Sendable>: Sendable {
    package private(set) var found: [Problem] = []
    /// Saturates: a million of the largest amounts would pass 64 bits.
    package private(set) var sum: Int64 = 0
    private var facilityIDs = Lookup<ExactText, Place>()
    private var companyIDs = Lookup<ExactText, Place>()
    private var otherIDs: [IDFamily: Lookup<ExactText, Place>] = [:]
    private var readings: [(value: Reading, place: Place)] = []
    private var lastStep: (number: Int64, place: Place)?

    package struct Problem: Sendable {
        package let kind: PlanProblems.Kind
        package let place: Place
        /// The earlier place that this one collides with.
        package let other: Place?
    }

    package init() {}

    package mutating func note(_ kind: PlanProblems.Kind, at place: Place, collidingWith other: Place? = nil) {
        found.append(Problem(kind: kind, place: place, other: other))
    }

    package mutating func id(_ id: String, of family: IDFamily, at place: Place) {
        let id = ExactText(id)
        let first =
            switch family {
            case .facilities: facilityIDs.insert(place, at: id)
            case .companies: companyIDs.insert(place, at: id)
            case .orders, .taxReturns, .disposals: otherIDs[family, default: Lookup()].insert(place, at: id)
            }
        if let first { note(.duplicateID, at: place, collidingWith: first) }
    }

    package mutating func reading(_ reading: Reading, at place: Place) {
        if let first = readings.first(where: { $0.value == reading }) {
            note(.readingStatedTwice, at: place, collidingWith: first.place)
        } else {
            readings.append((reading, place))
        }
    }

    /// Steps are given in their order; one that could not be read is left out.
    package mutating func step(_ months: Int64, at place: Place) {
        if let last = lastStep, months <= last.number { note(.stepsOutOfOrder, at: place, collidingWith: last.place) }
        lastStep = (months, place)
    }

    package mutating func amount(_ yen: Yen?) {
        guard let yen else { return }
        let (total, overflow) = sum.addingReportingOverflow(yen.amount)
        sum = overflow ? .max : total
    }

    /// Called once after the last amount.
    package mutating func closeSum(at place: Place) {
        if sum > Yen.largestSum { note(.sumTooLarge, at: place) }
    }
}

/// What has ids of its own, each of which stands once.
package enum IDFamily: Sendable {
    /// Of every kind, earlier rounds' too.
    case facilities
    case companies
    /// Each list of a settlement by itself.
    case orders, taxReturns, disposals
}
