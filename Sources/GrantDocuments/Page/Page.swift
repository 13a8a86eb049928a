public import GrantRules

/// What is to be said, before anyone knows whether it goes to a terminal, into Markdown, HTML or a man page.
///
/// Its renderers know markup and nothing of grants.
public struct Page: Sendable {
    public let language: Language
    /// What a window is called that shows it.
    public let title: String
    /// At the foot of every printed sheet: lines of this program's own, or digits.
    public var foot: [String] = []
    public private(set) var blocks: [Block] = []

    public init(_ language: Language, title: String) {
        self.language = language
        self.title = title
    }

    public enum Block: Sendable {
        /// Of level 1 there is one on a page.
        case heading(Phrase, aside: Phrase, level: Int)
        case paragraph(Phrase)
        /// A word that says how it stands, what it says so of, and lines beside that.
        case verdict(Tone, String, Phrase, more: [Phrase])
        case list([Entry], ListLayout)
        /// The few amounts that people look for first.
        case figures([Figure])
        case table(Table)
        /// Only HTML has these three; elsewhere an excerpt stands with its remark.
        case bars(Bars)
        case steps(Steps)
        case excerpt(Excerpt)
        case remark(Remark)
        /// Lines to be copied as they are.
        case code(String)
        /// What few readers need: Markdown folds it away.
        case folded(String, [Block])
        case only(Media, [Block])
    }

    public struct Media: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let terminal = Media(rawValue: 1)
        public static let markdown = Media(rawValue: 2)
        public static let html = Media(rawValue: 4)
        public static let man = Media(rawValue: 8)
    }

    public enum ListLayout: Sendable {
        /// The labels in a column, what they stand for beside them.
        case beside
        /// Each label above what it stands for.
        case above
    }

    /// Something that may have a label, and what belongs below it.
    public struct Entry: Sendable {
        public let label: Phrase
        public let text: Phrase
        public let below: [Block]

        @inline(never) public init(_ label: Phrase = "", _ text: Phrase, below: [Block] = []) {
            self.label = label
            self.text = text
            self.below = below
        }
    }

    public struct Figure: Sendable {
        public let title: String
        public let figure: String
        public let unit: String
        public let isMain: Bool

        public init(_ title: String, _ figure: String, unit: String, isMain: Bool = false) {
            self.title = title
            self.figure = figure
            self.unit = unit
            self.isMain = isMain
        }
    }

    /// What somebody should look at: a tag and a code, the sentence, where it is and what mends it.
    public struct Remark: Sendable {
        public let tone: Tone
        public let tag: String
        public let code: String
        /// The sentence in a few words, for where there is room.
        public let title: String
        public let text: Phrase
        /// `plan.json:12:7`
        public var places: [String] = []
        public var excerpt: Excerpt?
        public var entries: [Entry] = []

        public init(_ tone: Tone, tag: String, code: String, title: String, _ text: Phrase) {
            self.tone = tone
            self.tag = tag
            self.code = code
            self.title = title
            self.text = text
        }
    }
}

extension Page {
    public func say<Words>(_ ja: @autoclosure () -> Words, _ en: @autoclosure () -> Words) -> Words {
        language.say(ja(), en())
    }

    @inline(never) public mutating func add(_ block: Block) { blocks.append(block) }

    @inline(never) public mutating func heading(_ text: Phrase, aside: Phrase = "", level: Int = 2) {
        add(.heading(text, aside: aside, level: level))
    }

    public mutating func paragraph(_ text: Phrase) { add(.paragraph(text)) }

    @inline(never) public mutating func list(_ entries: [Entry], _ layout: ListLayout = .beside) {
        if !entries.isEmpty { add(.list(entries, layout)) }
    }

    public mutating func table(_ table: Table) { add(.table(table)) }

    public mutating func folded(_ title: String, _ write: (inout Page) -> Void) { add(.folded(title, inner(write))) }

    public mutating func only(_ media: Media, _ write: (inout Page) -> Void) { add(.only(media, inner(write))) }

    @inline(never) private func inner(_ write: (inout Page) -> Void) -> [Block] {
        var page = Page(language, title: "")
        write(&page)
        return page.blocks
    }
}

extension Language {
    public func say<Words>(_ ja: @autoclosure () -> Words, _ en: @autoclosure () -> Words) -> Words {
        self == .ja ? ja() : en()
    }
}
