/// The item in hand while the limits speak about it; there is only one, so it cannot be copied by accident.
struct Candidate: ~Copyable {
    private(set) var line = PlanLine(kind: .promotion, index: 0, declared: .zero)
    /// Its place among all items.
    private(set) var item = 0
    /// What is declared and not excluded.
    private(set) var base = Yen.zero
    /// The fixed limit of its kind and size.
    private(set) var cap = Yen.zero
    /// Facilities only: where in the schedule's sizes it belongs.
    private(set) var size = 0

    private(set) var eligible: Derivation
    private(set) var binding: Binding = .none
    private(set) var refusedBy = CodeSet()
    /// The lowest ceiling met so far.
    private var lowest: Yen?
    private let keepingSteps: Bool

    init(keepingSteps: Bool) {
        self.keepingSteps = keepingSteps
        eligible = .given(.nothing, .zero, keepingSteps: keepingSteps)
    }

    /// Takes the next item in hand.
    mutating func take(_ line: PlanLine, item: Int, under schedule: Schedule) {
        self.line = line
        self.item = item
        binding = .none
        refusedBy = CodeSet()
        lowest = nil
        base = line.declared.less(line.excluded)
        size = line.capacity.map { schedule.size(of: $0) } ?? 0
        switch line.kind {
        case .facility: cap = schedule.sizes[size].cap.value
        case .existing: cap = schedule.existingFacilities.value
        case .company: cap = schedule.companyPayment.value
        default: cap = schedule.softCosts.value
        }
        eligible = .given(.declared, line.declared, keepingSteps: keepingSteps)
        eligible.subtract(line.excluded)
    }

    var kind: ItemKinds { line.kind }
    var isAdmitted: Bool { refusedBy.isEmpty }

    /// How much more could be declared and still be fully eligible.
    var headroom: Yen {
        guard isAdmitted, let lowest else { return .zero }
        return lowest.less(base)
    }

    mutating func refuse(by code: Code) { refusedBy.insert(code) }

    mutating func cap(at ceiling: Yen, by limit: Binding) {
        lowest = lowest.map { min($0, ceiling) } ?? ceiling
        if eligible.cap(at: ceiling, by: limit) { binding = limit }
    }

    /// Called once, when no limit has anything more to say.
    mutating func close() {
        guard !isAdmitted else { return }
        eligible.refuse(by: refusedBy)
        binding = .refused
    }
}
