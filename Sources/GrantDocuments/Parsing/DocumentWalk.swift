import GrantRules

/// Reads a document field by field: whoever builds a value asks for each of its keys, and every slip is noted.
///
/// It cannot be copied, and helpers take its parts: Swift would copy the whole of it, once for every key.
struct DocumentWalk: ~Copyable {
    let view: JSONView
    var slips = Slips()
    let detail: PlanReader.Detail
    /// The one that the document names, when it names one.
    var schedule: Schedule?
    /// Every amount together, as far as amounts could be read, once the pieces were looked at.
    var sum: Int64 = 0
    let vocabulary: Vocabulary
    /// Whether the text was made out of cells.
    let isOfCells: Bool

    /// The view outlives the walk.
    init(_ view: JSONView, _ vocabulary: Vocabulary, detail: PlanReader.Detail, isOfCells: Bool = false) {
        self.view = view
        self.vocabulary = vocabulary
        self.detail = detail
        self.isOfCells = isOfCells
    }

    mutating func slip(_ kind: Slip.Kind, _ node: Int, detail: UInt8 = 0, other: Int = 0) {
        // Whoever wrote null for a cell has said why.
        if isOfCells, view[node].kind == .null { return slips.leaveOut() }
        slips.add(Slip(kind, node, detail: detail, other: other))
    }
}

/// Where the values of one object are, by the places of their keys.
struct MemberNodes {
    fileprivate var nodes = SIMD64<UInt32>()
    fileprivate var seen: UInt64 = 0

    /// No value stands before the object that holds it.
    @inline(__always)
    subscript(place: UInt8) -> Int? {
        let node = nodes[Int(place & 63)]
        return node == 0 ? nil : Int(truncatingIfNeeded: node)
    }

    @inline(__always)
    subscript(key: PlanKey) -> Int? { self[key.place] }
}

extension DocumentWalk {
    /// The members of an object; what is strange, doubled or missing is noted.
    @inline(__always)
    mutating func members(_ object: Int?, _ shape: Shape) -> MemberNodes? {
        guard let object else { return nil }
        var members = MemberNodes()
        guard find(&members, of: object, shape.allowed) else { return nil }
        if shape.required & ~members.seen != 0 || shape.either & members.seen == 0 {
            noteMissing(from: object, shape, members.seen)
        }
        return members
    }

    @inline(never)
    private mutating func find(_ members: inout MemberNodes, of object: Int, _ allowed: UInt64) -> Bool {
        let entry = view[object]
        guard entry.isObject else {
            slip(.wrongType, object)
            return false
        }
        var strangers = 0
        var name = object &+ 1
        while name < entry.skip {
            let value = name &+ 1
            let place = vocabulary.place(ofKey: view[name], in: view)
            let key: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place)
            if allowed & ~members.seen & key != 0 {
                members.seen |= key
                members.nodes[Int(place & 63)] = UInt32(truncatingIfNeeded: value)
            } else if allowed & key != 0 {
                slip(.duplicateKey, value)
            } else {
                strangers += 1
                slip(.unknownKey, value)
            }
            name = view[value].skip
        }
        if strangers > 1 { noteDoubledStrangers(of: object, allowed) }
        return true
    }

    @inline(never)
    private mutating func noteMissing(from object: Int, _ shape: Shape, _ seen: UInt64) {
        for field in shape.fields where shape.required & ~seen & 1 << UInt64(field.place) != 0 {
            let isBasis = if case .basis = field.kind { true } else { false }
            slip(isBasis ? .missingBasis : .missingKey, object, detail: field.place)
        }
        if let first = shape.alternatives.first, seen & shape.either == 0 {
            slip(.missingKey, object, detail: first.place)
        }
    }

    /// Keys that the format does not know may be doubled as well.
    @inline(never)
    private mutating func noteDoubledStrangers(of object: Int, _ allowed: UInt64) {
        var seen: Set<[UInt8]> = []
        var name = object + 1
        while name < view[object].skip {
            if allowed & 1 << UInt64(vocabulary.place(ofKey: view[name], in: view)) == 0,
                !seen.insert(view.utf8(of: view[name])).inserted
            {
                slip(.duplicateKey, name + 1)
            }
            name = view[name + 1].skip
        }
    }

    /// Reads every element; once there is a slip anywhere, nothing is kept any more.
    mutating func list<Element>(
        _ node: Int?, _ read: (inout DocumentWalk, Int) -> Element?
    ) -> [Element] {
        guard let node else { return [] }
        let list = view[node]
        guard list.isArray else {
            slip(.wrongType, node)
            return []
        }
        var elements: [Element] = []
        if slips.isEmpty { elements.reserveCapacity(count(of: node)) }
        var next = node &+ 1
        while next < list.skip {
            if let element = read(&self, next), slips.isEmpty { elements.append(element) }
            next = view[next].skip
        }
        return elements
    }

    /// The elements of an array; none of anything else.
    func elements(of list: Int?) -> [Int] {
        guard let list, view[list].isArray else { return [] }
        var elements: [Int] = []
        var next = list + 1
        while next < view[list].skip {
            elements.append(next)
            next = view[next].skip
        }
        return elements
    }

    /// How many elements an array has.
    private func count(of list: Int) -> Int {
        var count = 0
        var next = list &+ 1
        while next < view[list].skip {
            count += 1
            next = view[next].skip
        }
        return count
    }
}
