import GrantRules

/// Goes through two plans by the rows of the format and notes every entry that is not the same.
struct EntryComparison {
    private let old: JSON
    private let new: JSON
    /// Where a line of the later plan was in the earlier one, when only the engine knows it again.
    private let earlier: [String: String]
    /// What the lines of each plan are called, by their pointers.
    private let names: (was: [String: Text], now: [String: Text])
    private(set) var changes: [EntryChange] = []

    init(_ old: JSON, _ new: JSON, _ comparison: PlanComparison) {
        self.old = old
        self.new = new
        var earlier: [String: String] = [:]
        var names: (was: [String: Text], now: [String: Text]) = ([:], [:])
        for line in comparison.lines {
            let (was, now) = comparison.items(of: line)
            if let was, let now, line.match != .id { earlier[now.path.pointer] = was.path.pointer }
            if let was { names.was[was.path.pointer] = was.markedName }
            if let now { names.now[now.path.pointer] = now.markedName }
        }
        self.earlier = earlier
        self.names = names
        compare(.plan, Pair(was: old.root, now: new.root, pointer: "", formerPointer: ""), of: nil)
    }

    /// The same object, list or value in both plans, as far as they have it.
    private struct Pair {
        let was: JSON.Node?
        let now: JSON.Node?
        let pointer: String
        let formerPointer: String
    }

    private mutating func compare(_ shape: Shape, _ pair: Pair, of subject: Text?) {
        for field in shape.fields where field.key != PlanKey.schema.rawValue {
            let inner = Pair(
                was: pair.was.flatMap { old.value(field.key, of: $0) },
                now: pair.now.flatMap { new.value(field.key, of: $0) },
                pointer: pair.pointer + "/" + field.key, formerPointer: pair.formerPointer + "/" + field.key)
            if case .object(let shape) = field.kind {
                compare(shape, inner, of: subject.with(field.says))
            } else if case .list(let shape, _) = field.kind {
                for element in elements(of: inner, shape) {
                    compare(shape, element, of: title(of: element, shape, under: subject, field))
                }
            } else {
                note(field, inner, of: subject)
            }
        }
    }

    private mutating func note(_ field: Field, _ pair: Pair, of subject: Text?) {
        let (was, now) = (pair.was.map { text(of: $0, in: old) }, pair.now.map { text(of: $0, in: new) })
        if was.map({ Array($0.utf8) }) == now.map({ Array($0.utf8) }) { return }
        let difference = field.kind.quantity.map { _ in
            (now.flatMap { Int64($0) } ?? 0) - (was.flatMap { Int64($0) } ?? 0)
        }
        changes.append(
            EntryChange(
                subject: subject, what: field.says,
                before: was.map { EntryChange.Side(text: $0, shown: field.kind.shown($0)) },
                after: now.map { EntryChange.Side(text: $0, shown: field.kind.shown($0)) },
                difference: difference, pointer: now == nil ? pair.formerPointer : pair.pointer))
    }

    private func text(of node: JSON.Node, in json: JSON) -> String { json.string(of: node) ?? json.source(of: node) }
}

extension EntryComparison {
    /// Which element of one list is which of the other: of the same id or name, or one that the engine knows again;
    /// without either, at the same place.
    private func elements(of lists: Pair, _ shape: Shape) -> [Pair] {
        let was = lists.was.map { Array(old.elements(of: $0)) } ?? []
        let now = lists.now.map { Array(new.elements(of: $0)) } ?? []
        var places: [[UInt8]: [Int]] = [:]
        for place in was.indices.reversed() {
            places[key(of: was[place], at: place, in: old, shape), default: []].append(place)
        }
        var partners = now.indices.map { places[key(of: now[$0], at: $0, in: new, shape)]?.popLast() }
        var isTaken = Set(partners.compactMap { $0 })
        var placeAt: [String: Int] = [:]
        for place in was.indices where !isTaken.contains(place) { placeAt["\(lists.formerPointer)/\(place)"] = place }
        for place in now.indices where partners[place] == nil {
            guard let partner = earlier["\(lists.pointer)/\(place)"].flatMap({ placeAt[$0] }) else { continue }
            partners[place] = partner
            isTaken.insert(partner)
        }
        let gone = was.indices.filter { !isTaken.contains($0) }
        func pair(_ one: Int?, _ other: Int?) -> Pair {
            Pair(
                was: one.map { was[$0] }, now: other.map { now[$0] }, pointer: "\(lists.pointer)/\(other ?? 0)",
                formerPointer: "\(lists.formerPointer)/\(one ?? 0)")
        }
        return now.indices.map { pair(partners[$0], $0) } + gone.map { pair($0, nil) }
    }

    private func key(of element: JSON.Node, at place: Int, in json: JSON, _ shape: Shape) -> [UInt8] {
        let value = shape.identity.flatMap { json.value($0, of: element) }
        return Array((value.map { text(of: $0, in: json) } ?? "\(place)").utf8)
    }

    /// ①中町オフィス, or what the form calls it with its name.
    private func title(of element: Pair, _ shape: Shape, under subject: Text?, _ list: Field) -> Text {
        let name = element.now == nil ? names.was[element.formerPointer] : names.now[element.pointer]
        if let name { return name }
        let label = shape.fields.first { $0.key == PlanKey.name.rawValue }?.key ?? shape.identity
        let said =
            label.flatMap { label in
                element.now.flatMap { new.value(label, of: $0) }.map { text(of: $0, in: new) }
                    ?? element.was.flatMap { old.value(label, of: $0) }.map { text(of: $0, in: old) }
            }
        let called = said.map { Text(ja: "「\($0)」", en: " “\($0)”") } ?? .empty
        let own = Text(ja: shape.says.ja + called.ja, en: shape.says.en + called.en)
        // A list is often called as its elements are.
        guard let outer = subject ?? (list.says.ja == shape.says.ja ? nil : list.says) else { return own }
        return Optional(outer).with(own)
    }
}

extension Shape {
    /// The key by which an element of a list is known again.
    fileprivate var identity: String? {
        let own = fields.first {
            if case .id = $0.kind { return true }
            return if case .question = $0.kind { true } else { false }
        }
        let names = [PlanKey.item.rawValue, PlanKey.name.rawValue]
        return (own ?? fields.first { $0.isRequired && names.contains($0.key) })?.key
    }
}

extension Text? {
    /// What belongs to it: ①中町オフィス　費用「改修工事」
    fileprivate func with(_ inner: Text) -> Text {
        guard let self else { return inner }
        return Text(ja: self.ja + " " + inner.ja, en: self.en + ", " + inner.en)
    }
}

extension Item {
    fileprivate var markedName: Text {
        let (mark, name) = (programme.mark, displayName)
        return Text(ja: mark + name.ja, en: mark + name.en)
    }
}
