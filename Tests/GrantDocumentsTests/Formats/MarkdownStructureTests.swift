import GrantRules
import Testing

@testable import GrantDocuments

/// Texts of a plan make no heading, list, rule, code or quick action, wherever a Markdown output puts them.
@Suite struct MarkdownStructureTests {
    static let hostile = [
        "# x", "###### x", "#", "- x", "+ x", "* x", "-", "---", "- - -", "===", "1. x", "1) x", "123456789. x", "1.",
        "    x", "\tx", " - x", "　x", "> x", "```", "~~~", "| x |", "/close", "/label ~x", "::include{file=x}", ";;;",
        "[x]: y", "- [ ] x", "<!--", "x ", "x　", " x", "x\u{A0}", ": x", ":::", "1.\tx", "-\tx", "#\tx",
    ]

    @Test(arguments: hostile) func `a text begins nothing, alone or behind our own marks`(_ text: String) {
        for before in ["", "- ", "  - ", "- **", "**", "1. ", "> - ", "x\n", "x\n\n- "] {
            let (with, plain) = (markdown(before, text), markdown(before, "word"))
            #expect(with.map { $0.beginning } == plain.map { $0.beginning }, "\(with)")
        }
        // Built piece by piece, as the writers do.
        var pieces: Markdown = "- "
        pieces += "\(text)\n"
        #expect(pieces.string.split(separator: "\n").map { String($0).beginning } == ["- "], "\(pieces.string)")
    }

    private func markdown(_ before: String, _ text: String) -> [String] {
        let bold = before.hasSuffix("**")
        let whole = Markdown(trusted: before) + Markdown(text: text) + (bold ? "**\n" : "\n")
        return whole.string.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    @Test(arguments: hostile) func `what is bold stays bold`(_ text: String) {
        let bold: Markdown = "**\(text)** y"
        #expect(bold.string.firstMatch(of: /^\*\*[ \t\u{A0}\u{3000}]/) == nil)
        #expect(bold.string.firstMatch(of: /[ \t\u{A0}\u{3000}]\*\* y$/) == nil, "\(bold.string)")
    }

    /// Every name, title, source and item of the plan of repayments, of each of the planner's pages and of the report.
    @Test(arguments: hostile) func `every Markdown output has the lines of a plain plan`(_ text: String) throws {
        let outputs = try [text, "word"].map { try MarkdownStructureTests.outputs($0) }
        for (page, plain) in zip(outputs[0], outputs[1]) {
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
            #expect(
                lines.map { $0.beginning }
                    == plain.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).beginning },
                "\(page.prefix(400))")
        }
    }

    private static func outputs(_ text: String) throws -> [String] {
        let names = ["repayment", "four-offices"].map { name in
            Result {
                var bytes = String(decoding: try PlannerFixtures.bytes(name), as: UTF8.self)
                let value = "\"\(text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t"))\""
                for key in ["title", "name", "source", "item"] {
                    bytes = bytes.replacing(
                        try Regex("\"\(key)\": \"(?:[^\"\\\\]|\\\\.)*\""), with: "\"\(key)\": \(value)")
                }
                return Report(of: Array(bytes.utf8), file: "plan.json", options: .test)
            }
        }
        let reports = try names.map { try $0.get() }
        let style = PlannerFixtures.plain
        var pages: [[UInt8]] = []
        for report in reports {
            pages.append(ReportFormat.named("markdown")?.render([report], in: .en) ?? [])
            pages.append(ClawbackReport(report, asOf: Day("2025-03-31"))?.render(.markdown, .en, style: style) ?? [])
            pages.append(AdviceReport(report)?.render(.markdown, .en, style: style) ?? [])
            pages.append(RequestedTable([report]).render(.markdown, .en, style: style))
            pages.append(TogetherReport([report, report])?.render(.markdown, .en, style: style) ?? [])
            let filed = try FiledReport(report.json(pretty: true))
            let plan = try PlannerFixtures.bytes("after")
            pages.append(
                AuditReport(filed, plan: plan, file: "x", tool: report.tool).render(.markdown, .en, style: style))
        }
        pages.append(ComparisonReport(reports[0], reports[1])?.render(.markdown, .en, style: style) ?? [])
        return pages.map { String(decoding: $0, as: UTF8.self) }
    }
}

extension String {
    /// Every mark at the beginning of a line that CommonMark, GitHub or GitLab give a meaning to.
    fileprivate var beginning: String {
        var rest = self[...]
        var marks = ""
        let mark = /(?: {0,3}(?:#{1,6}(?:[ \t]|$)|[-+*](?:[ \t]|$)|[0-9]{1,9}[.)](?:[ \t]|$)|>)|    |\t)/
        while let match = rest.prefixMatch(of: mark) {
            marks += match.output
            rest = rest[match.range.upperBound...]
        }
        let whole =
            /[ ]{0,3}(?:(?:-[ ]*){2,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,}|=+[ ]*|`{3,}.*|~{3,}.*|\/[a-z].*|::.*|;;;|\||<!--|\[[^\]]*\]:)/
        // Behind a mark of ours a slash begins no quick action.
        if let match = rest.prefixMatch(of: whole), marks.isEmpty || match.output.first != "/" {
            marks += match.output.prefix(1)
        }
        return marks
    }
}
