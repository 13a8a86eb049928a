public import GrantRules

/// Where the elements of a plan's long lists are, so that the millionth is found as fast as the first.
struct ListPlaces: Sendable {
    private var lists: [(array: Int, elements: [UInt32])] = []

    /// A shorter list is walked.
    static let worthKeeping = 16

    mutating func add(_ array: Int, _ elements: [UInt32]) { lists.append((array, elements)) }

    func element(_ index: Int, of array: Int) -> Int? {
        for list in lists where list.array == array {
            return list.elements.indices.contains(index) ? Int(list.elements[index]) : nil
        }
        return nil
    }

    func holds(_ array: Int) -> Bool { lists.contains { $0.array == array } }
}

extension JSON {
    /// The same document with what a walk noted of its long lists.
    func with(_ lists: ListPlaces) -> JSON {
        var json = self
        json.lists = lists
        return json
    }

    /// The bytes of what a path points at, or of the innermost value on the way that is there.
    public func range(of path: PlanPath) -> Range<Int> { range(of: node(at: path).node) }

    /// The value a path points at and whether it is there; otherwise the innermost one on the way.
    public func node(at path: PlanPath) -> (node: Node, isThere: Bool) {
        var node = root
        for step in path.steps {
            let inner =
                switch step {
                case .key(let key): value(key, of: node)
                case .index(let index): element(index, of: node)
                }
            guard let inner else { return (node, false) }
            node = inner
        }
        return (node, true)
    }

    /// The element of an array, counted from 0.
    public func element(_ index: Int, of node: Node) -> Node? {
        if lists.holds(node.index) { return lists.element(index, of: node.index).map { Node($0) } }
        var place = 0
        for element in elements(of: node) {
            if place == index { return element }
            place += 1
        }
        return nil
    }
}
