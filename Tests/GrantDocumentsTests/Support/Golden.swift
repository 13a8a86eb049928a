import Foundation
import Testing

/// Compares with a file under `Fixtures/golden`. `RECORD=1` writes it instead, and that run fails, so that nobody
/// keeps a recording without having read it.
func expectGolden(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Repository.root.appending(path: "Fixtures/golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        Issue.record(
            "recorded \(name): read the difference, then run again without RECORD", sourceLocation: sourceLocation)
        return
    }
    let expected = try Array(Data(contentsOf: file))
    guard expected != bytes else { return }
    let (old, new) = (lines(expected), lines(bytes))
    let first = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    Issue.record(
        """
        \(name) differs from line \(first + 1)
        expected: \(first < old.count ? old[first] : "(end)")
        found:    \(first < new.count ? new[first] : "(end)")
        """, sourceLocation: sourceLocation)
}

private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
}
