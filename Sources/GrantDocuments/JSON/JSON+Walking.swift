extension JSON {
    /// One key of an object with its value.
    package struct Member: Sendable {
        package let key: Node
        package let value: Node
    }

    /// The members of an object in their order, doubled keys included; none for any other value.
    package struct Members: Sequence, IteratorProtocol, Sendable {
        fileprivate let json: JSON
        fileprivate var place: Int
        fileprivate let end: Int

        package mutating func next() -> Member? {
            guard place < end else { return nil }
            defer { place = json.tape[place + 1].skip }
            return Member(key: Node(place), value: Node(place + 1))
        }
    }

    /// The elements of an array in their order; none for any other value.
    package struct Elements: Sequence, IteratorProtocol, Sendable {
        fileprivate let json: JSON
        fileprivate var place: Int
        fileprivate let end: Int

        package mutating func next() -> Node? {
            guard place < end else { return nil }
            defer { place = json.tape[place].skip }
            return Node(place)
        }
    }

    package func members(of node: Node) -> Members {
        let entry = tape[node.index]
        return Members(json: self, place: node.index + 1, end: entry.isObject ? entry.skip : 0)
    }

    package func elements(of node: Node) -> Elements {
        let entry = tape[node.index]
        return Elements(json: self, place: node.index + 1, end: entry.isArray ? entry.skip : 0)
    }

    /// The value of the first member with this key, compared byte by byte after escapes are resolved.
    package func value(_ key: String, of node: Node) -> Node? {
        for member in members(of: node) where spells(member.key, key) { return member.value }
        return nil
    }

    /// Whether a string is this one to the byte; composed and decomposed が differ.
    package func spells(_ node: Node, _ text: String) -> Bool {
        let entry = tape[node.index]
        if entry.isEscaped { return string(of: node)?.utf8.elementsEqual(text.utf8) ?? false }
        return entry.isString && bytes[entry.start + 1..<entry.end - 1].elementsEqual(text.utf8)
    }
}
