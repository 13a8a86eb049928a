package import GrantRules

/// `compare`: what changed between two plans.
public struct ComparisonReport: Sendable {
    package let before: Report
    package let after: Report
    package let comparison: PlanComparison
    /// Every entry that was changed, in the order of the form.
    package let entries: [EntryChange]

    /// Nothing when one of them could not be read.
    public init?(_ before: Report, _ after: Report) {
        guard let old = before.assessment, let new = after.assessment, let oldText = before.document,
            let newText = after.document
        else { return nil }
        self.before = before
        self.after = after
        comparison = PlanComparison(old, new)
        entries = EntryComparison(oldText, newText, comparison).changes
    }

    /// Whether no entry, no amount and no finding differs.
    public var isSame: Bool { entries.isEmpty && comparison.isSame }
}

extension PlanComparison {
    /// What a line is in each plan; nothing where it was added or removed.
    func items(of line: Line) -> (was: Item?, now: Item?) {
        (line.before.map { before.items[$0] }, line.after.map { after.items[$0] })
    }

    /// The figures of an item that are compared, with their names in a report.
    static func figures(_ item: Item) -> [(key: String, yen: Yen)] {
        [
            ("declared", item.declared), ("excluded", item.excluded), ("cap", item.cap),
            ("eligible", item.eligible.yen),
            ("nationalShare", item.nationalShare.yen), ("localShare", item.localShare),
        ]
    }
}
