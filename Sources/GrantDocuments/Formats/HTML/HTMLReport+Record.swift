import GrantRules

extension HTMLReport {
    /// How every amount came about, step by step.
    func derivations(of assessment: Assessment) -> Markup {
        guard !assessment.items.isEmpty else { return "" }
        var body: Markup = ""
        for (place, item) in assessment.items.enumerated() {
            body += steps(label(item), assessment.steps(ofItemAt: place))
        }
        body += steps("\(say("計", "Total"))", assessment.totalSteps)
        return section("算定の過程", "How the amounts came about", body)
    }

    private func steps(_ title: Markup, _ steps: [DerivationStep]) -> Markup {
        var html: Markup = "<div class=\"steps\">\n<h3>\(title)</h3>\n<dl>\n"
        for step in steps { html += row(step.subject[language], "\(step.sentence[language])") }
        return html + "</dl>\n</div>\n"
    }

    /// What an auditor needs to get the same page again.
    var record: Markup {
        var body: Markup = "<dl class=\"facts\">\n"
        body += row(say("計画の SHA-256", "Plan SHA-256"), "<code>\(report.sha256)</code>")
        body += row(say("基準", "Schedule"), "<code>\(report.schedule.id)</code> \(report.schedule.title[language])")
        body += row(say("出典", "Source"), "\(report.schedule.source[language])")
        if let assessment = report.assessment {
            body += row(say("解釈", "Readings"), "<code>\(assessment.readingsLine)</code>")
        }
        body += row(say("計算機", "Tool"), "\(report.tool.name) \(report.tool.version)") + "</dl>\n<p class=\"range\">"
        body +=
            "\(say("同じ計画と同じ指定からは、いつでもどこでも同じ結果が出る。この計算は採否を決めるものではない。", "The same plan and the same options give the same page, anywhere and at any time. It does not decide on the grant."))"
        return "<div class=\"record\">\n\(section("この結果の記録", "Record of this result", body + "</p>\n"))</div>\n"
    }
}
