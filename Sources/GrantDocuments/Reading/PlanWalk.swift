import GrantRules

/// Goes once through the document of a plan, notes every slip, and builds the draft while there is none.
///
/// It cannot be copied, and helpers take its parts: Swift would copy the whole of it, once for every key.
struct PlanWalk: ~Copyable {
    let view: JSONView
    var slips = Slips()
    let detail: PlanReader.Detail
    /// The one that the plan names, when it names one.
    var schedule: Schedule?
    /// Every amount together, when a plan could be put together or its pieces were.
    var sum: Int64 = 0
    let vocabulary: Vocabulary

    /// The view outlives the walk.
    init(_ view: JSONView, _ vocabulary: Vocabulary, detail: PlanReader.Detail) {
        self.view = view
        self.vocabulary = vocabulary
        self.detail = detail
    }

    mutating func slip(_ kind: Slip.Kind, _ node: Int, detail: UInt8 = 0, other: Int = 0) {
        slips.add(Slip(kind, node, detail: detail, other: other))
    }

    mutating func wrongType(_ node: Int, _ expected: Expected) {
        slip(.wrongType, node, detail: expected.rawValue)
    }
}

// MARK: - Objects and lists

extension PlanWalk {
    /// The way through the members of one object.
    struct Cursor {
        let object: Int
        let shape: Shape
        /// What may still come.
        var awaited: KeySet
        var next: Int
        let end: Int
        /// The value of the key last given.
        var value = 0
        var strangers = 0

        /// Whether a key may come now, and then not again.
        @inline(__always)
        mutating func take(_ key: PlanKey) -> Bool {
            guard awaited.contains(key) else { return false }
            awaited.remove(key)
            return true
        }
    }

    mutating func open(_ node: Int, _ shape: Shape) -> Cursor? {
        let entry = view[node]
        guard entry.isObject else {
            wrongType(node, .object)
            return nil
        }
        let allowed = vocabulary.allowed[Int(shape.rawValue)]
        return Cursor(object: node, shape: shape, awaited: allowed, next: node + 1, end: entry.skip)
    }

    /// The next key that belongs here and was not given before; at the end, what is missing is noted.
    @inline(__always)
    mutating func key(_ cursor: inout Cursor) -> PlanKey? {
        guard cursor.next < cursor.end else {
            if !missing(cursor).isEmpty || cursor.strangers > 1 { close(cursor) }
            return nil
        }
        let key = step(&cursor)
        if let key, cursor.take(key) { return key }
        return keyAfterStranger(key, &cursor)
    }

    /// Apart from the rest, so that what every plan needs stays small.
    @inline(never)
    private mutating func keyAfterStranger(_ stranger: PlanKey?, _ cursor: inout Cursor) -> PlanKey? {
        noteStranger(stranger, &cursor)
        while cursor.next < cursor.end {
            let key = step(&cursor)
            if let key, cursor.take(key) { return key }
            noteStranger(key, &cursor)
        }
        close(cursor)
        return nil
    }

    /// To the next member, whatever its key.
    @inline(__always)
    private func step(_ cursor: inout Cursor) -> PlanKey? {
        let name = cursor.next
        cursor.value = name &+ 1
        cursor.next = view[name &+ 1].skip
        return vocabulary.key(view[name], in: view)
    }

    /// A key that does not belong here, or that was here before.
    private mutating func noteStranger(_ key: PlanKey?, _ cursor: inout Cursor) {
        if let key, allowed(cursor).contains(key) { return slip(.duplicateKey, cursor.value) }
        cursor.strangers += 1
        slip(.unknownKey, cursor.value, detail: cursor.shape.rawValue)
    }

    private func allowed(_ cursor: Cursor) -> KeySet { vocabulary.allowed[Int(cursor.shape.rawValue)] }

    @inline(__always)
    private func missing(_ cursor: Cursor) -> KeySet {
        vocabulary.required[Int(cursor.shape.rawValue)].intersection(cursor.awaited)
    }

    @inline(never)
    private mutating func close(_ cursor: Cursor) {
        var missing = missing(cursor)
        while let key = missing.popFirst() {
            let isBasis = cursor.shape == .reading && key == .basis
            slip(isBasis ? .missingBasis : .missingKey, cursor.object, detail: key.rawValue)
        }
        if cursor.strangers > 1 { noteDoubledStrangers(cursor) }
    }

    /// Keys that the format does not know may be doubled as well.
    private mutating func noteDoubledStrangers(_ cursor: Cursor) {
        var seen: Set<ExactBytes> = []
        var name = cursor.object + 1
        while name < cursor.end {
            if vocabulary.key(view[name], in: view).map({ allowed(cursor).contains($0) }) != true,
                !seen.insert(ExactBytes(view.utf8(of: view[name]))).inserted
            {
                slip(.duplicateKey, name + 1)
            }
            name = view[name + 1].skip
        }
    }

    /// Reads every element; once there is a slip anywhere, nothing is kept any more.
    mutating func list<Element>(
        _ node: Int, _ read: (inout PlanWalk, Int) -> Element?
    ) -> [Element] {
        let list = view[node]
        guard list.isArray else {
            wrongType(node, .list)
            return []
        }
        var count = 0
        var next = node + 1
        while next < list.skip {
            count += 1
            next = view[next].skip
        }
        var elements: [Element] = []
        if slips.isEmpty { elements.reserveCapacity(count) }
        next = node + 1
        while next < list.skip {
            if let element = read(&self, next) {
                if slips.isEmpty { elements.append(consume element) }
            }
            next = view[next].skip
        }
        return elements
    }
}

/// Bytes as a member of a set.
struct ExactBytes: Hashable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
}
