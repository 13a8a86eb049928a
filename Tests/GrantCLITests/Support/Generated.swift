import Foundation
import Testing

/// Compares with a page that the program makes and that is checked in. `RECORD=1` writes it instead, and that run
/// fails, so that nobody keeps a page without having read the difference.
func expectCheckedIn(_ bytes: [UInt8], _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = Repository.root.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        Issue.record(
            "wrote \(path): read the difference, then run again without RECORD", sourceLocation: sourceLocation)
        return
    }
    guard try Repository.bytes(path) != bytes else { return }
    Issue.record("\(path) is stale: run the tests with RECORD=1", sourceLocation: sourceLocation)
}
