/// The item in hand while the limits speak about it.
struct Candidate {
    let kind: ItemKinds
    /// Its place in its own list of the plan.
    let index: Int
    /// Its place among all items.
    let item: Int
    let declared: Yen
    let excluded: Yen
    /// What is declared and not excluded.
    let base: Yen
    /// The fixed limit of its kind and size.
    let cap: Yen
    /// Facilities only: where in the schedule's sizes it belongs.
    let size: Int

    private(set) var eligible: Derivation
    private(set) var binding: Binding = .none
    private(set) var refusedBy = CodeSet()
    /// The lowest ceiling met so far.
    private var lowest: Yen?

    init(
        kind: ItemKinds, index: Int, item: Int, declared: Yen, excluded: Yen, cap: Yen, size: Int = 0,
        keepingSteps: Bool
    ) {
        self.kind = kind
        self.index = index
        self.item = item
        self.declared = declared
        self.excluded = excluded
        base = declared.less(excluded)
        self.cap = cap
        self.size = size
        eligible = .given(.declared, declared, keepingSteps: keepingSteps)
        eligible.subtract(excluded)
    }

    var isAdmitted: Bool { refusedBy.isEmpty }

    /// How much more could be declared and still be fully eligible.
    var headroom: Yen {
        guard isAdmitted, let lowest else { return .zero }
        return lowest.less(base)
    }

    var path: PlanPath {
        switch kind {
        case .facility: .facility(index)
        case .existing: .existingFacility(index)
        case .company: .company(index)
        default: .promotion
        }
    }

    /// Where its amounts stand.
    var costs: PlanPath {
        switch kind {
        case .company: path.field(.amount)
        case .promotion: path
        default: path.field(.costs)
        }
    }

    mutating func refuse(by code: Code) { refusedBy.insert(code) }

    mutating func cap(at ceiling: Yen, by limit: Binding) {
        lowest = lowest.map { min($0, ceiling) } ?? ceiling
        if eligible.cap(at: ceiling, by: limit) { binding = limit }
    }

    /// Called once between refusals and caps.
    mutating func closeIfRefused() {
        guard !isAdmitted else { return }
        eligible.refuse(by: refusedBy)
        binding = .refused
    }
}
