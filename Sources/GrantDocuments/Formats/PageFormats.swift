import GrantRules

extension ReportFormat {
    /// What a terminal shows, in the colours of the style; after several reports, what they come to.
    package static let text = ReportFormat(
        id: "text", title: Text(ja: "端末で読む文章", en: "to read in a terminal"), fileExtension: "txt",
        writing: .each(
            between: "\n", { report, language, style in report.page(language).text(style) },
            end: { reports, language, style in reports.page(language).text(style) }))

    /// Markdown for a comment on a change request: tables, findings, and the rest folded away.
    static let markdown = ReportFormat(
        id: "markdown", title: Text(ja: "Markdown（変更依頼へのコメント）", en: "Markdown, for a comment on a change request"),
        fileExtension: "md",
        writing: .each(between: "\n---\n\n", { report, language, _ in report.page(language).markdown(top: 2) }))

    /// One document that needs nothing else: to read on screen, to print on A4, to file.
    package static let html = ReportFormat(
        id: "html", title: Text(ja: "HTML（画面で読み、A4 に印刷する）", en: "HTML, to read on screen and print on A4"),
        fileExtension: "html",
        writing: .whole { reports, language in
            let pages = reports.map { $0.page(language) }
            return Page.html(reports.count == 1 ? pages : [Report.overview(reports, language)] + pages, language)
        })
}
