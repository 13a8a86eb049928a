import Foundation

/// How many plans a random test draws from a seed: all of them, or fewer where each takes many times as long
/// (`GRANT_TEST_PLANS`, set by `Scripts/check-sanitizers`).
func plansDrawn(of all: Int) -> Int {
    guard let most = ProcessInfo.processInfo.environment["GRANT_TEST_PLANS"].flatMap({ Int($0) }) else { return all }
    return min(all, max(1, most))
}
