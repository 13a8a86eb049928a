package import GrantRules

/// `advise`: what to change about one plan.
public struct AdviceReport: Sendable {
    package let report: Report
    package let advice: Advice
    private let document: JSON

    /// Nothing for a plan that could not be read.
    public init?(_ report: Report) {
        guard let assessment = report.assessment, let document = report.document else { return nil }
        self.report = report
        self.document = document
        advice = assessment.plan.advice(overriding: report.overrides)
    }

    /// Why a suggestion is not written into the plan.
    package enum Refusal: Error, Hashable, Sendable {
        /// There are only so many.
        case noSuchNumber(count: Int)
        /// It has blanks that only the body can fill.
        case needsFacts
        /// The changed text does not give what was promised; nothing is written then.
        case doesNotHold
    }

    /// The plan's text with one suggestion made, counted from 1; every other byte is as the author wrote it. A workbook
    /// is written anew, without what was not read of it.
    package func applying(_ number: Int) throws(Refusal) -> [UInt8] {
        guard advice.suggestions.indices.contains(number - 1) else {
            throw .noSuchNumber(count: advice.suggestions.count)
        }
        let suggestion = advice.suggestions[number - 1]
        guard suggestion.isComplete else { throw .needsFacts }
        guard let edits = suggestion.change.edits(of: document),
            let text = TextEdit.apply(edits, to: report.source.bytes), holds(suggestion, in: text)
        else { throw .doesNotHold }
        guard report.source.isWorkbook else { return text }
        let made = Report(ofText: text, file: report.file, options: ReportOptions(tool: report.tool))
        guard let workbook = try? made.converted() else { throw .doesNotHold }
        return workbook.bytes
    }

    /// The last proof is on the text itself: read again, it must give the amounts that were promised.
    private func holds(_ suggestion: Proposal, in text: [UInt8]) -> Bool {
        guard let plan = PlanReader.read(text).plan else { return false }
        let outcome = plan.assessed(overriding: report.overrides)
        return outcome.totals.nationalShare == suggestion.after.nationalShare
            && outcome.totals.eligible == suggestion.after.eligible && outcome.verdict == suggestion.after.verdict
    }
}
