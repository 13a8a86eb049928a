import GrantRules

extension HTMLReport {
    /// Every reading with the value used, and what the amounts would be under each other.
    func readings(of assessment: Assessment) -> Markup {
        var body: Markup =
            "<div class=\"wide\"><table class=\"readings\">\n\(caption(say("解釈とその値ごとの国費", "National share under each value of each reading")))<thead><tr>"
        body += head("解釈", "Reading") + head("採った値とその出所", "Value used, and why")
        body += head("国費", "National share", isYen: true) + head("別の値", "Other value")
        body += head("国費", "National share", isYen: true) + head("判定", "Verdict")
        body += "</tr></thead>\n<tbody>\n"
        for outcome in assessment.readings { body += row(outcome) }
        return section("解釈", "Readings", body + "</tbody>\n</table></div>\n")
    }

    private func row(_ outcome: ReadingOutcome) -> Markup {
        let inUse = outcome.inUse
        let kind: Markup = outcome.matters ? " class=\"matters\"" : ""
        let title = inUse.question.title[language]
        var html: Markup = ""
        for (place, other) in outcome.alternatives.enumerated() {
            html += "<tr\(kind)>"
            if place == 0 {
                let rows: Markup =
                    outcome.alternatives.count == 1 ? "" : " rowspan=\"\("\(outcome.alternatives.count)")\""
                html += "<th scope=\"row\"\(rows)>\(title)<br><code>\(inUse.reading.id)</code></th>"
                html += "<td\(rows)>\(value(inUse.value, inUse.question))<br><small>\(inUse.origin.title[language])"
                if let basis = inUse.basis { html += ": \(name(basis))" }
                html += "</small></td><td class=\"yen\"\(rows)>\(outcome.used.nationalShare.grouped)</td>"
            }
            html += "<td>\(value(other.value, inUse.question))</td>"
            html += "\(cell(other.outcome.nationalShare))<td>\(other.outcome.verdict.title[language])"
            if other.outcome.differs(from: outcome.used) {
                html += "<br><small>\(say("結果が変わる", "differs"))</small>"
            }
            html += "</td></tr>\n"
        }
        return html
    }

    private func value(_ value: ReadingValue, _ question: OpenQuestion) -> Markup {
        guard let meaning = question.meaning(of: value) else { return "<code>\(value.id)</code>" }
        return "<code>\(value.id)</code> \(meaning[language])"
    }

    func repayments(of assessment: Assessment) -> Markup {
        guard !assessment.repayments.isEmpty else { return "" }
        var body: Markup =
            "<div class=\"wide\"><table>\n\(caption(say("退去した企業の返還", "Repayment by companies that left")))<thead><tr>"
        body += head("企業", "Company") + head("退去した日", "Left on") + head("期間と割合", "Period and share")
        body += head("返還額", "Repayment", isYen: true) + head("うち国費", "National", isYen: true)
        body += head("うち地方", "Local", isYen: true)
        body += "</tr></thead>\n<tbody>\n"
        for due in assessment.repayments {
            let company = assessment.plan.draft.companies[due.company].name
            let months = due.step.withinMonths
            body += "<tr><th scope=\"row\">\(name(company))</th><td>\(due.leftOn.text)</td>"
            body += "<td>\(say("\(months)か月以内", "within \(months) months")) \(due.step.share.text)</td>"
            body += cell(due.total) + cell(due.national) + cell(due.local) + "</tr>\n"
        }
        body += "</tbody>\n</table></div>\n"
        if let source = assessment.plan.draft.clawback?.source {
            body += "<p class=\"range\">\(say("根拠", "Under")): \(name(source))</p>\n"
        }
        return section("返還", "Repayment", body)
    }
}
