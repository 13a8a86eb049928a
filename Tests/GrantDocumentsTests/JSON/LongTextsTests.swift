import Testing

@testable import GrantDocuments

/// Above 1 MiB the room for nodes is counted out, and below it is guessed; either way there must be enough.
@Suite("Long and dense texts")
struct LongTextsTests {
    /// What makes a text long and is quickly read.
    private static let filling = "\"" + String(repeating: "a", count: 1 << 20) + "\""

    @Test(arguments: [10, 3_000])
    func `with as many nodes as there can be are read`(_ count: Int) throws {
        for (open, part, close) in [
            ("[", "1", "]"), ("[[", "[],{}", "],1]"), ("[", "{\"\":[1]}", "]"), ("{", "\"\":0", "}"),
            // Strings have no marks, so the commas and colons between them are all there is to count.
            ("[", "\"\"", "]"), ("{", "\"\":\"\"", "}"),
        ] {
            let parts = Array(repeating: part, count: count).joined(separator: ",")
            let first = open == "{" ? "\"\":" : ""
            for text in [open + parts + close, open + first + LongTextsTests.filling + "," + parts + close] {
                let bytes = Array(text.utf8)
                let json = try JSON.parse(bytes)
                #expect(json.range(of: json.root) == 0..<bytes.count)
            }
        }
    }

    @Test(arguments: [",", ":", "[", "{", "\\\"", "a", "あ"])
    func `are read with marks in their strings and without`(_ piece: String) throws {
        let string = "\"" + String(repeating: piece, count: 3_000) + "\""
        let list = Array(repeating: "1", count: 500).joined(separator: ",")
        let json = try JSON.parse(Array("{\"a\":[\(list),\(string),{},\(LongTextsTests.filling)]}".utf8))
        let found = try #require(json.value("a", of: json.root))
        #expect(json.element(500, of: found).map { json.range(of: $0).count } == string.utf8.count)
        #expect(json.element(501, of: found).map { json.kind(of: $0) } == .object)
        #expect(json.element(502, of: found).map { json.range(of: $0).count } == (1 << 20) + 2)
    }

    @Test(arguments: ["1", filling])
    func `that stop being JSON are refused where they do`(_ first: String) {
        let list = Array(repeating: "1", count: 200).joined(separator: ",")
        for (end, kind) in [
            (",\"a\\x\"]", JSON.SyntaxError.Kind.unknownEscape), (",\"a", .unterminatedString),
            ("x]", .incompleteNumber),
        ] {
            let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array("[\(first),\(list)\(end)".utf8)) }
            #expect(error?.kind == kind)
        }
        for rest in [list, ""] {
            let open = "[\(first)," + String(repeating: "[", count: 63) + rest
            let error = #expect(throws: JSON.SyntaxError.self) { try JSON.parse(Array(open.utf8)) }
            #expect(error?.kind == .endedEarly)
        }
    }
}
