import GrantRules

/// A page of a planner's or an auditor's command, before it is laid out for a terminal or as Markdown.
struct Sheet {
    private(set) var blocks: [Block] = []

    enum Block {
        case heading(String, depth: Int)
        /// A word that says how it stands, and what it stands beside.
        case verdict(String, TextStyle.Ink, String)
        /// A paragraph after a label; depth 1 stands below the one before.
        case item(String, String, depth: Int)
        case table(Table)
        /// Lines to be copied as they are.
        case code(String)
        case gap
    }

    /// Columns with heads; the first is a name and takes what room is left, the others are as wide as they need.
    struct Table {
        let heads: [String]
        let figures: [Bool]
        var rows: [[String]] = []
        var total: [String]?

        /// `figures` tells of every column after the first whether it holds numbers.
        init(_ name: String, _ columns: [(head: String, isFigure: Bool)]) {
            heads = [name] + columns.map { $0.head }
            figures = [false] + columns.map { $0.isFigure }
        }
    }

    mutating func heading(_ text: String, depth: Int = 1) { blocks.append(.heading(text, depth: depth)) }
    mutating func verdict(_ word: String, _ ink: TextStyle.Ink, _ text: String) {
        blocks.append(.verdict(word, ink, text))
    }
    mutating func item(_ text: String, depth: Int = 0) { item("", text, depth: depth) }
    mutating func item(_ label: String, _ text: String, depth: Int = 0) {
        blocks.append(.item(label, text, depth: depth))
    }
    mutating func table(_ table: Table) { blocks.append(.table(table)) }
    mutating func code(_ text: String) { blocks.append(.code(text)) }
    mutating func gap() { blocks.append(.gap) }
}

extension Int64 {
    /// `+7,500,000`, `-1`, `0`
    var signed: String { self > 0 ? "+" + grouped : grouped }
}

/// What the planner's and the auditor's commands can be written as.
public enum PlannerFormat: String, Sendable, CaseIterable {
    case text, json, markdown
}
