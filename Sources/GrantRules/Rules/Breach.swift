/// A finding before it is put into words: a code, a place and the figures that were compared.
package struct Breach: Sendable {
    package let code: Code
    package let path: PlanPath
    /// The item it belongs to, by its place in the assessment; below 0 when it belongs to none.
    package let item: Int32
    package let figures: Finding.Figures?
    package let reading: Reading?
    /// Which of several plans it stands in, from 0.
    package let plan: Int
    /// What it stands together with in other plans.
    package let others: [Place]

    /// A place in one of several plans.
    package struct Place: Equatable, Sendable {
        package let plan: Int
        package let path: PlanPath
        package let item: Int?
    }
    /// The place of the pool that is too small, below 0 when it is none.
    private let poolPlace: Int8

    init(
        _ code: Code, at path: PlanPath, item: Int? = nil, figures: Finding.Figures? = nil, reading: Reading? = nil,
        pool: Int? = nil
    ) {
        self.code = code
        self.path = path
        self.item = Int32(truncatingIfNeeded: item ?? -1)
        self.figures = figures
        self.reading = reading
        poolPlace = Int8(truncatingIfNeeded: pool ?? -1)
        plan = 0
        others = []
    }

    init(_ code: Code, at place: Place, with others: some Sequence<Place>, figures: Finding.Figures?, pool: Int?) {
        self.code = code
        path = place.path
        item = Int32(truncatingIfNeeded: place.item ?? -1)
        self.figures = figures
        reading = nil
        poolPlace = Int8(truncatingIfNeeded: pool ?? -1)
        plan = place.plan
        self.others = Array(others)
    }

    func pool(of schedule: Schedule) -> Pool? { poolPlace < 0 ? nil : schedule.pools[Int(poolPlace)] }
}

/// Collects breaches, or only their codes when nobody will read them.
struct Breaches: Sendable {
    private(set) var codes = CodeSet()
    private(set) var list: [Breach] = []
    private let keepsAll: Bool

    init(keepingAll: Bool) { keepsAll = keepingAll }

    mutating func add(_ breach: Breach) {
        codes.insert(breach.code)
        if keepsAll { list.append(breach) }
    }

    mutating func add(
        _ code: Code, at path: @autoclosure () -> PlanPath, item: Int? = nil,
        figures: @autoclosure () -> Finding.Figures? = nil, pool: Int? = nil
    ) {
        codes.insert(code)
        if keepsAll { list.append(Breach(code, at: path(), item: item, figures: figures(), pool: pool)) }
    }

    /// With money found and allowed.
    mutating func add(
        _ code: Code, at path: @autoclosure () -> PlanPath, item: Int? = nil, found: Yen, limit: Yen, pool: Int? = nil
    ) {
        add(code, at: path(), item: item, figures: Finding.Figures(found: found, limit: limit), pool: pool)
    }

    /// Of several plans; the latest place comes first, and without one there is nothing to say.
    mutating func add(
        _ code: Code, at places: some Collection<Breach.Place>, figures: Finding.Figures? = nil, pool: Int? = nil
    ) {
        guard let place = places.first else { return }
        add(Breach(code, at: place, with: places.dropFirst(), figures: figures, pool: pool))
    }

    mutating func add(_ code: Code, at places: some Collection<Breach.Place>, found: Yen, limit: Yen, pool: Int) {
        add(code, at: places, figures: Finding.Figures(found: found, limit: limit), pool: pool)
    }

    mutating func append(_ other: Breaches) {
        codes.formUnion(other.codes)
        list += other.list
    }

    /// In the order of codes, and as found within a code.
    var inOrder: [Breach] { list.sorted { $0.code < $1.code } }
}
