@testable import GrantDocuments

extension Target {
    /// The JSON reader beside another one, and a text written from what it read.
    static let json = Target(name: "json") { bytes in
        do throws(JSON.SyntaxError) {
            let json = try JSON.parse(bytes)
            demand(Grammar.accepts(bytes), "the reader takes what is no JSON")
            var walk = Rewriter(json)
            walk.write(json.root, inside: 0..<bytes.count)
            guard let again = try? JSON.parse(walk.text) else { return demand(false, "a rewritten text is refused") }
            var second = Rewriter(again)
            second.write(again.root, inside: 0..<walk.text.count)
            demand(second.text == walk.text, "a rewritten text has another value")
            demand(second.strings == walk.strings, "a rewritten text has other strings")
        } catch {
            demand(!Grammar.accepts(bytes), "the reader refuses JSON: \(error.kind)")
            demand(
                0 <= error.range.lowerBound && error.range.upperBound <= bytes.count, "an error lies outside the text")
            Places.same(LineTable(bytes).position(of: error.range.lowerBound), error.range.lowerBound, bytes)
        }
    }
}

/// Writes a document anew from what the reader says of it.
struct Rewriter {
    private let json: JSON
    private(set) var text: [UInt8] = []
    private(set) var strings: [[UInt8]] = []

    init(_ json: JSON) { self.json = json }

    /// Every node lies inside the one that holds it, and after the one before.
    mutating func write(_ node: JSON.Node, inside outer: Range<Int>) {
        let range = json.range(of: node)
        demand(outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound, "a node lies outside")
        demand(!range.isEmpty, "a node is empty")
        var from = range.lowerBound + 1
        switch json.kind(of: node) {
        case .null: text += "null".utf8
        case .true: text += "true".utf8
        case .false: text += "false".utf8
        case .number: text += json.source(of: node).utf8
        case .string: quote(node)
        case .array:
            text.append(UInt8(ascii: "["))
            for (index, element) in json.elements(of: node).enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                write(element, inside: from..<range.upperBound - 1)
                from = json.range(of: element).upperBound
            }
            text.append(UInt8(ascii: "]"))
        case .object:
            text.append(UInt8(ascii: "{"))
            for (index, member) in json.members(of: node).enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                write(member.key, inside: from..<range.upperBound - 1)
                text.append(UInt8(ascii: ":"))
                write(member.value, inside: json.range(of: member.key).upperBound + 1..<range.upperBound - 1)
                from = json.range(of: member.value).upperBound
            }
            text.append(UInt8(ascii: "}"))
        }
    }

    private mutating func quote(_ node: JSON.Node) {
        guard let string = json.string(of: node) else { return demand(false, "a string has no text") }
        strings.append(Array(string.utf8))
        text.append(UInt8(ascii: "\""))
        JSONWriter.escape(string, into: &text)
        text.append(UInt8(ascii: "\""))
    }
}

/// Lines and columns counted from the beginning, one scalar at a time.
enum Places {
    static func same(_ found: (line: Int, column: Int), _ offset: Int, _ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let before = bytes.prefix(offset).dropFirst(start)
        let line = before.count { $0 == 0x0A } + 1
        let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 } + 1
        demand(found == (line, column), "byte \(offset) is at \(line):\(column) and not at \(found)")
    }
}
