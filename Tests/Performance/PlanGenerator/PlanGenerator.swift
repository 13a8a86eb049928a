import GrantRules
import GrantTesting

/// Writes plans as bodies might file them, one a line: seeded, so that every machine measures the same bytes.
public struct PlanGenerator {
    var random: SplitMix
    /// How many lines in a thousand are broken on purpose.
    private let broken: Int
    private let bodies: [LocalGovernment]
    private let municipalities: [LocalGovernmentCode]
    /// The line being written.
    var line: [UInt8] = []
    /// Some bodies' tools put a space after every comma and colon.
    private var isSpaced = false
    var applicant: LocalGovernment
    var facilityIDs: [String] = []

    public init(seed: UInt64, brokenPerThousand broken: Int = 0) {
        random = SplitMix(seed: seed)
        self.broken = broken
        bodies = LocalGovernments.codes.compactMap { LocalGovernments.name(of: $0) }
        municipalities = bodies.map { $0.code }.filter { !$0.isPrefecture }
        applicant = bodies[0]
    }

    /// The next plan, without a line break.
    public mutating func plan() -> [UInt8] {
        start()
        let facilities = random.chance(85) ? random.below(20) < 17 ? random.within(1...2) : random.within(3...4) : 0
        write(facilities: facilities, existing: facilities == 0 || random.chance(3) ? random.within(1...2) : 0)
        return random.below(1_000) < broken ? damaged(line) : line
    }

    /// One plan with so many facilities, for measuring how cost grows with size.
    public mutating func plan(facilities: Int) -> [UInt8] {
        start()
        write(facilities: facilities, existing: 0)
        return line
    }

    private mutating func start() {
        line.removeAll(keepingCapacity: true)
        facilityIDs.removeAll(keepingCapacity: true)
        isSpaced = random.chance(10)
        applicant = bodies[random.below(bodies.count)]
    }

    private mutating func write(facilities: Int, existing: Int) {
        put("{")
        pair("format", "grant-plan/1")
        if random.chance(30) { pair("schedule", "r2-hosei3", comma: true) }
        if random.chance(80) { pair("title", "\(applicant.name) 地方創生テレワーク推進実施計画", comma: true) }
        key("applicant", comma: true)
        put("{")
        pair("code", applicant.code.text)
        pair("name", random.chance(10) ? applicant.prefecture + applicant.name : applicant.name, comma: true)
        if Schedule.latest.isInTokyoArea(applicant.code), !applicant.code.isPrefecture, random.chance(70) { claim() }
        put("}")
        pair("type", random.chance(60) ? "high-standard" : "standard", comma: true)
        if random.chance(5) { reading() }
        if random.chance(8) { previous() }
        if facilities > 0 { list("facilities", facilities) { $0.facility($1) } }
        if existing > 0 { list("existingFacilities", existing) { $0.existingFacility($1) } }
        if random.chance(45) {
            list("promotion", random.within(1...3)) { plan, _ in
                plan.cost(plan.random.pick(Words.promotions), upTo: 60)
            }
        }
        if random.chance(35) { companySupport(random.within(1...3)) }
        if random.chance(15) { requested() }
        if random.chance(20) { pair("notes", raw: random.pick(Words.notes), comma: true) }
        put("}")
    }

    private mutating func reading() {
        list("readings", 1) { plan, _ in
            plan.put("{")
            plan.pair("id", "tier-mixing")
            plan.pair("value", plan.random.chance(50) ? "envelope" : "counts", comma: true)
            plan.pair("basis", "令和3年4月20日 内閣府回答", comma: true)
            plan.put("}")
        }
    }

    private mutating func requested() {
        let share = random.within(1...90) * 500_000
        key("requested", comma: true)
        put("{")
        number("eligibleCost", share * 2)
        number("nationalShare", share, comma: true)
        put("}")
    }

    /// A municipality that is most often the applicant itself or near it.
    mutating func place() -> String {
        if !applicant.code.isPrefecture, random.chance(96) { return applicant.code.text }
        let start = random.below(municipalities.count)
        let near = municipalities[start...].first { $0.prefecture == applicant.code.prefecture }
        return (near ?? municipalities[start]).text
    }

    mutating func anywhere() -> String { municipalities[random.below(municipalities.count)].text }
}

// MARK: - Writing

extension PlanGenerator {
    mutating func put(_ text: String) { line += text.utf8 }

    mutating func key(_ key: String, comma: Bool = false) {
        if comma { put(isSpaced ? ", " : ",") }
        put("\"" + key + (isSpaced ? "\": " : "\":"))
    }

    /// None of the words needs an escape.
    mutating func pair(_ key: String, _ value: String, comma: Bool = false) { pair(key, raw: value, comma: comma) }

    mutating func pair(_ key: String, raw value: String, comma: Bool = false) {
        self.key(key, comma: comma)
        put("\"" + value + "\"")
    }

    mutating func number(_ key: String, _ value: Int, comma: Bool = false) {
        self.key(key, comma: comma)
        put(String(value))
    }

    mutating func list(_ key: String, _ count: Int, _ element: (inout PlanGenerator, Int) -> Void) {
        self.key(key, comma: true)
        put("[")
        for index in 0..<count {
            if index > 0 { put(isSpaced ? ", " : ",") }
            element(&self, index)
        }
        put("]")
    }
}
