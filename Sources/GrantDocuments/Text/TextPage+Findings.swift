import GrantRules

extension TextPage {
    /// One finding: what is wrong, the place with its line, the clause and what mends it.
    mutating func write(_ finding: Finding) {
        let label = TerminalText(text: finding.severity.title[language] + " " + finding.code.rawValue + "  ")
        paragraph(label, ink: finding.severity.ink, finding.message[language])
        line("  " + style.paint(TerminalText(text: report.place(of: finding)), .faint))
        for excerpt in SourceExcerpt(of: finding, in: report.source, width: style.width) { line(excerpt) }
        for ground in finding.grounds(language) { paragraph(TerminalText(text: say("  根拠  ", "  see   ")), ground) }
        paragraph(TerminalText(text: say("  直す  ", "  mend  ")), finding.mend[language])
        line()
    }
}

extension Severity {
    var ink: TextStyle.Ink {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        }
    }
}
