/// One of the things that an edition of the grant pays for (①, ②, …), and which lines of a plan belong to it.
///
/// It never changes; it is a class only so that handing it around costs a pointer.
public final class Programme: Sendable {
    /// Two programmes of one id are equal, of whatever edition.
    public let id: ID
    package let lines: Lines
    /// ①; empty for one that the slides do not number.
    package let mark: String
    /// For people, without the mark ① to ④: 「自治体運営施設整備」.
    public let title: Text
    /// Whether it serves a facility, so that nothing of it is eligible without one (P402).
    package let needsFacility: Bool
    /// By what words a cost is known as one of it; none for a programme that costs are not moved to.
    package let wording: CostWording?

    /// The word for it in a report; a list of costs stands in a plan under the same word.
    public struct ID: Hashable, Sendable {
        let word: Literal

        package init(_ word: StaticString) { self.word = Literal(stringLiteral: word) }

        /// As `programme` of an item in a report: `public`, `existing`.
        public var text: String { word.text }
    }

    /// The shapes that lines of a plan have.
    package enum Lines: UInt8, Sendable, CaseIterable {
        case publicFacilities, privateFacilities, existingFacilities, costs, companies
    }

    init(
        _ id: ID, _ lines: Lines, mark: String = "", ja: String, en: String, needsFacility: Bool = false,
        wording: CostWording? = nil
    ) {
        self.id = id
        self.lines = lines
        self.mark = mark
        title = Text(ja: ja, en: en)
        self.needsFacility = needsFacility
        self.wording = wording
    }
}

extension Programme: Hashable {
    public static func == (a: Programme, b: Programme) -> Bool { a.id == b.id }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Programme.Lines {
    package var isFacility: Bool {
        switch self {
        case .publicFacilities, .privateFacilities: true
        case .existingFacilities, .costs, .companies: false
        }
    }

    /// Whether it stands somewhere.
    var isPlace: Bool { isFacility || self == .existingFacilities }
}

extension Programme.ID {
    /// ①, run by the body (自治体運営施設整備).
    package static let `public` = Programme.ID("public")
    /// ②, opened by a private operator with the body's help (民間運営施設開設支援).
    package static let `private` = Programme.ID("private")
    /// ③, better use of an existing facility (既存施設拡充促進).
    package static let existing = Programme.ID("existing")
    /// Soft costs other than those of a facility (F09); the slides give it no number.
    public static let promotion = Programme.ID("promotion")
    /// ④, support for companies that move in (進出支援).
    package static let company = Programme.ID("company")
}

/// How costs of a programme are worded, and what they are called together.
package struct CostWording: Sendable {
    /// Parts of words; letters of English are lower case.
    package let words: [String]
    /// 「プロモーションやビジネスマッチング」
    package let scope: Text

    init(_ words: [String], ja: String, en: String) {
        self.words = words
        scope = Text(ja: ja, en: en)
    }
}
