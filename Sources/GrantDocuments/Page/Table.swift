/// Rows under heads. The first column holds names.
package struct Table: Sendable {
    /// What it shows, for whoever hears it rather than sees it.
    package let title: String
    /// Of all its figures; empty when they have none, or several.
    package let unit: String
    /// The column whose head has the unit where there is no caption.
    let unitColumn: Int
    package let columns: [Column]
    package private(set) var groups: [Group] = []
    package var total: Row?

    package struct Column: Sendable {
        package let head: String
        /// The same where there is less room.
        let brief: String
        package let kind: Kind

        package enum Kind: Sendable {
            case words
            /// To the right.
            case figure
            /// A terminal has no room for it and puts it on a line below the row, after its head.
            case note
            /// A figure of which the same is true.
            case noteFigure
        }

        package init(_ head: String, brief: String? = nil, _ kind: Kind = .words) {
            self.head = head
            self.brief = brief ?? head
            self.kind = kind
        }

        var isFigure: Bool { kind == .figure || kind == .noteFigure }
        var isNote: Bool { kind == .note || kind == .noteFigure }
    }

    package struct Group: Sendable {
        /// Empty when there is one group only.
        package let title: String
        package fileprivate(set) var rows: [Row] = []
    }

    package struct Row: Sendable {
        /// A sign before the name.
        package let mark: String
        package let cells: [Phrase]
        package let emphasis: Emphasis

        package enum Emphasis: Sendable { case none, faint, marked }

        package init(mark: String = "", _ cells: [Phrase], _ emphasis: Emphasis = .none) {
            self.mark = mark
            self.cells = cells
            self.emphasis = emphasis
        }
    }

    /// The unit of a table whose first column holds days stands with the amounts.
    package init(_ title: String, unit: String = "", with unitColumn: Int = 0, _ columns: [Column]) {
        self.title = title
        self.unit = unit
        self.unitColumn = unitColumn
        self.columns = columns
    }

    package mutating func group(_ title: String) { groups.append(Group(title: title)) }

    package mutating func add(_ row: Row) {
        if groups.isEmpty { group("") }
        groups[groups.count - 1].rows.append(row)
    }

    package mutating func add(_ cells: Phrase...) { add(Row(cells)) }
}

extension Table {
    var rows: [Row] { groups.flatMap { $0.rows } + (total.map { [$0] } ?? []) }

    /// Where there is no caption, the unit stands with a head.
    func heads(isJapanese: Bool, brief: Bool = false) -> [String] {
        let unit = unit.isEmpty ? "" : isJapanese ? "（\(unit)）" : " (\(unit))"
        return columns.enumerated().map { (brief ? $1.brief : $1.head) + ($0 == unitColumn ? unit : "") }
    }
}
