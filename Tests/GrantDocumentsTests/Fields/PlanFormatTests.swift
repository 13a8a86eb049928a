import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

@Suite("The rows of a plan")
struct PlanFormatTests {
    /// Every row, with the keys that lead there from the whole plan.
    static let rows = rows(of: .plan, [])

    static func rows(of shape: Shape, _ keys: [String]) -> [[String]] {
        shape.fields.flatMap { field in
            [keys + [field.key]] + (field.kind.shape.map { rows(of: $0, keys + [field.key]) } ?? [])
        }
    }

    /// An object with a value at every key; at the row that `keys` lead to stands `other`.
    static func sample(_ shape: Shape, _ keys: ArraySlice<String> = [], _ other: String = "") -> String {
        let members = shape.fields.map { field in
            let isOnWay = keys.first == field.key
            let value =
                isOnWay && keys.count == 1
                ? other : value(field, isOnWay ? keys.dropFirst() : [], other)
            return "\"\(field.key)\": \(value)"
        }
        return "{ " + members.joined(separator: ", ") + " }"
    }

    static func value(_ field: Field, _ keys: ArraySlice<String>, _ other: String) -> String {
        switch field.kind {
        case .object(let shape): sample(shape, keys, other)
        case .list(let shape, _): "[\(sample(shape, keys, other))]"
        default: field.example
        }
    }

    /// The row as the reader points at it, in the first element of every list.
    static func pointer(_ keys: [String]) -> String {
        var pointer = ""
        for end in keys.indices {
            pointer += "/" + keys[end]
            if end < keys.count - 1, case .list? = Shape.plan.field(at: keys[...end])?.kind { pointer += "/0" }
        }
        return pointer
    }

    @Test
    func `give a plan that is read when every example stands at its key`() {
        let text = Self.sample(.plan)
        // The first word of `operation` is public, which has no operator.
        #expect(PlanReader.read(Array(text.utf8)).listing == ["D023 /facilities/0/operatorContribution"])
        let plan = text.replacing("\"public\"", with: "\"private\"")
        #expect(PlanReader.read(Array(plan.utf8)).plan != nil)
    }

    @Test(arguments: rows)
    func `are all read: a value of the wrong kind is noticed wherever it stands`(_ keys: [String]) throws {
        let field = try #require(Shape.plan.field(at: keys))
        let wrong = if case .object = field.kind { "[]" } else { "{}" }
        let text = Self.sample(.plan, keys[...], wrong).replacing("\"public\"", with: "\"private\"")
        #expect(PlanReader.read(Array(text.utf8)).listing.contains("D008 " + Self.pointer(keys)))
    }

    @Test(arguments: rows)
    func `are all missed when they must be there`(_ keys: [String]) throws {
        let field = try #require(Shape.plan.field(at: keys))
        let text = Self.sample(.plan, keys[...], "0").replacing("\"\(field.key)\": 0", with: "\"\(field.key)x\": 0")
        let codes = PlanReader.read(Array(text.utf8)).codes.sorted
        #expect(codes.contains(.unknownKey))
        let isBasis = keys == ["readings", "basis"]
        #expect(codes.contains(isBasis ? .readingWithoutBasis : .missingKey) == field.isRequired)
    }

    @Test
    func `use every key that the table knows, and no key twice in an object`() {
        let shapes = [.plan] + Shape.plan.inner
        #expect(Set(shapes.flatMap { $0.fields.map(\.key) }) == Set(PlanKey.allCases.map(\.rawValue)))
        for shape in shapes { #expect(Set(shape.fields.map(\.key)).count == shape.fields.count, "\(shape.name)") }
        for (place, key) in PlanKey.allCases.enumerated() { #expect(Int(key.place) == place) }
    }

    @Test
    func `have the words that the engine has, in its order`() {
        #expect(Word.types.map(\.id) == PlanType.allCases.map(\.rawValue))
        #expect(Word.operations.map(\.id) == Facility.Operation.allCases.map(\.rawValue))
        #expect(Word.starts.map(\.id) == Clawback.Start.allCases.map(\.rawValue))
        for field in ([.plan] + Shape.plan.inner).flatMap(\.fields) {
            guard let condition = field.condition else { continue }
            let owner = ([.plan] + Shape.plan.inner).first { $0.fields.contains { $0.condition != nil } }
            #expect(owner?.field(named: condition.key)?.kind.words.map(\.id).contains(condition.word) == true)
        }
    }

    @Test
    func `are what the page about the format shows`() throws {
        #expect(try Repository.complaint(about: Array(FormatPage.markdown.utf8), at: "docs/plan-format.md") == nil)
    }
}
