import GrantRules

/// From the bytes of a file to a settlement or to all that is wrong with them.
enum SettlementReader {
    static func read(_ bytes: [UInt8]) -> ReadSettlement {
        var json = JSON()
        do {
            try json.parse(bytes, in: bytes.indices, Vocabulary.settlement.keys)
        } catch {
            let unparsed = Unparsed(bytes: bytes, range: bytes.indices, error: error)
            return ReadSettlement(problems: unparsed.problems(of: .settlement))
        }
        return json.withView { view in
            var walk = DocumentWalk(view, .settlement, detail: .full)
            let settlement = walk.whole(walk.settlement(), Settlement.init, in: json, notingAlso: { $0.noteDays() })
            return ReadSettlement(
                document: json, settlement: settlement, problems: walk.problems(json),
                omitted: max(0, walk.slips.count - Slips.shown), glimpse: PlanGlimpse(json))
        }
    }
}

/// What came of reading a file: a settlement, or everything that keeps it from being one.
struct ReadSettlement {
    /// Nil when it is no JSON.
    var document: JSON?
    /// Nil with any problem that is an error.
    var settlement: Settlement?
    /// The first thousand by code, then by place.
    let problems: [Finding]
    /// How many more there are.
    var omitted = 0
    /// Enough to say whose it is, even of one that cannot be read.
    var glimpse = PlanGlimpse()
}

extension DocumentWalk {
    /// A whole document that another command reads, or the report about one, is one problem and not as many as it has
    /// strange keys.
    mutating func noteOtherDocument() -> Bool {
        guard view[0].isObject else { return false }
        let others = DocumentKind.all.filter { $0 != vocabulary.document.kind }
        var name = 1
        while name < view[0].skip {
            let value = name + 1
            if view.utf8(of: view[name]).elementsEqual("format".utf8), view[value].isString {
                // Byte by byte: the name of a report is longer than a short text.
                let text = view.utf8(of: view[value])
                let isReport = DocumentKind.reports.contains { text.elementsEqual($0.utf8) }
                guard isReport || others.contains(where: { text.elementsEqual($0.name.utf8) }) else { return false }
                slips = Slips()
                slip(isReport ? .unknownWord : .otherDocument, value)
                return true
            }
            name = view[value].skip
        }
        return false
    }
}
