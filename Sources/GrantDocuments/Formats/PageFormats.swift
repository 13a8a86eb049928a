public import GrantRules

extension ReportFormat {
    /// Markdown for a comment on a change request: tables, findings, and the rest folded away.
    static let markdown = ReportFormat(
        id: "markdown", title: Text(ja: "Markdown（変更依頼へのコメント）", en: "Markdown, for a comment on a change request"),
        fileExtension: "md"
    ) { reports, language in
        Array(reports.map { $0.page(language).markdown(top: 2) }.joined(separator: "\n---\n\n".utf8))
    }

    /// One document that needs nothing else: to read on screen, to print on A4, to file.
    public static let html = ReportFormat(
        id: "html", title: Text(ja: "HTML（画面で読み、A4 に印刷する）", en: "HTML, to read on screen and print on A4"),
        fileExtension: "html"
    ) { reports, language in
        let pages = reports.map { $0.page(language) }
        return Page.html(reports.count == 1 ? pages : [Report.overview(reports, language)] + pages, language)
    }
}

extension Report {
    /// For a terminal.
    public func text(_ language: Language, style: TextStyle) -> [UInt8] { page(language).text(style) }
}
