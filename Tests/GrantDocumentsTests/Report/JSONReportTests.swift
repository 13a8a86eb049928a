import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

@Suite struct JSONReportTests {
    @Test(arguments: Corpus.real) func `the report of a rich plan is as recorded`(_ plan: CorpusPlan) throws {
        try expectGolden(try plan.report().json(pretty: true), "json/\(plan.name).json")
    }

    @Test func `both shapes of the report are the same JSON`() throws {
        for plan in Corpus.all {
            let report = try plan.report()
            let (pretty, compact) = (report.json(pretty: true), report.json(pretty: false))
            #expect(try JSONValue(pretty) == JSONValue(compact), "\(plan.path)")
            #expect(compact.count { $0 == 10 } == 1, "\(plan.path)")
        }
    }

    @Test func `the same bytes give the same report`() throws {
        for plan in Corpus.all {
            #expect(try plan.report().json(pretty: true) == plan.report().json(pretty: true), "\(plan.path)")
        }
    }

    /// Computed with sha256sum.
    @Test func `the hash is that of the file`() {
        #expect(
            SHA256.hex(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            SHA256.hex(of: Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.hex(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
}
