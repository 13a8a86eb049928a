public import GrantRules

/// A way to write reports down. To add one, write its file and add its name to `ReportFormat.all`.
public struct ReportFormat: Sendable {
    /// The word after `--format`.
    public let id: String
    public let title: Text
    /// Without the dot.
    public let fileExtension: String
    private let write: @Sendable ([Report], Language) -> [UInt8]

    init(
        id: String, title: Text, fileExtension: String,
        write: @escaping @Sendable ([Report], Language) -> [UInt8]
    ) {
        self.id = id
        self.title = title
        self.fileExtension = fileExtension
        self.write = write
    }

    /// One document for all the reports, in the order given; none is a whole and empty document.
    public func render(_ reports: [Report], in language: Language) -> [UInt8] { write(reports, language) }
}

extension ReportFormat {
    public static let all: [ReportFormat] = [html, markdown, csv, sarif, junit, github, gitlab]

    public static func named(_ id: String) -> ReportFormat? { all.first { $0.id == id } }
}
