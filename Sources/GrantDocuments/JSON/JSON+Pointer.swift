extension JSON {
    /// The element of an array, counted from 0.
    package func element(_ index: Int, of node: Node) -> Node? {
        for (place, element) in elements(of: node).enumerated() where place == index { return element }
        return nil
    }
}

/// Writes the pointers of many nodes in one walk, as long as they are asked for in the order of the text.
struct PointerWalk {
    private let json: JSON
    /// The containers around the node last asked for, each with the child that leads there.
    private var frames: [Frame] = []

    private struct Frame {
        let end: Int
        let isObject: Bool
        /// The key of the child in an object, the child itself in an array.
        var child: Int
        var place: Int
    }

    init(_ json: JSON) { self.json = json }

    /// Those of nodes in any order.
    static func places(of nodes: [Int], in json: JSON) -> [Place] {
        var walk = PointerWalk(json)
        var places = Array(repeating: Place(), count: nodes.count)
        for index in nodes.indices.sorted(by: { nodes[$0] < nodes[$1] }) {
            places[index] = walk.place(of: nodes[index])
        }
        return places
    }

    mutating func place(of target: Int) -> Place {
        while let frame = frames.last, target >= frame.end { frames.removeLast() }
        if frames.isEmpty, target > 0 { open(0) }
        while !frames.isEmpty {
            advance(to: target)
            let frame = frames[frames.count - 1]
            let value = frame.isObject ? frame.child + 1 : frame.child
            if target <= value { break }
            open(value)
        }
        return written(target)
    }

    /// The pointer, and the keys on the way.
    private func written(_ target: Int) -> Place {
        guard target > 0 else { return Place() }
        var place = Place()
        for frame in frames {
            if frame.isObject {
                let key = json.string(of: JSON.Node(frame.child)) ?? ""
                place.pointer += "/" + PointerWalk.step(key)
                place.keys.append(key)
                place.element = nil
            } else {
                place.pointer += "/\(frame.place)"
                place.element = frame.place
            }
        }
        return place
    }

    private mutating func open(_ container: Int) {
        let entry = json.tape[container]
        frames.append(Frame(end: entry.skip, isObject: entry.isObject, child: container + 1, place: 0))
    }

    private mutating func advance(to target: Int) {
        let last = frames.count - 1
        while true {
            let frame = frames[last]
            let next = json.tape[frame.isObject ? frame.child + 1 : frame.child].skip
            guard next <= target else { return }
            frames[last].child = next
            frames[last].place += 1
        }
    }

    private static func step(_ key: String) -> String {
        var result = ""
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
