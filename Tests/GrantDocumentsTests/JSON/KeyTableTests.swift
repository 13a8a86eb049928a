import Testing

@testable import GrantDocuments

@Suite("Keys found by their bits")
struct KeyTableTests {
    private static let names = PlanKey.allCases.map { $0.rawValue }

    private func key(_ table: KeyTable, _ text: String, at start: Int = 0) -> [Int]? {
        let bytes = Array(text.utf8)
        return table.key(in: bytes.span, at: start).map { [Int($0.place), $0.length] }
    }

    @Test(arguments: names.enumerated().map { $0 })
    func `every key of the format is found where it stands, and nothing near it is`(_ place: Int, _ name: String) {
        let table = KeyTable(KeyTableTests.names)
        let behind = ":0123456789012345678901234567890"
        #expect(key(table, "\"\(name)\"" + behind) == [place, name.utf8.count + 2])
        #expect(key(table, "xxxxx\"\(name)\"" + behind, at: 5) == [place, name.utf8.count + 2])
        #expect(table.place(of: Array(name.utf8)) == UInt8(place))
        // One letter is another, or too many, or missing.
        for index in 0..<name.utf8.count {
            for bit in 0..<7 {
                var other = Array(name.utf8)
                other[index] ^= 1 << bit
                #expect(table.place(of: other) == KeyTable.stranger)
                #expect(key(table, "\"\(String(decoding: other, as: UTF8.self))\"" + behind) == nil)
            }
        }
        for other in [name + "x", "x" + name, name + "\"", String(name.dropLast()), String(name.dropFirst())]
        where !KeyTableTests.names.contains(other) {
            #expect(table.place(of: Array(other.utf8)) == KeyTable.stranger)
            if !other.hasSuffix("\"") { #expect(key(table, "\"\(other)\"" + behind) == nil) }
        }
        #expect(key(table, name + "\"" + behind) == nil)
    }

    @Test
    func `are not looked for where fewer than twenty-four bytes are left`() {
        let table = KeyTable(["id"])
        #expect(key(table, "\"id\"" + String(repeating: " ", count: 20)) == [0, 4])
        #expect(key(table, "\"id\"" + String(repeating: " ", count: 19)) == nil)
        #expect(key(table, "x\"id\"" + String(repeating: " ", count: 20), at: 1) == [0, 4])
        #expect(key(table, "x\"id\"" + String(repeating: " ", count: 19), at: 1) == nil)
        #expect(key(table, String(repeating: " ", count: 40), at: 41) == nil)
        // Before the beginning of what is looked at there may well be a key.
        let bytes = Array(("\"id\"" + String(repeating: " ", count: 40)).utf8)
        let before = table.key(in: bytes.span.extracting(4..<bytes.count), at: -4)?.length
        #expect(before == nil)
    }

    @Test
    func `have up to twenty-two letters`() async {
        let name = "abcdefghijklmnopqrstuv"
        let table = KeyTable([name, "x"])
        #expect(key(table, "\"\(name)\"") == [0, 24])
        #expect(table.place(of: Array(name.utf8)) == 0)
        #expect(table.place(of: Array((name + "w").utf8)) == KeyTable.stranger)
        #expect(table.place(of: Array((name + name).utf8)) == KeyTable.stranger)
        #expect(table.place(of: []) == KeyTable.stranger)
        await #expect(processExitsWith: .failure) { _ = KeyTable(["abcdefghijklmnopqrstuvw"]) }
    }

    @Test(arguments: ["aaa", "abc", "fac", "zzz", "key", "é", "q0_", "mno", "xyz", "Bad"])
    func `are found though many begin alike`(_ beginning: String) {
        let names = (0..<63).map { beginning + "\($0)" }
        let table = KeyTable(names)
        for (place, name) in names.enumerated() {
            #expect(table.place(of: Array(name.utf8)) == UInt8(place))
            #expect(key(table, "\"\(name)\"                        ") == [place, name.utf8.count + 2])
        }
        #expect(table.place(of: Array((beginning + "63").utf8)) == KeyTable.stranger)
    }

    @Test
    func `are at most sixty-three`() async {
        await #expect(processExitsWith: .success) { _ = KeyTable((0..<63).map { "\($0)" }) }
        await #expect(processExitsWith: .failure) { _ = KeyTable((0..<64).map { "\($0)" }) }
    }

    @Test(arguments: names)
    func `are not taken from behind the end of the text`(_ name: String) throws {
        let whole = Array("{\"\(name)\":1}                              ".utf8)
        let end = name.utf8.count + 6
        var json = JSON()
        try json.parse(whole, in: 0..<end, Vocabulary.shared.keys)
        #expect(json.range(of: JSON.Node(1)) == 1..<name.utf8.count + 3)
        for length in 0..<end {
            let error = #expect(throws: JSON.SyntaxError.self) {
                try json.parse(whole, in: 0..<length, Vocabulary.shared.keys)
            }
            // With its second quote it is one, and only what comes after it is missing.
            let isCut = length > 1 && length < name.utf8.count + 3
            #expect((error?.kind == .unterminatedString) == isCut)
        }
        // After blanks, and twice.
        let other = Array("{ \"\(name)\" : 1 ,\n \"\(name)\":2, \"x\":3}                              ".utf8)
        try json.parse(other, in: other.indices, Vocabulary.shared.keys)
        let places = json.members(of: json.root).map { json.tape[$0.key.index].keyPlace }
        #expect(places.prefix(2).allSatisfy { $0 < PlanKey.allCases.count })
        #expect(json.members(of: json.root).map { json.string(of: $0.key) } == [name, name, "x"])
    }
}
