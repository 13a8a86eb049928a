import GrantRules

extension ReportFormat {
    /// One page that needs nothing else: to read on screen, to print on A4, to file.
    public static let html = ReportFormat(
        id: "html", title: Text(ja: "HTML（画面で読み、A4 に印刷する）", en: "HTML, to read on screen and print on A4"),
        fileExtension: "html"
    ) { reports, language in
        var body: Markup = reports.count > 1 ? HTMLOverview(reports, language).article : ""
        for (place, report) in reports.enumerated() { body += HTMLReport(report, language, place: place).article }
        let style = HTMLStyle.sheet + pages(reports, language)
        let digest = Base64.text(ofHexadecimal: SHA256.hex(of: Array(style.utf8)))
        let title = reports.count == 1 ? reports.first.map { "\($0.verdict.title[language]) \($0.name)" } : nil
        let tool = reports.first.map { "\($0.tool.name) \($0.tool.version)" } ?? "grant-cli"
        let name = title ?? (language == .ja ? "実施計画の確認結果" : "Plans checked")
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="\(tool)">
            <title>\(name)</title>
            <style>\(Markup(trusted: style))</style>
            </head>
            <body>
            \(HTMLPicture.patterns)<main>
            \(body)</main>
            </body>
            </html>

            """
        return page.utf8
    }

    /// The foot of every printed page; nothing of the plan's own text is in it, so it needs no escaping.
    private static func pages(_ reports: [Report], _ language: Language) -> String {
        let isJapanese = language == .ja
        var rules = ""
        if reports.count > 1 {
            let foot = isJapanese ? "計画ごとの SHA-256 は表のとおり" : "SHA-256 of each plan: in the table"
            rules += "\n@page all { @bottom-left { content: \"\(foot)\"; } }\n.all { page: all; }"
        }
        for (place, report) in reports.enumerated() {
            var foot = isJapanese ? "計画の SHA-256 " : "plan SHA-256 "
            foot += report.sha256 + "\\A " + (isJapanese ? "基準 " : "schedule ") + report.schedule.id
            if let assessment = report.assessment {
                foot += "  " + (isJapanese ? "解釈 " : "readings ") + assessment.readingsLine
            }
            rules += "\n@page p\(place) { @bottom-left { content: \"\(foot)\"; } }\n.p\(place) { page: p\(place); }"
        }
        return rules + "\n"
    }
}
