package import GrantRules

extension JSON {
    /// The bytes of what a path points at, or of the innermost value on the way that is there.
    package func range(of path: PlanPath) -> Range<Int> { range(of: node(at: path).node) }

    /// The value a path points at and whether it is there; otherwise the innermost one on the way.
    package func node(at path: PlanPath) -> (node: Node, isThere: Bool) {
        var finder = PathFinder(self, for: 1)
        return finder.node(at: path)
    }
}

/// Finds what many paths point at: every list is gone through once, and every key looked for once in its object.
///
/// For a few paths nothing is kept: to look again costs less than to remember.
struct PathFinder {
    private let json: JSON
    private let keeps: Bool
    private var elements: [JSON.Node: [JSON.Node]] = [:]
    private var values: [Member: JSON.Node?] = [:]

    private struct Member: Hashable {
        let object: JSON.Node
        let key: [UInt8]
    }

    private static let few = 8

    init(_ json: JSON, for paths: Int = .max) {
        self.json = json
        keeps = paths > PathFinder.few
    }

    mutating func range(of path: PlanPath) -> Range<Int> { json.range(of: node(at: path).node) }

    mutating func node(at path: PlanPath) -> (node: JSON.Node, isThere: Bool) {
        var node = json.root
        for step in path.steps {
            guard let inner = inner(step, of: node) else { return (node, false) }
            node = inner
        }
        return (node, true)
    }

    private mutating func inner(_ step: PlanPath.Step, of node: JSON.Node) -> JSON.Node? {
        switch step {
        case .key(let key):
            guard keeps else { return json.value(key, of: node) }
            let member = Member(object: node, key: Array(key.utf8))
            if let known = values[member] { return known }
            let value = json.value(key, of: node)
            values[member] = .some(value)
            return value
        case .index(let index):
            guard keeps else { return json.element(index, of: node) }
            let list = elements[node] ?? Array(json.elements(of: node))
            elements[node] = list
            return list.indices.contains(index) ? list[index] : nil
        }
    }
}
