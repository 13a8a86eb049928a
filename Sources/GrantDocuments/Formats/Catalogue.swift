public import GrantRules

/// A code as every catalogue lists it: a rule of the grant or a problem of the document.
public struct CatalogueEntry: Sendable {
    public let code: Code
    public let severity: Severity
    /// The finding in a few words.
    public let title: Text
    /// What it says and why.
    public let reason: Text
    /// What would mend it.
    public let remedy: Text
    public let sources: [Source]

    public init(code: Code, severity: Severity, title: Text, reason: Text, remedy: Text, sources: [Source]) {
        self.code = code
        self.severity = severity
        self.title = title
        self.reason = reason
        self.remedy = remedy
        self.sources = sources
    }

    init(_ rule: Rule) {
        self.init(
            code: rule.code, severity: rule.severity, title: rule.title, reason: rule.reason, remedy: rule.remedy,
            sources: rule.sources)
    }

    /// A document problem rests on the plan's own format.
    init(_ rule: DocumentRule) {
        self.init(
            code: rule.code, severity: rule.severity, title: rule.title, reason: rule.reason, remedy: rule.remedy,
            sources: [.project])
    }
}

extension CatalogueEntry {
    /// What it rests on in an edition.
    func sources(under schedule: Schedule) -> [Source] {
        Rule.with(code).map { schedule.sources(of: $0) } ?? sources
    }

    func citations(under schedule: Schedule) -> [Citation] {
        sources(under: schedule).map { schedule.citation(of: $0) }
    }
}

/// Every code that a report can have, in the order of codes.
public enum Catalogue {
    public static let rules: [CatalogueEntry] = Rule.all.map { CatalogueEntry($0) }

    /// The D codes of the reader.
    public static let problems: [CatalogueEntry] = DocumentRule.all.map { CatalogueEntry($0) }

    public static let all: [CatalogueEntry] = (rules + problems).sorted { $0.code < $1.code }
}

extension Catalogue {
    /// Empty for a code that no catalogue has, which no report can have either.
    static func title(of code: Code) -> Text {
        all.first { $0.code == code }?.title ?? Text(ja: "", en: "")
    }

    /// Whether the code is about the document rather than about the grant.
    static func isProblem(_ code: Code) -> Bool { Rule.with(code) == nil }
}
