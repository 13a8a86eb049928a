// round-trips [COUNT]: so many plans of the generator into a workbook and back, on one core; status 1 when a report differs.
import PlanGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
var plans = PlanGenerator(seed: 1)
for number in 1...count {
    let plan = plans.plan()
    if let difference = RoundTrip.difference(of: plan) {
        print("plan \(number): \(difference)\n\(String(decoding: plan, as: UTF8.self))")
        exit(1)
    }
}
print("\(count) plans are the same in a workbook and back")
