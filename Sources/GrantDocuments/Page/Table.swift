/// Rows under heads. The first column holds names.
public struct Table: Sendable {
    /// What it shows, for whoever hears it rather than sees it.
    public let title: String
    /// Of all its figures; empty when they have none, or several.
    public let unit: String
    public let columns: [Column]
    public private(set) var groups: [Group] = []
    public var total: Row?

    public struct Column: Sendable {
        public let head: String
        /// The same where there is less room.
        let brief: String
        public let kind: Kind

        public enum Kind: Sendable {
            case words
            /// To the right.
            case figure
            /// A terminal has no room for it and puts it on a line below the row, after its head.
            case note
            /// A figure of which the same is true.
            case noteFigure
        }

        public init(_ head: String, brief: String? = nil, _ kind: Kind = .words) {
            self.head = head
            self.brief = brief ?? head
            self.kind = kind
        }

        var isFigure: Bool { kind == .figure || kind == .noteFigure }
        var isNote: Bool { kind == .note || kind == .noteFigure }
    }

    public struct Group: Sendable {
        /// Empty when there is one group only.
        public let title: String
        public fileprivate(set) var rows: [Row] = []
    }

    public struct Row: Sendable {
        /// A sign before the name.
        public let mark: String
        public let cells: [Phrase]
        public let emphasis: Emphasis

        public enum Emphasis: Sendable { case none, faint, marked }

        public init(mark: String = "", _ cells: [Phrase], _ emphasis: Emphasis = .none) {
            self.mark = mark
            self.cells = cells
            self.emphasis = emphasis
        }
    }

    public init(_ title: String, unit: String = "", _ columns: [Column]) {
        self.title = title
        self.unit = unit
        self.columns = columns
    }

    public mutating func group(_ title: String) { groups.append(Group(title: title)) }

    public mutating func add(_ row: Row) {
        if groups.isEmpty { group("") }
        groups[groups.count - 1].rows.append(row)
    }

    public mutating func add(_ cells: Phrase...) { add(Row(cells)) }
}

extension Table {
    var rows: [Row] { groups.flatMap { $0.rows } + (total.map { [$0] } ?? []) }

    /// Where there is no caption, the unit stands with the first head.
    func heads(isJapanese: Bool, brief: Bool = false) -> [String] {
        let unit = unit.isEmpty ? "" : isJapanese ? "（\(unit)）" : " (\(unit))"
        return columns.enumerated().map { (brief ? $1.brief : $1.head) + ($0 == 0 ? unit : "") }
    }
}
