/// Two plans of one body side by side: which line is which, and what changed.
package struct PlanComparison: Sendable {
    package let before: Assessment
    package let after: Assessment
    /// In the order of the later plan; then what it no longer has, in the order of the earlier one.
    package let lines: [Line]
    /// What the later plan has and the earlier one had not, and the other way round; a finding about a line that
    /// was renamed or moved is the same finding.
    package let gained: [Finding]
    package let lost: [Finding]

    /// A line of either plan or of both.
    package struct Line: Sendable {
        /// Places among the items.
        package let before: Int?
        package let after: Int?
        package let match: Match
        /// Whether it stands at another place among those that both plans have.
        package fileprivate(set) var hasMoved = false

        /// Why two lines are taken for one.
        package enum Match: String, Sendable {
            case id
            /// Another id, and the same name in the same municipality, which no other line has.
            case name
            /// Another id, and the same 法人番号, which no other company has.
            case corporateNumber = "corporate-number"
            /// Only one plan has it.
            case none
        }
    }

    package init(_ before: Assessment, _ after: Assessment) {
        self.before = before
        self.after = after
        var lines = LineMatching(before, after).lines
        for place in PlanComparison.moved(lines) { lines[place].hasMoved = true }
        self.lines = lines
        let old = FindingKey.all(of: before, lines.map { $0.before })
        let new = FindingKey.all(of: after, lines.map { $0.after })
        gained = new.less(old, by: { $0.key }).compactMap { after.finding(for: $0.breach) }
        lost = old.less(new, by: { $0.key }).compactMap { before.finding(for: $0.breach) }
    }

    /// The lines of both plans that are not in the longest run which kept its order.
    private static func moved(_ lines: [Line]) -> [Int] {
        let common = lines.indices.filter { lines[$0].before != nil && lines[$0].after != nil }
        // `ends[n]` is the line with the earliest old place that ends a run of n + 1.
        var ends: [Int] = []
        var previous: [Int: Int] = [:]
        func old(_ line: Int) -> Int { lines[line].before ?? 0 }
        for line in common {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if old(ends[middle]) < old(line) { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[line] = ends[low - 1] }
            if low == ends.count { ends.append(line) } else { ends[low] = line }
        }
        var kept: Set<Int> = []
        var line = ends.last
        while let current = line {
            kept.insert(current)
            line = previous[current]
        }
        return common.filter { !kept.contains($0) }
    }
}

/// A finding by its code and the line that it is about.
private struct FindingKey: Hashable {
    let code: Code
    let line: Int
    let path: PlanPath?
    let reading: Reading?

    static func all(of assessment: Assessment, _ itemOfLine: [Int?]) -> [(key: FindingKey, breach: Breach)] {
        var lineOfItem: [Int: Int] = [:]
        for (line, item) in itemOfLine.enumerated() { if let item { lineOfItem[item] = line } }
        return assessment.breaches.map { breach in
            let line = breach.item < 0 ? nil : lineOfItem[Int(breach.item)]
            let path = line == nil ? breach.path : nil
            return (FindingKey(code: breach.code, line: line ?? -1, path: path, reading: breach.reading), breach)
        }
    }
}
