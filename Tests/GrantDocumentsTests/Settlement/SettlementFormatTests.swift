import GrantRules
import GrantTesting
import Testing

@testable import GrantDocuments

@Suite("The rows of a settlement")
struct SettlementFormatTests {
    static let rows = PlanFormatTests.rows(of: .settlement, [])

    /// A whole settlement; its disposal has the keys of both methods, so those of the second are given up.
    static func sample(_ keys: [String] = [], _ other: String = "", without: String = "price|totalCost") throws
        -> String
    {
        var text = PlanFormatTests.sample(.settlement, keys[...], other)
        for key in without.split(separator: "|") where keys.last != String(key) {
            text = text.replacing(try Regex(", \"\(key)\": [0-9]+"), with: "")
        }
        return text
    }

    static func read(_ text: String) -> ReadSettlement { SettlementReader.read(Array(text.utf8)) }

    @Test func `give a settlement that is read when every example stands at its key`() throws {
        let read = Self.read(try Self.sample())
        #expect(read.problems.map(\.message.ja) == [])
        #expect(read.settlement != nil)
    }

    @Test(arguments: rows) func `are all read: a value of the wrong kind is noticed wherever it stands`(
        _ keys: [String]
    ) throws {
        let field = try #require(Shape.settlement.field(at: keys))
        let wrong = if case .object = field.kind { "[]" } else { "{}" }
        let pointer = keys.reduce(into: (path: [String](), pointer: "")) { sofar, key in
            sofar.pointer += "/" + key
            sofar.path.append(key)
            if sofar.path.count < keys.count, case .list? = Shape.settlement.field(at: sofar.path)?.kind {
                sofar.pointer += "/0"
            }
        }.pointer
        let found = Self.read(try Self.sample(keys, wrong)).listing
        #expect(found.contains("D008 " + pointer))
    }

    @Test(arguments: rows) func `are all missed when they must be there`(_ keys: [String]) throws {
        let field = try #require(Shape.settlement.field(at: keys))
        let text = try Self.sample(keys, "0").replacing("\"\(field.key)\": 0", with: "\"\(field.key)x\": 0")
        let codes = Self.read(text).problems.map(\.code)
        let isOfOtherMethod = field.condition?.word == "proceeds"
        #expect(codes.contains(.unknownKey))
        let isMissed = codes.contains(keys == ["readings", "basis"] ? .readingWithoutBasis : .missingKey)
        #expect(isMissed == (field.isRequired && !isOfOtherMethod))
    }

    @Test func `use every key that the table knows, and no key twice in an object`() {
        let shapes = [.settlement] + Shape.settlement.inner
        #expect(Set(shapes.flatMap { $0.fields.map(\.key) }) == Set(SettlementKey.allCases.map(\.rawValue)))
        for shape in shapes { #expect(Set(shape.fields.map(\.key)).count == shape.fields.count, "\(shape.name)") }
        for (place, key) in SettlementKey.allCases.enumerated() { #expect(Int(key.place) == place) }
    }

    @Test func `have the words that the engine has, in its order`() {
        #expect(Word.grounds.map(\.id) == ReturnOrder.Ground.allCases.map(\.rawValue))
        #expect(Word.receipts.map(\.id) == Receipt.Kind.allCases.map(\.rawValue))
        let questions = ValueKind.question(.settlement).words.map(\.id)
        #expect(questions == ["surcharge-first-day", "order-stacking"])
    }

    @Test func `are what the page about the format shows`() throws {
        let page = Array(FormatPage.settlementMarkdown.utf8)
        #expect(try Repository.complaint(about: page, at: "docs/settlement-format.md") == nil)
    }
}

extension ReadSettlement {
    var listing: [String] { problems.map { "\($0.code.rawValue) \($0.place.pointer)" } }
}
