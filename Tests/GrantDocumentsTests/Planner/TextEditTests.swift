import GrantRules
import Testing

@testable import GrantDocuments

@Suite struct TextEditTests {
    private func list(_ text: String) throws -> (ListText, [UInt8]) {
        let bytes = Array(text.utf8)
        let json = try JSON.parse(bytes)
        let elements = json.elements(of: json.root).map { json.range(of: $0) }
        return (ListText(bytes, array: json.range(of: json.root), elements: elements), bytes)
    }

    private func applied(_ edit: TextEdit, _ bytes: [UInt8]) -> String? {
        TextEdit.apply([edit], to: bytes).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `elements change places and the space between them stays`() throws {
        let (list, bytes) = try list("[ 1,\n  2,   3\n]")
        #expect(applied(list.arranged([2, 0, 1]), bytes) == "[ 3,\n  1,\n  2\n]")
        #expect(applied(list.removing(0), bytes) == "[ 2,   3\n]")
        #expect(applied(list.removing(2), bytes) == "[ 1,\n  2\n]")
        #expect(applied(list.arranged([]), bytes) == "[]")
    }

    @Test(arguments: [
        ("[]", "[ 9 ]"), ("[ ]", "[ 9 ]"), ("[1]", "[1,9]"), ("[ 1 ]", "[ 1, 9 ]"), ("[1, 2]", "[1, 2, 9]"),
        ("[\r\n\t1\r\n]", "[\r\n\t1,\r\n\t9\r\n]"),
    ]) func `one more element is set as those before`(_ before: String, _ after: String) throws {
        let (list, bytes) = try list(before)
        #expect(applied(list.appending(Array("9".utf8)), bytes) == after)
    }

    @Test func `an element of several lines takes the indent of its new place`() throws {
        let (list, bytes) = try list("[\n  1\n]")
        let edit = list.appending(Array("{ \"a\": 1,\n        \"b\": 2 }".utf8), fromIndent: Array("      ".utf8))
        #expect(applied(edit, bytes) == "[\n  1,\n  { \"a\": 1,\n    \"b\": 2 }\n]")
    }

    @Test func `edits that overlap or lie outside are not made`() {
        let bytes = Array("abc".utf8)
        #expect(TextEdit.apply([TextEdit(0..<2, []), TextEdit(1..<3, [])], to: bytes) == nil)
        #expect(TextEdit.apply([TextEdit(2..<4, [])], to: bytes) == nil)
        #expect(TextEdit.apply([TextEdit(2..<3, [120]), TextEdit(0..<1, [])], to: bytes) == Array("bx".utf8))
    }
}
