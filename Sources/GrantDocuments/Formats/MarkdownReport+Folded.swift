import GrantRules

extension MarkdownReport {
    /// What the answer hangs on, with the amounts under each other value.
    func readings(of assessment: Assessment) -> Markdown {
        var text = opening("解釈", "Readings")
        text += row(
            language == .ja
                ? ["解釈", "採った値", "どこから", "国費", "別の値", "国費", "判定"]
                : ["reading", "value used", "from", "national share", "other value", "national share", "verdict"])
        text += "| :-- | :-- | :-- | --: | :-- | --: | :-- |\n"
        for outcome in assessment.readings {
            let inUse = outcome.inUse
            let from = inUse.origin.title[language] + (inUse.basis.map { ": " + $0 } ?? "")
            text += row([
                inUse.reading.question.title[language], inUse.value.id, from, outcome.used.nationalShare.grouped,
                inUse.value.other.id, outcome.other.nationalShare.grouped, outcome.other.verdict.title[language],
            ])
        }
        return text + closing
    }

    func label(_ item: Item) -> String {
        let mark = item.programme.mark
        return mark.isEmpty ? item.displayName[language] : mark + " " + item.displayName[language]
    }

    func repayments(of assessment: Assessment) -> Markdown {
        guard !assessment.repayments.isEmpty else { return "" }
        var text: Markdown = "### \(say("返還", "Repayment"))\n\n"
        text += row(
            language == .ja
                ? ["企業", "退去", "割合", "返還額", "国費", "地方"]
                : ["company", "left on", "share", "repayment", "national", "local"])
        text += "| :-- | :-- | :-- | --: | --: | --: |\n"
        for due in assessment.repayments {
            text += row([
                assessment.plan.draft.companies[due.company].name, due.leftOn.text,
                due.step.share.text, due.total.grouped, due.national.grouped, due.local.grouped,
            ])
        }
        return text + "\n"
    }

    func derivations(of assessment: Assessment) -> Markdown {
        guard !assessment.items.isEmpty else { return "" }
        var text = opening("算定の過程", "How the amounts came about")
        for (place, item) in assessment.items.enumerated() {
            text += "**\(label(item))**\n\n"
            for step in assessment.steps(ofItemAt: place) { text += "- \(step.whole[language])\n" }
            text += "\n"
        }
        text += "**\(say("計", "Total"))**\n\n"
        for step in assessment.totalSteps { text += "- \(step.whole[language])\n" }
        return text + closing
    }

    /// What an auditor needs to run it again.
    var record: Markdown {
        var text: Markdown = "<sub>SHA-256 \(code: Markdown(text: report.sha256))<br>\(report.schedule.id) "
        text += "\(report.schedule.title[language])"
        if let assessment = report.assessment { text += "<br>\(code: Markdown(text: assessment.readingsLine))" }
        return text + "<br>\(report.tool.name) \(report.tool.version)</sub>\n"
    }

    private func opening(_ ja: String, _ en: String) -> Markdown {
        "<details><summary>\(say(ja, en))</summary>\n\n"
    }

    private var closing: Markdown { "\n</details>\n\n" }
}

extension Escaped<MarkdownFormat>.Interpolation {
    /// In the type of code, where the services look for no references; what is inside is still escaped.
    mutating func appendInterpolation(code text: Markdown) {
        appendLiteral("<code>")
        appendInterpolation(text)
        appendLiteral("</code>")
    }
}
