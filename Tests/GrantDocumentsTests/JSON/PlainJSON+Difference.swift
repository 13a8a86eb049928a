import GrantTesting

@testable import GrantDocuments

extension PlainJSON {
    /// What the reader has otherwise, of a value and all in it: kind, place, text, and which value a key leads to.
    func difference(from json: JSON, at node: JSON.Node) -> String? {
        guard "\(json.kind(of: node))" == "\(kind)" else { return "a value is of another kind" }
        guard json.range(of: node) == range else { return "a value is at \(json.range(of: node)) and not \(range)" }
        var nodes: [JSON.Node] = []
        switch kind {
        case .null, .true, .false: break
        case .number: if let difference = numberDifference(json, node) { return difference }
        case .string:
            guard json.string(of: node)?.utf8.elementsEqual(text) == true else { return "a string is another" }
        case .array: nodes = Array(json.elements(of: node))
        case .object:
            for member in json.members(of: node) { nodes += [member.key, member.value] }
            guard leadsToTheSame(json, node) else { return "a key leads to another value" }
        }
        guard nodes.count == parts.count else { return "a group has \(nodes.count) parts and not \(parts.count)" }
        for (node, part) in zip(nodes, parts) {
            if let difference = part.difference(from: json, at: node) { return difference }
        }
        return nil
    }

    private func numberDifference(_ json: JSON, _ node: JSON.Node) -> String? {
        guard json.source(of: node).utf8.elementsEqual(text) else { return "a number is another" }
        let isWhole = text.allSatisfy { (0x30...0x39).contains($0) }
        let expected = isWhole ? Int64(String(decoding: text, as: UTF8.self)) : nil
        return json.wholeNumber(of: node) == expected ? nil : "a whole number is another"
    }

    /// Of doubled keys the first is taken; asking for all of many would take long.
    private func leadsToTheSame(_ json: JSON, _ node: JSON.Node) -> Bool {
        stride(from: 0, to: min(parts.count, 16), by: 2).allSatisfy { key in
            let name = String(decoding: parts[key].text, as: UTF8.self)
            return json.value(name, of: node).map { json.range(of: $0) } == self[name]?.range
        }
    }
}
