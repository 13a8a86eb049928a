@testable import GrantDocuments

extension Target {
    /// The JSON reader beside another one, and a text written from what it read.
    static let json = Target(name: "json") { bytes in
        let plain = PlainJSON(bytes)
        do throws(JSON.SyntaxError) {
            let json = try JSON.parse(bytes)
            guard let plain else { return demand(false, "the reader takes what is no JSON") }
            same(json, json.root, plain)
            let text = Rewriter.written(json)
            guard let again = try? JSON.parse(text), let other = PlainJSON(text) else {
                return demand(false, "a rewritten text is no JSON")
            }
            demand(other.isSame(as: plain), "a rewritten text has another value")
            same(again, again.root, other)
        } catch {
            demand(plain == nil, "the reader refuses JSON: \(error.kind)")
            demand(
                0 <= error.range.lowerBound && error.range.upperBound <= bytes.count, "an error lies outside the text")
            Promises.samePlace(LineTable(bytes).position(of: error.range.lowerBound), error.range.lowerBound, bytes)
        }
    }

    /// Every value is of the same kind, at the same place and of the same text as the plain reader has it.
    private static func same(_ json: JSON, _ node: JSON.Node, _ plain: PlainJSON) {
        demand(json.kind(of: node) == plain.kind, "a value is of another kind")
        demand(json.range(of: node) == plain.range, "a value is at \(json.range(of: node)) and not \(plain.range)")
        var parts: [JSON.Node] = []
        switch plain.kind {
        case .null, .true, .false: break
        case .number:
            demand(json.source(of: node).utf8.elementsEqual(plain.text), "a number is another")
            let isWhole = plain.text.allSatisfy { (0x30...0x39).contains($0) }
            let expected = isWhole ? Int64(String(decoding: plain.text, as: UTF8.self)) : nil
            demand(json.wholeNumber(of: node) == expected, "a whole number is another")
        case .string: demand(json.string(of: node)?.utf8.elementsEqual(plain.text) ?? false, "a string is another")
        case .array: parts = Array(json.elements(of: node))
        case .object:
            for member in json.members(of: node) { parts += [member.key, member.value] }
            // Of doubled keys the first is taken; asking for all of many would take long.
            for key in stride(from: 0, to: min(parts.count, 16), by: 2) {
                let name = String(decoding: plain.parts[key].text, as: UTF8.self)
                let found = json.value(name, of: node).map { json.range(of: $0) }
                demand(found == plain[name]?.range, "a key leads to another value")
            }
        }
        demand(parts.count == plain.parts.count, "a group has \(parts.count) parts and not \(plain.parts.count)")
        for (part, other) in zip(parts, plain.parts) { same(json, part, other) }
    }
}

/// Writes a document anew from what the reader says of it, without blanks and with the writer's own escapes.
struct Rewriter {
    private let json: JSON
    private var text: [UInt8] = []

    static func written(_ json: JSON) -> [UInt8] {
        var rewriter = Rewriter(json: json)
        rewriter.write(json.root)
        return rewriter.text
    }

    private init(json: JSON) { self.json = json }

    private mutating func write(_ node: JSON.Node) {
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
                write(element)
            }
            text.append(UInt8(ascii: "]"))
        case .object:
            text.append(UInt8(ascii: "{"))
            for (index, member) in json.members(of: node).enumerated() {
                if index > 0 { text.append(UInt8(ascii: ",")) }
                write(member.key)
                text.append(UInt8(ascii: ":"))
                write(member.value)
            }
            text.append(UInt8(ascii: "}"))
        }
    }

    private mutating func quote(_ node: JSON.Node) {
        guard let string = json.string(of: node) else { return demand(false, "a string has no text") }
        text.append(UInt8(ascii: "\""))
        JSONWriter.escape(string, into: &text)
        text.append(UInt8(ascii: "\""))
    }
}
