package import GrantRules

extension Report {
    /// A plan in JSON as a workbook, or the other way round, and what of the file is not in the other one. Nil when the
    /// file is no plan.
    package func converted() throws(NoRoom) -> (bytes: [UInt8], lost: Text?)? {
        assessment == nil ? nil : try rewritten()
    }

    /// The same of a plan that is still being written; nil only of what is neither JSON nor a workbook.
    package func rewritten() throws(NoRoom) -> (bytes: [UInt8], lost: Text?)? {
        guard let document else { return nil }
        if source.isWorkbook {
            // What was not read, and what was although nobody sees it.
            let unseen = findings.filter { $0.code == .unseenCells }.map { remark($0) }
            let note = Text(ja: "留意: ", en: "note: ")
            return (source.bytes, Text.list(unseen, after: note, by: Text(ja: "", en: "; "), and: "; and"))
        }
        let bytes = try PlanWorkbook.bytes(of: document)
        let again = PlanReader.read(workbook: bytes).read
        guard let kept = again.document, again.plan != nil || assessment == nil else {
            throw NoRoom(message: again.problems.first?.message ?? Text(ja: "読み直せない。", en: "it cannot be read again"))
        }
        let (lost, lead) = (Losses(from: document, in: kept).lost, Text(ja: "写していない: ", en: "not converted: "))
        return (bytes, Text.list(lost, after: lead, by: Text(ja: "、", en: ", "), and: " and"))
    }

    /// Whether what `converted` gives is a workbook.
    package var convertsToWorkbook: Bool { !source.isWorkbook }

    private func remark(_ finding: Finding) -> Text {
        let cells = source.cells(of: finding.place)?.text ?? ""
        return Text(ja: "\(cells) \(finding.message.ja)", en: "\(cells) \(finding.message.en)")
    }
}

extension Text {
    private static let mostListed = 20

    /// The first of several after a word on what they are, and how many more there are.
    fileprivate static func list(_ parts: [Text], after lead: Text, by separator: Text, and: String) -> Text? {
        if parts.isEmpty { return nil }
        let (shown, more) = (Array(parts.prefix(mostListed)).joined(by: separator), parts.count - mostListed)
        return Text(
            ja: lead.ja + shown.ja + (more > 0 ? "ほか\(more)件" : ""),
            en: lead.en + shown.en + (more > 0 ? "\(and) \(more) more" : ""))
    }
}

/// What of a plan is not in another text of the same plan.
private struct Losses {
    private let before: JSON
    private let after: JSON
    private(set) var lost: [Text] = []

    init(from before: JSON, in after: JSON) {
        self.before = before
        self.after = after
        compare(before.root, after.root, "")
    }

    private mutating func compare(_ old: JSON.Node, _ new: JSON.Node?, _ pointer: String) {
        switch before.kind(of: old) {
        case .object:
            for member in before.members(of: old) {
                let key = before.string(of: member.key) ?? ""
                compare(member.value, new.flatMap { after.value(key, of: $0) }, pointer + "/" + key)
            }
            if new == nil, before.members(of: old).underestimatedCount == 0 { noteMissing(old, pointer) }
        case .array:
            let kept = new.map { Array(after.elements(of: $0)) } ?? []
            for (index, element) in before.elements(of: old).enumerated() {
                compare(element, index < kept.count ? kept[index] : nil, pointer + "/\(index)")
            }
            if new == nil { noteMissing(old, pointer) }
        case .string:
            guard let new else { return noteMissing(old, pointer) }
            if before.string(of: old)?.utf8.elementsEqual(after.string(of: new)?.utf8 ?? "".utf8) ?? true { return }
            lost.append(Text(ja: "\(pointer) の前後の空白", en: "the white space around \(pointer)"))
        case .null, .false, .true, .number: if new == nil { noteMissing(old, pointer) }
        }
    }

    private mutating func noteMissing(_ node: JSON.Node, _ pointer: String) {
        let source = before.excerpt(before.range(of: node))
        lost.append(Text(ja: "\(pointer)（\(source)）", en: "\(pointer) (\(source))"))
    }
}
