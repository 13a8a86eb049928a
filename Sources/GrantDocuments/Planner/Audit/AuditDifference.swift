import GrantRules

/// One place at which a filed report and the same run today differ.
package struct AuditDifference: Sendable {
    package let area: Area
    /// What it is about: an item, a code, a reading.
    package let subject: String
    /// Which figure or word of it.
    package let key: String
    package let filed: String
    package let now: String
    /// How much more it is now, when both are whole numbers.
    package let by: Int64?

    /// In the order in which an auditor asks; only `wording` leaves the answer the same.
    package enum Area: String, Sendable, CaseIterable {
        case plan, schedule, readings, figures, codes, wording

        func title(of kind: DocumentKind) -> Text {
            switch self {
            case .plan: Text(ja: "対象とする\(kind.noun.ja)と条件", en: "\(kind.noun.en) and options")
            case .schedule: Text(ja: "交付金の回", en: "schedule")
            case .readings: Text(ja: "解釈", en: "readings")
            case .figures: Text(ja: "金額", en: "figures")
            case .codes: Text(ja: "判定と指摘", en: "verdict and findings")
            case .wording: Text(ja: "文言・位置・計算機の版", en: "wording, places and tool version")
            }
        }
    }
}

/// Compares two reports as JSON, key by key; keys that this version does not know are passed over.
struct ReportDifferences {
    private let filed: JSON
    private let now: JSON
    private(set) var all: [AuditDifference] = []

    init(filed: JSON, now: JSON) {
        self.filed = filed
        self.now = now
        compareTop()
        // A stable sort by area.
        all = AuditDifference.Area.allCases.flatMap { area in all.filter { $0.area == area } }
    }

    private typealias Pair = (filed: JSON.Node?, now: JSON.Node?)

    private func pair(_ key: String, of pair: Pair) -> Pair {
        (pair.filed.flatMap { filed.value(key, of: $0) }, pair.now.flatMap { now.value(key, of: $0) })
    }

    private mutating func compareTop() {
        let root: Pair = (filed.root, now.root)
        let (plan, schedule) = (pair("plan", of: root), pair("schedule", of: root))
        values(.plan, "plan", ["sha256"], of: plan)
        trees(.plan, "plan", ["title", "type", "rate", "applicant"], of: plan)
        compareSettlement(root)
        values(.schedule, "schedule", ["id"], of: schedule)
        value(.codes, "verdict", "", pair("verdict", of: root))
        for key in ["totals", "range", "requested"] { tree(.figures, key, "", pair(key, of: root)) }
        list("items", by: ["id"], .codes, of: root) { this, id, item in
            this.values(.wording, id, ["name", "pointer"], of: item)
            this.trees(.codes, id, ["binding", "refusedBy"], of: item)
            let amounts = ["eligible", "nationalShare", "localShare", "headroom"]
            this.values(
                .figures, id, ["programme", "declared", "operatorContribution", "excluded", "cap"] + amounts, of: item)
        }
        list("readings", by: ["id"], .readings, of: root) { this, id, reading in
            this.values(.readings, id, ["value", "from", "open", "stated", "basis"], of: reading)
            this.list("alternatives", by: ["value"], .figures, of: reading) { this, value, other in
                let figures = ["eligible", "nationalShare", "verdict", "surcharge"]
                this.values(.figures, id + "=" + value, figures, of: other)
            }
        }
        list("clawback", by: ["company"], .figures, of: root) { this, company, due in
            let figures = ["leftOn", "share", "repayment", "national", "local"]
            this.values(.figures, "clawback " + company, figures, of: due)
        }
        list("findings", by: ["code", "pointer", "reading"], .codes, of: root) { this, id, finding in
            this.values(.codes, id, ["severity", "item"], of: finding)
            this.trees(.figures, id, ["figures"], of: finding)
            let places = ["line", "column", "endLine", "endColumn"]
            this.trees(.wording, id, places + ["message", "mend", "citations"], of: finding)
        }
        value(.codes, "findingsOmitted", "", pair("findingsOmitted", of: root))
        tree(.codes, "ignored", "", pair("ignored", of: root))
        trees(.wording, "schedule", ["title"], of: schedule)
        tree(.wording, "tool", "", pair("tool", of: root))
    }

    /// What only a report about a settlement has; neither side of another has any of it.
    private mutating func compareSettlement(_ root: Pair) {
        let settlement = pair("settlement", of: root)
        values(.plan, "settlement", ["sha256"], of: settlement)
        trees(.plan, "settlement", ["title", "applicant"], of: settlement)
        tree(.plan, "actual", "", pair("actual", of: root))
        value(.plan, "asOf", "", pair("asOf", of: root))
        tree(.figures, "amounts", "", pair("amounts", of: root))
        list("orders", by: ["id"], .figures, of: root) { this, id, order in
            let principal = ["ground", "amount", "unallocated", "principalPaid", "principalUnpaid", "beyond"]
            this.values(.figures, id, principal + ["surcharge", "lateCharge", "owed"], of: order)
            this.trees(.figures, id, ["allocated", "lateSpans"], of: order)
        }
        for key in ["taxReturns", "disposals"] {
            list(key, by: ["id"], .figures, of: root) { this, id, estimate in
                this.values(.figures, id, ["amount"], of: estimate)
            }
        }
    }

    private mutating func values(_ area: AuditDifference.Area, _ subject: String, _ keys: [String], of pair: Pair) {
        for key in keys { value(area, subject, key, self.pair(key, of: pair)) }
    }

    private mutating func trees(_ area: AuditDifference.Area, _ subject: String, _ keys: [String], of pair: Pair) {
        for key in keys { tree(area, subject, key, self.pair(key, of: pair)) }
    }

    private mutating func value(_ area: AuditDifference.Area, _ subject: String, _ key: String, _ pair: Pair) {
        var (old, new) = (pair.filed.map { text($0, in: filed) }, pair.now.map { text($0, in: now) })
        if ReportDifferences.equal(old, new) {
            // "0" is not 0, though they read alike; what is written shows which is which.
            guard pair.filed.map({ filed.kind(of: $0) }) != pair.now.map({ now.kind(of: $0) }) else { return }
            (old, new) = (pair.filed.map { filed.source(of: $0) }, pair.now.map { now.source(of: $0) })
        }
        let one = pair.filed.flatMap { filed.wholeNumber(of: $0) }
        let other = pair.now.flatMap { now.wholeNumber(of: $0) }
        var by: Int64?
        if let one, let other { by = other - one }
        all.append(
            AuditDifference(area: area, subject: subject, key: key, filed: old ?? "", now: new ?? "", by: by))
    }

    private func text(_ node: JSON.Node, in json: JSON) -> String { json.string(of: node) ?? json.source(of: node) }

    private static func equal(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.utf8.elementsEqual(other.utf8)
    }

    /// A value of any kind, down to its leaves, those of what stands on one side only as well.
    private mutating func tree(_ area: AuditDifference.Area, _ subject: String, _ key: String, _ pair: Pair) {
        let kinds = (pair.filed.map { filed.kind(of: $0) }, pair.now.map { now.kind(of: $0) })
        let inner: [(key: String, pair: Pair)]
        switch (kinds.0 ?? kinds.1, kinds.1 ?? kinds.0) {
        case (.object, .object):
            let names = pair.now.map { now.names(of: $0) } ?? pair.filed.map { filed.names(of: $0) } ?? []
            inner = names.map { (key.isEmpty ? $0 : key + "." + $0, self.pair($0, of: pair)) }
        case (.array, .array):
            let olds = pair.filed.map { Array(filed.elements(of: $0)) } ?? []
            let news = pair.now.map { Array(now.elements(of: $0)) } ?? []
            inner = (0..<max(olds.count, news.count)).map {
                (key + "[\($0)]", ($0 < olds.count ? olds[$0] : nil, $0 < news.count ? news[$0] : nil))
            }
        case _: return value(area, subject, key, pair)
        }
        for one in inner { tree(area, subject, one.key, one.pair) }
        if inner.isEmpty, kinds.0 != kinds.1 { value(area, subject, key, pair) }
    }

    /// Lists whose elements are known by some of their values; the first of several alike goes with the first.
    private mutating func list(
        _ name: String, by keys: [String], _ area: AuditDifference.Area, of outer: Pair,
        _ compare: (inout ReportDifferences, String, Pair) -> Void
    ) {
        let pair = pair(name, of: outer)
        let olds = pair.filed.map { elements(of: $0, in: filed, by: keys) } ?? []
        let news = pair.now.map { elements(of: $0, in: now, by: keys) } ?? []
        var waiting: [[UInt8]: [JSON.Node]] = [:]
        for old in olds.reversed() { waiting[Array(old.id.utf8), default: []].append(old.node) }
        for new in news {
            if let old = waiting[Array(new.id.utf8)]?.popLast() {
                compare(&self, new.id, (old, new.node))
            } else {
                all.append(AuditDifference(area: area, subject: new.id, key: "", filed: "", now: name, by: nil))
            }
        }
        for old in olds where waiting[Array(old.id.utf8)]?.popLast() != nil {
            all.append(AuditDifference(area: area, subject: old.id, key: "", filed: name, now: "", by: nil))
        }
        if olds.map({ Array($0.id.utf8) }) != news.map({ Array($0.id.utf8) }), olds.count == news.count,
            !all.contains(where: { $0.key.isEmpty && ($0.filed == name || $0.now == name) })
        {
            all.append(AuditDifference(area: area, subject: name, key: "order", filed: "", now: "", by: nil))
        }
    }

    private func elements(of node: JSON.Node, in json: JSON, by keys: [String]) -> [(id: String, node: JSON.Node)] {
        json.elements(of: node).map { element in
            let parts = keys.compactMap { key in json.value(key, of: element).map { text($0, in: json) } }
            return (parts.joined(separator: " "), element)
        }
    }
}

extension JSON {
    fileprivate func names(of object: Node) -> [String] { members(of: object).compactMap { string(of: $0.key) } }
}
