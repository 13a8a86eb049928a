import Foundation

/// How many values a long test takes: a twentieth, so that nobody has to wait; all of them with `GRANT_TESTS=full`, as
/// `.ci/run` says; at most so many where the variable holds a number.
public func drawn(of all: Int) -> Int {
    guard let wanted = ProcessInfo.processInfo.environment["GRANT_TESTS"] else { return max(1, all / 20) }
    if wanted == "full" { return all }
    guard let most = Int(wanted), most > 0 else { fatalError("GRANT_TESTS is \(wanted), neither full nor a number") }
    return min(all, most)
}

/// As many of them, evenly spread.
public func drawn<Value>(from all: [Value]) -> [Value] {
    let count = drawn(of: all.count)
    return (0..<count).map { all[$0 * all.count / count] }
}
