public import GrantRules

/// A way to write reports down. To add one, write its file and add its name to `ReportFormat.all`.
public struct ReportFormat: Sendable {
    /// The word after `--format`.
    public let id: String
    /// What it is and whom it is for, in a few words.
    public let title: Text
    /// Without the dot.
    public let fileExtension: String
    /// How many plans one output may hold.
    package var mostPlans: Int?
    let writing: Writing

    enum Writing: Sendable {
        /// Plan by plan, with something between two, and after several what they come to.
        case each(between: String = "", @Sendable (Report, Language, TextStyle) -> [UInt8], end: End? = nil)
        /// One document that has to know every plan first.
        case whole(@Sendable ([Report], Language) -> [UInt8])
    }

    typealias End = @Sendable ([ReportSummary], Language, TextStyle) -> [UInt8]
}

extension ReportFormat {
    /// All the reports, in the order given; of none a document is whole and empty.
    public func render(_ reports: [Report], in language: Language, style: TextStyle = .plain) -> [UInt8] {
        switch writing {
        case .whole(let write): write(reports, language)
        case .each(let between, let write, end: _):
            reports.map { write($0, language, style) }.joined(separator: between.utf8)
                + end(of: reports.map { $0.summary }, in: language, style: style)
        }
    }

    /// What one report adds to those before it; nothing in a format that has to know them all.
    package func part(of report: Report, isFirst: Bool, in language: Language, style: TextStyle = .plain) -> [UInt8]? {
        switch writing {
        case .whole: nil
        case .each(let between, let write, end: _):
            (isFirst ? [] : Array(between.utf8)) + write(report, language, style)
        }
    }

    /// What follows the parts of these reports.
    package func end(of reports: [ReportSummary], in language: Language, style: TextStyle = .plain) -> [UInt8] {
        guard case .each(let between, _, end: let end?) = writing, reports.count > 1 else { return [] }
        return between.utf8 + end(reports, language, style)
    }

    package var isWrittenPlanByPlan: Bool { if case .each = writing { true } else { false } }

    /// Each once, in the order in which help lists them.
    public static let all: [ReportFormat] = [
        text, json, ndjson, html, markdown, csv, xlsx, sarif, junit, github, gitlab,
    ]

    /// Nil for an id that is not spelled exactly as that of a format.
    public static func named(_ id: String) -> ReportFormat? { all.first { $0.id == id } }
}
