import GrantTesting
import Testing

@testable import GrantDocuments
@testable import GrantRules
@testable import grant_cli

/// The schema and the reader against each other.
@Suite struct PlanSchemaTests {
    private let validator: SchemaValidator

    init() throws { validator = try SchemaValidator(PlanSchema.json()) }

    private static let beyond = Set(BeyondSchema.all.flatMap(\.codes))

    /// They agree, or the reader refuses for a reason that the schema says it cannot express.
    private func expectAgreement(_ bytes: [UInt8], _ value: JSONValue, _ name: @autoclosure () -> String) throws {
        var scratch = PlanReader.Scratch()
        let read = PlanReader.read(bytes, in: bytes.indices, detail: .figures, using: &scratch)
        if try validator.accepts(value) {
            let refusedFor = read.codes.sorted.filter { $0 != .byteOrderMark }
            guard !PlanSchemaTests.beyond.isSuperset(of: refusedFor) else { return }
            Issue.record("the schema lets pass \(refusedFor.map(\.rawValue)): \(name())")
        } else if read.plan != nil {
            Issue.record("the schema refuses what the reader takes: \(name())")
        }
    }

    @Test(arguments: drawn(from: Repository.plans(under: "Fixtures").filter { !$0.contains("golden") }))
    func `schema and reader agree on a plan of the corpus`(_ path: String) throws {
        let bytes = try Repository.bytes(path)
        guard let value = try? JSONValue(bytes) else { return }
        try expectAgreement(bytes, value, path)
    }

    @Test(arguments: [
        "Fixtures/conforms/together-fixed.json", "Fixtures/conforms/earlier-round.json", "Fixtures/plans/tokyo.json",
        "Fixtures/violations/S504/paid-before.S504.json",
    ]) func `schema and reader agree on every change in one place`(_ path: String) throws {
        let document = try JSONValue(try Repository.bytes(path))
        for mutation in drawn(from: Mutation.all(of: document)) {
            let bytes = mutation.document.bytes
            try expectAgreement(bytes, mutation.document, path + mutation.description)
        }
    }

    @Test(arguments: BeyondSchema.all.flatMap(\.codes).map(\.rawValue))
    func `what is said to be beyond the schema is beyond it`(_ code: String) throws {
        let plans = Repository.plans(under: "Fixtures/unreadable/" + code)
        let values = plans.compactMap { path in try? JSONValue(try Repository.bytes(path)) }
        let passing = try values.filter { try validator.accepts($0) }
        // What is no JSON at all cannot be shown to a schema either.
        #expect(values.isEmpty || !passing.isEmpty)
    }

    @Test func `the comment lists what the schema cannot say`() {
        let schema = String(decoding: PlanSchema.json(), as: UTF8.self)
        for code in PlanSchemaTests.beyond { #expect(schema.contains(code.rawValue)) }
        #expect(schema.contains("3.0"))
    }

    @Test func `the schema is checked in`() throws {
        let world = FakeWorld()
        #expect(world.run("schema", "plan") == .fine)
        try expectCheckedIn(world.output, "docs/schemas/grant-plan-1.schema.json")
    }
}
