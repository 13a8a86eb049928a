import Testing

@testable import GrantDocuments

/// Above 1 MiB the room for nodes is counted out, and below it is guessed; either way there must be enough.
@Suite("Long and dense texts")
struct LongTextsTests {
    @Test("with as many nodes as there can be are read", arguments: [10, 3_000, 120_000])
    func dense(_ count: Int) throws {
        for (open, part, close) in [("[", "1", "]"), ("[[", "[],{}", "],1]"), ("[", "{\"\":[1]}", "]"), ("{", "\"\":0", "}")] {
            let text = open + Array(repeating: part, count: count).joined(separator: ",") + close
            let bytes = Array(text.utf8)
            let json = try JSON.parse(bytes)
            #expect(json.range(of: json.root) == 0..<bytes.count)
            if open == "[" { #expect(json.elements(of: json.root).reduce(0) { count, _ in count + 1 } == count) }
        }
    }

    @Test("are read with marks in their strings and without", arguments: [",", ":", "[", "{", "\\\"", "a", "あ"])
    func strings(_ piece: String) throws {
        let string = "\"" + String(repeating: piece, count: 400_000) + "\""
        let text = "{\"a\":[" + Array(repeating: "1", count: 500).joined(separator: ",") + ",\(string),{}]}"
        let bytes = Array((text + String(repeating: " ", count: 1 << 20)).utf8)
        let json = try JSON.parse(bytes)
        let list = try #require(json.value("a", of: json.root))
        #expect(json.element(500, of: list).map { json.range(of: $0).count } == string.utf8.count)
        #expect(json.element(501, of: list).map { json.kind(of: $0) } == .object)
    }

    @Test("that stop being JSON are refused where they do", arguments: [10, 1 << 20])
    func broken(_ blanks: Int) {
        let list = "[" + Array(repeating: "1", count: 200).joined(separator: ",")
        let space = String(repeating: " ", count: blanks)
        for (end, kind) in [(",\"a\\x\"]", JSON.SyntaxError.Kind.unknownEscape), (",\"a", .unterminatedString), ("x]", .incompleteNumber)] {
            let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array((space + list + end).utf8)) }
            #expect(error?.kind == kind)
        }
        let open = space + String(repeating: "[", count: 64) + Array(repeating: "1", count: 200).joined(separator: ",")
        let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array(open.utf8)) }
        #expect(error?.kind == .endedEarly)
    }

    @Test("may end just before 2 to the 28th byte")
    func far() throws {
        let last = 1 << 28
        var bytes = [UInt8](repeating: 0x20, count: last - 1)
        bytes.replaceSubrange((last - 5)..., with: "[\"a\"".utf8)
        bytes.append(UInt8(ascii: "]"))
        var json = JSON()
        #expect(throws: JSON.SyntaxError.self) { try json.parse(bytes, in: last - 5..<last, .empty) }
        bytes.replaceSubrange((last - 6)..., with: "[\"a\"] ".utf8)
        try json.parse(bytes, in: last - 6..<last - 1, .empty)
        #expect(json.range(of: json.root) == last - 6..<last - 1)
        let text = try #require(json.element(0, of: json.root))
        #expect(json.string(of: text) == "a" && json.range(of: text) == last - 5..<last - 2)
    }
}
