package import GrantRules

extension PlanChange {
    /// The change as edits of the plan's text; nothing when it needs facts, or the text is not that of the plan.
    package func edits(of json: JSON) -> [TextEdit]? {
        switch self {
        case .arrange(let arrangement): arrangement.edits(of: json)
        case .moveCost(let line, let list): json.edits(moving: line, to: list)
        case .ask(let asked): json.edits(asking: asked)
        case .useFacility(let ids): json.edits(using: ids)
        case .state: nil
        }
    }
}

extension Arrangement {
    fileprivate func edits(of json: JSON) -> [TextEdit]? {
        var edits: [TextEdit] = []
        let lists: [(keys: [String], order: [Int])] = [
            (["facilities"], facilities), (["existingFacilities"], existingFacilities),
            (["companySupport", "companies"], companies),
        ]
        for (keys, order) in lists {
            guard let list = json.list(at: keys) else { continue }
            if order != Array(0..<list.count) { edits.append(list.text.arranged(order)) }
        }
        for programme in costsLeftOut {
            if let list = json.list(at: [programme.text]) { edits.append(list.text.arranged([])) }
        }
        return edits
    }
}

extension JSON {
    /// An array of the document, if it is there.
    fileprivate func list(at keys: [String]) -> (text: ListText, count: Int)? {
        var node = root
        for key in keys {
            guard let inner = value(key, of: node) else { return nil }
            node = inner
        }
        return list(node)
    }

    private func list(_ node: Node) -> (text: ListText, count: Int)? {
        guard kind(of: node) == .array else { return nil }
        let elements = elements(of: node).map { range(of: $0) }
        return (ListText(bytes, array: range(of: node), elements: elements), elements.count)
    }

    private func list(_ costs: PlanChange.CostList) -> (text: ListText, count: Int)? {
        let (node, isThere) = node(at: costs.path)
        return isThere ? list(node) : nil
    }

    fileprivate func edits(moving line: PlanChange.CostLine, to target: PlanChange.CostList) -> [TextEdit]? {
        guard let source = list(line.list), line.index < source.count else { return nil }
        let element = source.text.text(ofElement: line.index)
        let removal = source.text.removing(line.index)
        if let list = list(target) {
            let indent = source.text.indent(ofElement: line.index)
            return [removal, list.text.appending(element, fromIndent: indent)]
        }
        guard case .costs(let programme) = target,
            let insertion = inserting(programme.text, after: ["existingFacilities", "facilities"], element)
        else { return nil }
        return [removal, insertion]
    }

    /// A new list at the top of the plan, set as its neighbour is.
    private func inserting(_ key: String, after neighbours: [String], _ element: [UInt8]) -> TextEdit? {
        let members = Array(members(of: root))
        let wanted = neighbours.lazy.compactMap { name in members.firstIndex { spells($0.key, name) } }.first
        guard let place = wanted ?? members.indices.last else { return nil }
        let (name, value) = (range(of: members[place].key), range(of: members[place].value))
        let before = place == 0 ? range(of: root).lowerBound + 1 : range(of: members[place - 1].value).upperBound
        var lead = Array(bytes[before..<name.lowerBound])
        if place == 0 { lead.insert(UInt8(ascii: ","), at: 0) }
        let colon = bytes[name.upperBound..<value.lowerBound]
        let text = lead + Array("\"\(key)\"".utf8) + colon + Array("[ ".utf8) + element + Array(" ]".utf8)
        return TextEdit(value.upperBound..<value.upperBound, text)
    }

    fileprivate func edits(using ids: [Int: String]) -> [TextEdit]? {
        var edits: [TextEdit] = []
        for (index, id) in ids.sorted(by: { $0.key < $1.key }) {
            let (node, isThere) = node(at: .company(index).field(.facility))
            guard isThere else { return nil }
            var text: [UInt8] = []
            JSONWriter.escape(id, into: &text)
            edits.append(TextEdit(range(of: node), [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]))
        }
        return edits
    }

    fileprivate func edits(asking asked: Requested) -> [TextEdit]? {
        var edits: [TextEdit] = []
        for (field, yen) in [(PlanPath.Field.eligibleCost, asked.eligibleCost), (.nationalShare, asked.nationalShare)] {
            guard let yen else { continue }
            let (node, isThere) = node(at: .requested.field(field))
            guard isThere else { return nil }
            if wholeNumber(of: node) != yen.amount {
                edits.append(TextEdit(range(of: node), Array(String(yen.amount).utf8)))
            }
        }
        return edits
    }
}
