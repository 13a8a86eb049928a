import GrantTesting
import Testing

@testable import GrantDocuments
@testable import grant_cli

@Suite struct ReportSchemaTests {
    private static let plans = drawn(from: Repository.plans(under: "Fixtures").filter { !$0.contains("golden") })
    private let validator: SchemaValidator

    init() throws { validator = try SchemaValidator(ReportSchema.json()) }

    @Test(arguments: plans, [[], ["--reading", "tier-mixing=envelope", "--ignore", "F201"]])
    func `every report of the corpus fits the schema`(_ path: String, _ options: [String]) throws {
        let world = FakeWorld([path: try Repository.bytes(path)])
        world.run(["check", "--format", "json"] + options + [path])
        #expect(try validator.accepts(try JSONValue(world.output)))
    }

    @Test(arguments: ["Fixtures/plans/tokyo.json", "Fixtures/plans/broken.json"])
    func `a report that lacks a key that must be there does not fit`(_ path: String) throws {
        let world = FakeWorld([path: try Repository.bytes(path)])
        world.run("check", "--format", "json", path)
        guard case .object(let members) = try JSONValue(world.output) else {
            Issue.record("no object")
            return
        }
        let optional = ["requested", "ignored"]
        for (index, member) in members.enumerated() where !optional.contains(member.key) {
            var rest = members
            rest.remove(at: index)
            #expect(try !validator.accepts(.object(rest)), "without \(member.key)")
        }
        #expect(try validator.accepts(.object(members + [.init(key: "later", value: .null)])))
    }

    @Test func `the schema is checked in`() throws {
        let world = FakeWorld()
        #expect(world.run("schema", "report") == .fine)
        try expectCheckedIn(world.output, "docs/schemas/grant-report-1.schema.json")
    }
}
