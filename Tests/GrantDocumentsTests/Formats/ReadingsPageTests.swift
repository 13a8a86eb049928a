import Foundation
import GrantDocuments
import GrantRules
import Testing

/// `docs/readings.md` is what the program would write today.
@Suite struct ReadingsPageTests {
    @Test func `the page of readings is not stale`() throws {
        let page = try Schedule.r2Hosei3.readingsPage()
        let file = Repository.root.appending(path: "docs/readings.md")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try page.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded docs/readings.md; run again without RECORD")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }
}
