/// A sentence in both languages; there is no way to say something in one only.
public struct Text: Hashable, Sendable {
    /// As an official writes it: 体言止め・常体.
    public let ja: String
    /// The same in plain English, with the same figures.
    public let en: String

    /// Nothing can check that the two say the same.
    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }

    /// No words in either language.
    package static let empty = Text(ja: "", en: "")

    /// What a reader of that language is shown.
    public subscript(language: Language) -> String { language == .ja ? ja : en }
}

extension [Text] {
    /// One after the other.
    var joined: Text { joined(by: Text(ja: "", en: "; ")) }

    /// With something between two.
    package func joined(by separator: Text) -> Text {
        Text(
            ja: map { $0.ja }.joined(separator: separator.ja), en: map { $0.en }.joined(separator: separator.en))
    }
}

/// A reader's language; whatever is said is said in each.
public enum Language: String, Sendable, CaseIterable {
    /// Japanese, in which the grant and its papers are.
    case ja
    /// English, for whoever does not read Japanese.
    case en
}
