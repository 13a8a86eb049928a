public import GrantRules

extension Report {
    /// The report for a terminal: the verdict, the items, what hangs on the readings, the findings with their places.
    public func text(_ language: Language, style: TextStyle) -> [UInt8] {
        var page = TextPage(report: self, language: language, style: style)
        page.writeHeading()
        if let assessment {
            page.writeItems(of: assessment)
            page.writeReadings(of: assessment)
            page.writeRepayments(of: assessment)
        }
        for finding in findings { page.write(finding) }
        page.writeEnding()
        return page.utf8
    }
}

/// The report while it is written, line by line.
struct TextPage {
    let report: Report
    let language: Language
    let style: TextStyle
    private(set) var utf8: [UInt8] = []

    init(report: Report, language: Language, style: TextStyle) {
        self.report = report
        self.language = language
        self.style = style
    }

    mutating func line(_ text: TerminalText = "") {
        utf8 += text.utf8
        utf8.append(UInt8(ascii: "\n"))
    }

    /// A paragraph after a label, its further lines indented as far as the first.
    mutating func paragraph(_ label: TerminalText, ink: TextStyle.Ink? = nil, _ text: String) {
        let indent = label.columns
        let lines = TerminalText(text: text).wrapped(to: max(20, style.width - indent))
        for (index, part) in lines.enumerated() {
            let head = index == 0 ? ink.map { style.paint(label, $0) } ?? label : TerminalText.spaces(indent)
            line(head + part)
        }
    }

    func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }
}
