package import GrantRules

/// Rows under heads. The first column holds names.
package struct Table: Sendable {
    /// What it shows, for whoever hears it rather than sees it.
    package let title: Text
    /// Of all its figures; nothing when they have none, or several.
    package let unit: Text?
    /// The column whose head has the unit where there is no caption.
    let unitColumn: Int
    package let columns: [Column]
    package private(set) var groups: [Group] = []
    package var total: Row?

    package struct Column: Sendable {
        package let head: Text
        /// The same where there is less room.
        let brief: Text
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

        init(_ head: Text, brief: Text? = nil, _ kind: Kind = .words) {
            self.head = head
            self.brief = brief ?? head
            self.kind = kind
        }

        init(_ ja: String, _ en: String, _ kind: Kind = .words) { self.init(Text(ja: ja, en: en), kind) }

        /// A note that a terminal shows without its head.
        static func unheadedNote(_ ja: String, _ en: String) -> Column {
            Column(Text(ja: ja, en: en), brief: .empty, .note)
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

        package enum Emphasis: String, Sendable { case none, faint, marked }

        package init(mark: String = "", _ cells: [Phrase], _ emphasis: Emphasis = .none) {
            self.mark = mark
            self.cells = cells
            self.emphasis = emphasis
        }
    }

    /// The unit of a table whose first column holds days stands with the amounts.
    init(_ title: Text, unit: Text? = nil, with unitColumn: Int = 0, _ columns: [Column]) {
        self.title = title
        self.unit = unit
        self.unitColumn = unitColumn
        self.columns = columns
    }

    init(_ ja: String, _ en: String, unit: Text? = nil, with unitColumn: Int = 0, _ columns: [Column]) {
        self.init(Text(ja: ja, en: en), unit: unit, with: unitColumn, columns)
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
    func heads(_ language: Language, brief: Bool = false) -> [String] {
        let unit = unit.map { language.say("（\($0.ja)）", " (\($0.en))") } ?? ""
        return columns.enumerated().map { (brief ? $1.brief : $1.head)[language] + ($0 == unitColumn ? unit : "") }
    }
}
