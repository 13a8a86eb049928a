import GrantRules

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

// Plans per second on one core. Build with optimisation: swift run -c release grant-bench
//
// Every figure is the best of several rounds: what disturbs a round can only make it slower.

/// Processor time of this thread, so that a busy machine does not count.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// Nanoseconds for one call, the best of ten rounds of about a twentieth of a second each.
func nanoseconds(_ body: () throws -> Int) throws -> Double {
    var sink = 0
    func time(_ calls: Int) throws -> Double {
        let start = now()
        for _ in 0..<calls { sink &+= try body() }
        return now() - start
    }
    var calls = 1
    while try time(calls) < 50e6 { calls *= 2 }
    var best = Double.infinity
    for _ in 0..<10 { best = min(best, try time(calls) / Double(calls)) }
    precondition(sink != .min)
    return best
}

/// 1234.5 as "1,234.5"
func written(_ value: Double) -> String {
    let tenths = Int64(value * 10 + 0.5)
    return (tenths / 10).grouped + ".\(tenths % 10)"
}

func report(_ name: String, _ nanoseconds: Double, atMost limit: Double? = nil) {
    let perSecond = Int64(1_000_000_000 / nanoseconds)
    var line = "\(name): \(written(nanoseconds)) ns, \(perSecond.grouped) plans a second"
    if let limit {
        line += nanoseconds <= limit ? " (at most \(written(limit)): met)" : " (at most \(written(limit)): NOT MET)"
    }
    print(line)
}

let typical = try Plan(.bench(facilities: 3, costs: 10, companies: 5))

func figures(_ plan: Plan) -> Int {
    let figures = plan.figures()
    return Int(truncatingIfNeeded: figures.totals.nationalShare.amount &+ figures.range.max.amount)
}

func sentences(_ plan: Plan) -> Int {
    let answer = plan.assessed()
    return answer.findings.reduce(answer.items.count) { $0 &+ $1.message.ja.utf8.count &+ $1.message.en.utf8.count }
}

let faulty = try Plan(.benchWithFindings)

if let count = CommandLine.arguments.dropFirst().first.flatMap({ Int($0) }) {
    // For a profiler: so many times the first figure, or with a second argument the last sentences.
    var sink = 0
    let whole = CommandLine.arguments.count > 2
    for _ in 0..<count { sink &+= whole ? sentences(faulty) : figures(typical) }
    exit(sink == .min ? 1 : 0)
}

print("typical plan: 3 facilities, 10 costs, 5 companies")
report("figures, codes and range", try nanoseconds { figures(typical) }, atMost: 1_000)
report("derivations and sentences", try nanoseconds { sentences(typical) }, atMost: 20_000)
print("the same with \(faulty.assessed().findings.count) findings, two readings open")
report("figures, codes and range", try nanoseconds { figures(faulty) })
report("derivations and sentences", try nanoseconds { sentences(faulty) })
report("making the plan", try nanoseconds { try Plan(typical.draft).draft.facilities.count })

print("larger plans: nanoseconds for each facility, which must not grow")
for count in [10, 100, 1_000, 10_000] {
    let plan = try Plan(.bench(facilities: count, costs: 2 * count, companies: count))
    let made = try nanoseconds { try Plan(plan.draft).draft.facilities.count } / Double(count)
    let fast = try nanoseconds { figures(plan) } / Double(count)
    let whole = try nanoseconds { sentences(plan) } / Double(count)
    print("\(Int64(count).grouped): plan \(written(made)), figures \(written(fast)), sentences \(written(whole))")
}
