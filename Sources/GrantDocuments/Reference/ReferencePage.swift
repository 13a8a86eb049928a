/// A page to look things up in, before anyone knows whether it goes to a terminal, into Markdown or into a man page.
public struct ReferencePage: Sendable {
    public private(set) var blocks: [Block] = []

    public init() {}

    public enum Block: Sendable {
        /// What the page is about, and a word beside it.
        case title(String, aside: String)
        case heading(String)
        case subheading(String)
        case paragraph(String)
        /// Each on a line of its own.
        case lines([String])
        /// A label and beside it what it stands for.
        case labelled([Entry])
        /// A term and below it what it does.
        case defined([Entry])
        case table(ReferenceTable)
    }

    public struct Entry: Sendable {
        public let term: String
        public let text: String

        public init(_ term: String, _ text: String) {
            self.term = term
            self.text = text
        }
    }

    public mutating func add(_ block: Block) { blocks.append(block) }
}

/// Rows under common heads, in groups when there are many.
public struct ReferenceTable: Sendable {
    public let columns: [Column]
    public let groups: [Group]

    public struct Column: Sendable {
        public let head: String
        /// Figures stand to the right.
        public let isFigure: Bool

        public init(_ head: String, isFigure: Bool = false) {
            self.head = head
            self.isFigure = isFigure
        }
    }

    public struct Group: Sendable {
        /// Nothing when there is one group only.
        public let title: String
        public let rows: [[String]]

        public init(_ title: String, _ rows: [[String]]) {
            self.title = title
            self.rows = rows
        }
    }

    public init(_ columns: [Column], _ groups: [Group]) {
        self.columns = columns
        self.groups = groups
    }

    public init(_ columns: [Column], rows: [[String]]) { self.init(columns, [Group("", rows)]) }

    var rows: [[String]] { groups.flatMap { $0.rows } }
}
