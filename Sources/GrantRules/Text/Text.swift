/// A sentence in both languages; there is no way to say something in one only.
public struct Text: Hashable, Sendable {
    public let ja: String
    public let en: String

    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }

    public subscript(language: Language) -> String { language == .ja ? ja : en }
}

public enum Language: String, Sendable, CaseIterable {
    case ja, en
}
