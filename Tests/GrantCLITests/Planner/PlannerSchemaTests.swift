import Foundation
import GrantTesting
import Testing

@testable import grant_cli

/// What the commands write as JSON fits the schemas that are checked in, and a document that lacks a key does not.
@Suite struct PlannerSchemaTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let schema: String
        let arguments: [String]

        var testDescription: String { arguments.joined(separator: " ") }
    }

    static let cases = [
        Case(schema: "advice", arguments: ["advise", "four-offices.json"]),
        Case(schema: "advice", arguments: ["advise", "three-medium.json"]),
        Case(schema: "comparison", arguments: ["compare", "before.json", "after.json"]),
        Case(schema: "audit", arguments: ["audit", "report.json", "after.json"]),
        Case(schema: "audit", arguments: ["audit", "report.json", "before.json"]),
        Case(
            schema: "requested", arguments: ["audit", "--requested", "before.json", "four-offices.json", "broken.json"]),
        Case(schema: "clawback", arguments: ["clawback", "--as-of", "2025-03-31", "repayment.json"]),
        Case(schema: "clawback", arguments: ["clawback", "before.json"]),
        Case(schema: "together", arguments: ["check", "--together", "round1.json", "round2.json"]),
    ]

    @Test(arguments: cases) func `a document fits its schema and lacks nothing`(_ one: Case) throws {
        let validator = try SchemaValidator(Repository.bytes("docs/schemas/grant-\(one.schema)-1.schema.json"))
        let world = try PlannerWorld.make()
        world.run(one.arguments + ["--format", "json"])
        let document = try JSONValue(world.output)
        #expect(try validator.accepts(document))
        guard case .object(let members) = document else {
            Issue.record("no object")
            return
        }
        // An audit of a settlement has no edition of the schedule.
        let optional = ["asOf", "scheme"] + (one.schema == "audit" ? ["schedule"] : [])
        for (index, member) in members.enumerated() where !optional.contains(member.key) {
            var rest = members
            rest.remove(at: index)
            #expect(try !validator.accepts(.object(rest)), "without \(member.key)")
        }
    }

    /// For every plan that has amounts, whatever it is about.
    @Test(arguments: Repository.plans(under: "Fixtures/violations") + Repository.plans(under: "Fixtures/conforms"))
    func `advice and repayments of the corpus fit`(_ path: String) throws {
        for (command, schema) in [("advise", "advice"), ("clawback", "clawback")] {
            let validator = try SchemaValidator(Repository.bytes("docs/schemas/grant-\(schema)-1.schema.json"))
            let world = FakeWorld([path: try Repository.bytes(path)])
            world.run(command, "--format", "json", path)
            #expect(try validator.accepts(JSONValue(world.output)))
        }
    }
}

/// The plans of `Fixtures/planner` and a report of one of them.
enum PlannerWorld {
    static func make() throws -> FakeWorld {
        let names = ["four-offices", "three-medium", "before", "after", "repayment", "round1", "round2"]
        var files: [String: [UInt8]] = ["broken.json": Array("{".utf8)]
        for name in names { files["\(name).json"] = try Repository.bytes("Fixtures/planner/\(name).json") }
        let first = FakeWorld(files)
        first.run("check", "--format", "json", "before.json")
        files["report.json"] = first.output
        return FakeWorld(files)
    }
}
