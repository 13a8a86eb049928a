import GrantRules

extension TextPage {
    /// Whether the answer hangs on a reading, and what each other value would give.
    mutating func writeReadings(of assessment: Assessment) {
        guard !assessment.items.isEmpty else { return }
        paragraph("", assessment.rangeSentence[language])
        for outcome in assessment.readings where outcome.matters || !outcome.inUse.isOpen { write(outcome) }
        line()
    }

    private mutating func write(_ outcome: ReadingOutcome) {
        let inUse = outcome.inUse
        let title = inUse.question.title
        paragraph(
            TerminalText(text: say("・", "- ")),
            say("\(title.ja)（\(inUse.reading.id)）", "\(title.en) (\(inUse.reading.id))"))
        let origin = inUse.origin.title[language]
        let differs = outcome.alternatives.contains { $0.outcome.verdict != outcome.used.verdict }
        paragraph("  ", amount(of: inUse.value, outcome.used, label: origin, withVerdict: differs))
        if let basis = inUse.basis { paragraph("    ", say("根拠: \(basis)", "basis: \(basis)")) }
        for other in outcome.alternatives {
            paragraph(
                "  ",
                amount(
                    of: other.value, other.outcome, label: say("別の解釈", "otherwise"), withVerdict: differs))
        }
    }

    private func amount(of value: ReadingValue, _ outcome: Outcome, label: String, withVerdict: Bool) -> String {
        let verdict = outcome.verdict
        return say(
            "\(label) \(value.id): 国費 \(outcome.nationalShare.ja)" + (withVerdict ? "、\(verdict.title.ja)" : ""),
            "\(label) \(value.id): national share \(outcome.nationalShare.en)"
                + (withVerdict ? ", \(verdict.title.en)" : ""))
    }

    /// What companies that left have to pay back.
    mutating func writeRepayments(of assessment: Assessment) {
        guard !assessment.repayments.isEmpty else { return }
        line(style.paint(TerminalText(text: say("返還", "repayment")), .bold))
        for due in assessment.repayments {
            let company = assessment.plan.draft.companies[due.company]
            paragraph(
                "  ",
                say(
                    "\(company.name)  \(due.leftOn.text) 退去（\(due.step.withinMonths)か月以内、\(due.step.share.text)）"
                        + " \(due.total.ja)（国費 \(due.national.ja)、地方 \(due.local.ja)）",
                    "\(company.name)  left \(due.leftOn.text) (within \(due.step.withinMonths) months, "
                        + "\(due.step.share.text)): \(due.total.en) (national \(due.national.en), local "
                        + "\(due.local.en))"))
        }
        line()
    }
}
