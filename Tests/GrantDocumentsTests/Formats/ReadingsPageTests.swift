import GrantDocuments
import GrantRules
import GrantTesting
import Testing

@Suite struct ReadingsPageTests {
    @Test func `the page of readings is not stale`() throws {
        let page = try Schedule.r2Hosei3.readingsPage()
        #expect(try Repository.complaint(about: Array(page.utf8), at: "docs/readings.md") == nil)
    }
}
