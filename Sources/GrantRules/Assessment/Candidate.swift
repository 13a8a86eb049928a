/// The item in hand while the limits speak about it; there is only one, so it cannot be copied by accident.
struct Candidate: ~Copyable {
    private let lines: [PlanLine]
    /// Its place among all items.
    private(set) var item = 0
    /// What is declared and not excluded.
    private(set) var base = Yen.zero
    /// The fixed limit of its programme and size.
    private(set) var cap = Yen.zero

    private(set) var eligible: Derivation
    /// The place of the pool that cut it.
    private(set) var cutBy: Int?
    private(set) var refusedBy = CodeSet()
    /// The place of the pool that has the least left.
    private(set) var nearest: Int?
    /// What that pool has left; nothing of an item that draws on none because it is refused.
    private var lowest = Yen.zero
    private let keepingSteps: Bool

    init(of lines: [PlanLine], keepingSteps: Bool) {
        self.lines = lines
        self.keepingSteps = keepingSteps
        eligible = .given(.nothing, .zero, keepingSteps: keepingSteps)
    }

    /// Takes the next item in hand.
    mutating func take(_ item: Int, under schedule: Schedule) {
        self.item = item
        cutBy = nil
        refusedBy = CodeSet()
        nearest = nil
        lowest = .zero
        base = line.base
        cap = schedule.cap(of: line.programme, size: line.size)
        eligible = .given(.declared, line.declared, keepingSteps: keepingSteps)
        eligible.subtract(line.excluded)
    }

    var line: PlanLine { lines[item] }

    var isAdmitted: Bool { refusedBy.isEmpty }

    /// How much more could be declared and still be fully eligible.
    var headroom: Yen { lowest.less(base) }

    mutating func refuse(by code: Code) { refusedBy.insert(code) }

    /// Draws on every pool of its programme, in the order of the edition, when nothing has refused it.
    mutating func draw(on running: borrowing Running, _ breaches: inout Breaches) {
        guard isAdmitted else { return eligible.refuse(by: refusedBy) }
        let schedule = running.schedule
        var rest = schedule.draws[line.programme]
        while rest != 0 {
            let place = rest.trailingZeroBitCount
            rest &= rest &- 1
            guard running.asks(poolAt: place) else { continue }
            let left = running.left(inPoolAt: place, for: self)
            let before = eligible.yen
            if nearest == nil || left < lowest { (nearest, lowest) = (place, left) }
            if eligible.cap(at: left, by: schedule.pools[place]) { cutBy = place }
            // What the same company was paid before is another rule's business (S504).
            let limit = if case .company(let limit) = schedule.pools[place].measure { limit.value } else { left }
            if before > limit {
                breaches.add(
                    schedule.pools[place].code, at: line.amounts, item: item, found: before, limit: limit, pool: place)
            }
        }
    }
}
