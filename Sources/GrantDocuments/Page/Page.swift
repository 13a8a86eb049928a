package import GrantRules

/// What is to be said, before anyone knows whether it goes to a terminal, into Markdown, HTML or a man page.
///
/// Its renderers know markup and nothing of grants.
public struct Page: Sendable {
    /// In which every sentence of it was written; to have another, make the page again.
    package let language: Language
    /// What a window is called that shows it.
    package let title: String
    /// At the foot of every printed sheet: lines of this program's own, or digits.
    package var foot: [String] = []
    package private(set) var blocks: [Block] = []

    package init(_ language: Language, title: String) {
        self.language = language
        self.title = title
    }

    /// Whose title is its heading; the name of what it is about is set apart there.
    package init(_ language: Language, headed title: String, of name: String? = nil, aside: Phrase = "") {
        self.init(language, title: title + (name.map { ": " + $0 } ?? ""))
        heading(name.map { "\(title): \(name: $0)" } ?? Phrase(title), aside: aside, level: 1)
    }

    package enum Block: Sendable {
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

        /// Whether only HTML has it.
        var isPicture: Bool {
            switch self {
            case .bars, .steps: true
            default: false
            }
        }
    }

    package struct Media: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        package static let terminal = Media(rawValue: 1)
        package static let markdown = Media(rawValue: 2)
        package static let html = Media(rawValue: 4)
        package static let man = Media(rawValue: 8)
    }

    package enum ListLayout: Sendable {
        /// The labels in a column, what they stand for beside them.
        case beside
        /// Each label above what it stands for.
        case above
    }

    /// Something that may have a label, and what belongs below it.
    package struct Entry: Sendable {
        package let label: Phrase
        package let text: Phrase
        package let below: [Block]

        @inline(never) package init(_ label: Phrase = "", _ text: Phrase, below: [Block] = []) {
            self.label = label
            self.text = text
            self.below = below
        }
    }

    package struct Figure: Sendable {
        package let title: String
        package let figure: String
        package let unit: String
        package let isMain: Bool

        package init(_ title: String, _ figure: String, unit: String, isMain: Bool = false) {
            self.title = title
            self.figure = figure
            self.unit = unit
            self.isMain = isMain
        }
    }

    /// What somebody should look at: a tag and a code, the sentence, where it is and what mends it.
    package struct Remark: Sendable {
        package let tone: Tone
        package let tag: String
        package let code: String
        /// The sentence in a few words, for where there is room.
        package let title: String
        package let text: Phrase
        /// `plan.json:12:7`
        package var places: [String] = []
        package var excerpt: Excerpt?
        package var entries: [Entry] = []

        package init(_ tone: Tone, tag: String, code: String, title: String, _ text: Phrase) {
            self.tone = tone
            self.tag = tag
            self.code = code
            self.title = title
            self.text = text
        }
    }
}

extension Page {
    package func say<Words>(_ ja: @autoclosure () -> Words, _ en: @autoclosure () -> Words) -> Words {
        language.say(ja(), en())
    }

    @inline(never) package mutating func add(_ block: Block) { blocks.append(block) }

    @inline(never) package mutating func heading(_ text: Phrase, aside: Phrase = "", level: Int = 2) {
        add(.heading(text, aside: aside, level: level))
    }

    package mutating func heading(_ ja: @autoclosure () -> Phrase, _ en: @autoclosure () -> Phrase, level: Int = 2) {
        heading(say(ja(), en()), level: level)
    }

    package mutating func paragraph(_ text: Phrase) { add(.paragraph(text)) }

    package mutating func paragraph(_ ja: @autoclosure () -> Phrase, _ en: @autoclosure () -> Phrase) {
        paragraph(say(ja(), en()))
    }

    @inline(never) package mutating func list(_ entries: [Entry], _ layout: ListLayout = .beside) {
        if !entries.isEmpty { add(.list(entries, layout)) }
    }

    package mutating func table(_ table: Table) { add(.table(table)) }

    /// A table below its title.
    mutating func headed(_ table: Table, level: Int = 2) {
        heading(Phrase(table.title[language]), level: level)
        self.table(table)
    }

    package mutating func folded(_ title: String, _ write: (inout Page) -> Void) { add(.folded(title, inner(write))) }

    package mutating func only(_ media: Media, _ write: (inout Page) -> Void) { add(.only(media, inner(write))) }

    @inline(never) private func inner(_ write: (inout Page) -> Void) -> [Block] {
        var page = Page(language, title: "")
        write(&page)
        return page.blocks
    }
}

extension Language {
    package func say<Words>(_ ja: @autoclosure () -> Words, _ en: @autoclosure () -> Words) -> Words {
        self == .ja ? ja() : en()
    }
}
