import GrantRules

extension Report {
    /// A kind of document with how a report about it is told. It is handed in where the document is read, so that
    /// nothing of a kind that is never read goes into the page of the browser.
    struct Form: Sendable {
        let format: DocumentFormat
        let rules: [Rule]
        let page: @Sendable (Report, Language) -> Page
        /// All but findings.
        let write: @Sendable (Report, inout JSONWriter) -> Void

        static let plan = Form(
            format: .plan, rules: Rule.ofPlans, page: { $0.planPage($1) }, write: { $0.writePlan(into: &$1) })
        static let settlement = Form(
            format: .settlement, rules: Rule.ofSettlements, page: { $0.settlementPage($1) },
            write: { $0.writeSettlement(into: &$1) })
    }
}
