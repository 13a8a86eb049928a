import GrantTesting

@testable import GrantDocuments

extension Target {
    /// The JSON reader beside another one, and a text written from what it read.
    static let json = Target(name: "json") { bytes in
        let plain = PlainJSON(bytes)
        do throws(JSON.SyntaxError) {
            let json = try JSON.parse(bytes)
            guard let plain else { return demand(false, "the reader takes what is no JSON") }
            same(json, plain)
            let text = Rewriter.written(json)
            guard let again = try? JSON.parse(text), let other = PlainJSON(text) else {
                return demand(false, "a rewritten text is no JSON")
            }
            demand(other.isSame(as: plain), "a rewritten text has another value")
            same(again, other)
        } catch {
            demand(plain == nil, "the reader refuses JSON: \(error.kind)")
            demand(
                0 <= error.range.lowerBound && error.range.upperBound <= bytes.count, "an error lies outside the text")
            Promises.samePlace(LineTable(bytes).position(of: error.range.lowerBound), error.range.lowerBound, bytes)
        }
    }

    private static func same(_ json: JSON, _ plain: PlainJSON) {
        let difference = plain.difference(from: json, at: json.root)
        demand(difference == nil, difference ?? "")
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
